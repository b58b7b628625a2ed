"""Clusters one graph as often as it is told to, with igraph's Leiden, and tells what only that cost.

Reads a file of lines "a b weight" after a line with the number of nodes; then answers each line "ITERATIONS" on
stdin with "WALL_MS CPU_MS MODULARITY GROUPS".
"""
import sys
import time

import igraph

igraph.set_random_number_generator(None)  # its own in C: calling Python's costs a good part of the time
with open(sys.argv[1]) as lines:
    nodes = int(next(lines))
    rows = [line.split() for line in lines]
graph = igraph.Graph(n=nodes, edges=[(int(a), int(b)) for a, b, _ in rows])
graph.es["weight"] = [float(w) for _, _, w in rows]
print("ready", igraph.__version__, flush=True)
for line in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    found = graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=int(line))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    quality = graph.modularity(found.membership, weights="weight")
    print(wall * 1e3, cpu * 1e3, quality, len(found), flush=True)
