package dev.banyan.model.order;

import java.util.Arrays;

/// The set of jobs, closed under prerequisites, that earns the most: one minimum cut (Picard 1976) by Dinic's
/// method on arrays that are made once. A job earns `weight - density * effort`; a positive job is a spring, a
/// negative one a drain, and what flows from a job to what it waits for is unlimited.
final class Closure {
    private final double[] weight;
    private final double[] effort;
    private final int[] start;
    private final int[] to;
    private final int[] back;
    private final double[] room;
    private final double[] spring;
    private final double[] drain;
    private final int[] stamp;
    private final int[] level;
    private final int[] next;
    private final int[] queue;
    private int round;
    private double slack;

    Closure(double[] weight, double[] effort, int[][] predecessors) {
        this.weight = weight;
        this.effort = effort;
        int n = weight.length;
        int[] degree = new int[n + 1];
        int arcs = 0;
        for (int j = 0; j < n; j++)
            for (int before : predecessors[j]) {
                degree[j + 1]++;
                degree[before + 1]++;
                arcs += 2;
            }
        for (int j = 0; j < n; j++) degree[j + 1] += degree[j];
        start = degree;
        to = new int[arcs];
        back = new int[arcs];
        room = new double[arcs];
        int[] fill = Arrays.copyOf(start, n);
        for (int j = 0; j < n; j++)
            for (int before : predecessors[j]) {
                int there = fill[j]++, here = fill[before]++;
                to[there] = before;
                to[here] = j;
                back[there] = here;
                back[here] = ~there;
            }
        spring = new double[n];
        drain = new double[n];
        stamp = new int[n];
        level = new int[n];
        next = new int[n];
        queue = new int[n];
    }

    /// Moves the most earning closed set of `jobs[from..end)` to the front and returns where it ends; `from` when
    /// no set earns anything. The jobs must contain every prerequisite that is not yet done.
    int split(int[] jobs, int from, int end, double density) {
        load(jobs, from, end, density);
        while (levels(jobs, from, end)) {
            for (int i = from; i < end; i++) next[jobs[i]] = start[jobs[i]];
            for (int i = from; i < end; i++) {
                int job = jobs[i];
                while (spring[job] > slack) {
                    double sent = push(job, spring[job]);
                    if (sent == 0) break;
                    spring[job] -= sent;
                }
            }
        }
        int middle = from;
        for (int i = from; i < end; i++)
            if (level[jobs[i]] >= 0) {
                int job = jobs[i];
                jobs[i] = jobs[middle];
                jobs[middle++] = job;
            }
        return middle;
    }

    /// After a [#split] that found nothing: the smallest closed set around a job that is as dense as the whole.
    /// Moves it to the front of `jobs[from..end)` and returns where it ends.
    int tightest(int[] jobs, int from, int end) {
        if (hangsTogether(jobs, from, end)) return end;
        int best = -1, bestSize = Integer.MAX_VALUE;
        for (int i = from; i < end && bestSize > 1; i++) {
            int size = reach(jobs, from, end, jobs[i]);
            if (size < bestSize) {
                bestSize = size;
                best = jobs[i];
            }
        }
        reach(jobs, from, end, best);
        int middle = from;
        for (int i = from; i < end; i++)
            if (level[jobs[i]] >= 0) {
                int job = jobs[i];
                jobs[i] = jobs[middle];
                jobs[middle++] = job;
            }
        for (int i = from; i < middle; i++) stamp[jobs[i]] = 0;
        return middle;
    }

    private void load(int[] jobs, int from, int end, double density) {
        round++;
        double total = 0;
        for (int i = from; i < end; i++) {
            int job = jobs[i];
            double earns = weight[job] - density * effort[job];
            spring[job] = Math.max(0, earns);
            drain[job] = Math.max(0, -earns);
            total += Math.abs(earns);
            stamp[job] = round;
            for (int a = start[job]; a < start[job + 1]; a++) room[a] = back[a] >= 0 ? Double.POSITIVE_INFINITY : 0;
        }
        slack = total * 1e-11;
    }

    /// Distances from the springs that still have something; false when no drain with room is in reach.
    private boolean levels(int[] jobs, int from, int end) {
        int tail = 0;
        for (int i = from; i < end; i++) {
            int job = jobs[i];
            level[job] = spring[job] > slack ? 0 : -1;
            if (level[job] == 0) queue[tail++] = job;
        }
        return spread(tail);
    }

    private boolean spread(int tail) {
        boolean drains = false;
        for (int head = 0; head < tail; head++) {
            int job = queue[head];
            drains |= drain[job] > slack;
            for (int a = start[job]; a < start[job + 1]; a++) {
                int other = to[a];
                if (stamp[other] == round && room[a] > slack && level[other] < 0) {
                    level[other] = level[job] + 1;
                    queue[tail++] = other;
                }
            }
        }
        return drains;
    }

    /// Whether every job draws every other with it, which is so of most blocks.
    private boolean hangsTogether(int[] jobs, int from, int end) {
        return reach(jobs, from, end, jobs[from]) == end - from && reachedFrom(jobs, from, end) == end - from;
    }

    /// How many jobs draw the first with them.
    private int reachedFrom(int[] jobs, int from, int end) {
        for (int i = from; i < end; i++) level[jobs[i]] = -1;
        level[jobs[from]] = 0;
        queue[0] = jobs[from];
        int tail = 1;
        for (int head = 0; head < tail; head++)
            for (int a = start[queue[head]]; a < start[queue[head] + 1]; a++) {
                int other = to[a];
                if (stamp[other] == round && room[twin(a)] > slack && level[other] < 0) {
                    level[other] = 0;
                    queue[tail++] = other;
                }
            }
        return tail;
    }

    /// The arc that leads the other way.
    private int twin(int arc) {
        return back[arc] >= 0 ? back[arc] : ~back[arc];
    }

    private int reach(int[] jobs, int from, int end, int job) {
        for (int i = from; i < end; i++) level[jobs[i]] = -1;
        level[job] = 0;
        queue[0] = job;
        spread(1);
        int size = 0;
        for (int i = from; i < end; i++) if (level[jobs[i]] >= 0) size++;
        return size;
    }

    private double push(int job, double amount) {
        if (drain[job] > slack) {
            double sent = Math.min(amount, drain[job]);
            drain[job] -= sent;
            return sent;
        }
        for (; next[job] < start[job + 1]; next[job]++) {
            int a = next[job], other = to[a];
            if (stamp[other] != round || room[a] <= slack || level[other] != level[job] + 1) continue;
            double sent = push(other, Math.min(amount, room[a]));
            if (sent > 0) {
                room[a] -= sent;
                room[twin(a)] += sent;
                return sent;
            }
        }
        return 0;
    }
}
