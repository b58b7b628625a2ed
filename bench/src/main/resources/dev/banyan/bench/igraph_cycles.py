"""Cuts the cycles of one directed graph by igraph's heuristic of Eades, Lin and Smyth, and tells what only that cost.

Reads a file of lines "from to" after a line with the number of nodes; then answers each line on stdin with
"WALL_MS CPU_MS ARCS_CUT".
"""
import sys
import time

import igraph

with open(sys.argv[1]) as lines:
    nodes = int(next(lines))
    arcs = [tuple(map(int, line.split())) for line in lines]
graph = igraph.Graph(n=nodes, edges=arcs, directed=True)
print("ready", igraph.__version__, flush=True)
for line in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    cut = graph.feedback_arc_set(None, "eades")
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(wall * 1e3, cpu * 1e3, len(cut), flush=True)
