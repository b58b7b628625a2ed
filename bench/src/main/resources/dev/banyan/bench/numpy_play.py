# Plays a roadmap many times with numpy, all runs at once: `numpy_play.py FILE`, where FILE has a line for each phase in
# its order, `best likely worst prerequisites...`. Reads `teams runs seed all|end` a line and answers `wall cpu mean p80`,
# in milliseconds and days, of the end; asked for all it also finds what a forecast tells of every phase: P50, P80 and
# P95, the mean, and its share of the spread of the end. Durations by the inverse of the triangle in single precision, which is faster than
# rng.triangular.
import sys
import time

import numpy as np

rows = [line.split() for line in open(sys.argv[1])]
low, mode, high = (np.array([float(r[c]) for r in rows], np.float32) for c in range(3))
before = [[int(p) for p in r[3:]] for r in rows]
width = high - low
split = (mode - low) / width
rise, fall = np.sqrt(width * (mode - low)), np.sqrt(width * (high - mode))


def days(job, rng, runs):
    u = rng.random(runs, np.float32)
    return np.where(u < split[job], low[job] + rise[job] * np.sqrt(u), high[job] - fall[job] * np.sqrt(1 - u))


def play(teams, runs, seed, drawn):
    rng = np.random.default_rng(seed)
    finish = np.empty((len(rows), runs), np.float32)
    free = np.zeros((teams, runs), np.float32)
    each = np.arange(runs)
    for job, waits in enumerate(before):
        team = 0 if teams == 1 else free.argmin(axis=0)
        start = free[0] if teams == 1 else free[team, each]
        for other in waits:
            start = np.maximum(start, finish[other])
        took = days(job, rng, runs)
        if drawn is not None:
            drawn[job] = took
        finish[job] = start + took
        if teams == 1:
            free[0] = finish[job]
        else:
            free[team, each] = finish[job]
    return finish


def of_every_phase(finish, ends, drawn, runs):
    ranks = [int(np.ceil(runs * share)) - 1 for share in (0.5, 0.8, 0.95)]
    percentiles = [np.partition(of, ranks)[ranks] for of in finish]
    together = (drawn - drawn.mean(axis=1, keepdims=True)) @ (ends - ends.mean())
    shares = np.maximum(together, 0)
    return percentiles, finish.mean(axis=1), shares / shares.sum()


print("ready " + np.__version__, flush=True)
for line in sys.stdin:
    teams, runs, seed = map(int, line.split()[:3])
    everything = line.split()[3] == "all"
    wall, cpu = time.perf_counter(), time.process_time()
    drawn = np.empty((len(rows), runs), np.float32) if everything else None
    finish = play(teams, runs, seed, drawn)
    ends = finish.max(axis=0)
    if everything:
        of_every_phase(finish, ends, drawn, runs)
    percentile = np.partition(ends, int(runs * 0.8))[int(runs * 0.8)]
    print((time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3, ends.mean(), percentile, flush=True)
