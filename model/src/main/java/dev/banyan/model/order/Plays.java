package dev.banyan.model.order;

import java.util.Arrays;

/// Plays runs of the roadmap in blocks that stay in the cache: one job after the other, each in all runs of the
/// block, in plain loops over floats that the machine does several at a time. A run comes out the same in whatever
/// block.
final class Plays {
    static final int BLOCK = 256;
    private static final float EVER = -1e12f;

    private final Triangles triangles;
    private final int[][] predecessors;
    private final int[] order;
    private final int[] team;
    private final int[] needs;
    private final int[] first;
    private final float[] release;
    private final boolean[] started;
    private final Limits limits;
    private final boolean open;
    private final float[][] finishes;
    private final float[] ends;
    private final Spread spread;

    Plays(
            Durations durations,
            int[][] predecessors,
            int[] order,
            Teams teams,
            Limits limits,
            float[][] finishes,
            float[] ends,
            long seed) {
        this.predecessors = predecessors;
        this.order = order;
        this.limits = limits;
        this.finishes = finishes;
        this.ends = ends;
        triangles = new Triangles(durations, seed);
        spread = new Spread(blocks(), durations.best());
        team = teams.team();
        needs = teams.needs();
        int[] people = teams.people();
        first = new int[people.length + 1];
        for (int t = 0; t < people.length; t++) first[t + 1] = first[t] + people[t];
        double[] releases = limits.release();
        release = new float[releases.length];
        for (int j = 0; j < release.length; j++) release[j] = (float) releases[j];
        started = limits.started();
        open = limits.closed().length == 0;
    }

    int blocks() {
        return (ends.length + BLOCK - 1) / BLOCK;
    }

    Spread spread() {
        return spread;
    }

    void play(int block) {
        int from = block * BLOCK, count = Math.min(BLOCK, ends.length - from);
        float[][] drawn = new float[order.length][count];
        float[][] free = new float[first[first.length - 1]][count];
        for (float[] of : free) Arrays.fill(of, EVER);
        float[] start = new float[count];
        for (int job : order) {
            triangles.draw(job, from, count, drawn[job]);
            starts(job, from, count, free, start);
            over(job, from, count, drawn[job], start);
            take(job, from, count, free, start);
            float[] finish = finishes[job];
            for (int r = from; r < from + count; r++) ends[r] = Math.max(ends[r], finish[r]);
        }
        for (int job : order) spread.add(block, job, drawn[job], ends, from, count);
    }

    private void starts(int job, int from, int count, float[][] free, float[] start) {
        Arrays.fill(start, release[job]);
        if (started[job]) return;
        float[] people = free[first[team[job]] + needs[job] - 1];
        for (int r = 0; r < count; r++) start[r] = Math.max(start[r], people[r]);
        for (int before : predecessors[job]) {
            float[] finish = finishes[before];
            for (int r = 0; r < count; r++) start[r] = Math.max(start[r], finish[from + r]);
        }
    }

    private void over(int job, int from, int count, float[] days, float[] start) {
        float[] finish = finishes[job];
        if (open) for (int r = 0; r < count; r++) finish[from + r] = start[r] + days[r];
        else for (int r = 0; r < count; r++) finish[from + r] = (float) limits.finish(job, start[r], days[r]);
    }

    /// Those who have been busy the longest, as [ListSchedule] takes them.
    private void take(int job, int from, int count, float[][] free, float[] start) {
        int low = first[team[job]], high = first[team[job] + 1], wanted = needs[job];
        float[] finish = finishes[job];
        if (high - low == 1) {
            float[] one = free[low];
            if (!started[job]) System.arraycopy(finish, from, one, 0, count);
            else for (int r = 0; r < count; r++) one[r] = Math.max(one[r], finish[from + r]);
            return;
        }
        for (int r = 0; r < count; r++) {
            int idle = low;
            while (idle < high && free[idle][r] <= start[r]) idle++;
            int at = Math.max(low, idle - wanted), next = at + wanted, put = at;
            float until = started[job] ? Math.max(finish[from + r], free[next - 1][r]) : finish[from + r];
            for (; next < high && free[next][r] < until; next++, put++) free[put][r] = free[next][r];
            for (int i = 0; i < wanted; i++, put++) free[put][r] = until;
        }
    }
}
