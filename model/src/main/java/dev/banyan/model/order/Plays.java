package dev.banyan.model.order;

import java.util.Arrays;

/// Plays runs of the roadmap in blocks that stay in the cache: one job after the other, each in all runs of the
/// block, in plain loops over rows of whole numbers that the machine does many at a time. A run comes out the same in
/// whatever block.
///
/// Made for one thread.
final class Plays {
    static final int BLOCK = 1024;

    private final Triangles triangles;
    private final int[][] waits;
    private final boolean[] awaited;
    private final int[] order;
    private final int[] release;
    private final boolean[] started;
    private final ClosedTimes closed;
    private final Crews crews;
    private final int[][] days;
    private int[][] finish = new int[0][];
    private final int[] start = new int[BLOCK];
    private final int[] until = new int[BLOCK];

    Plays(Triangles triangles, Ticks ticks, int[][] predecessors, int[] order, Teams teams, Limits limits) {
        this.triangles = triangles;
        this.order = order;
        release = ticks.of(limits.release());
        started = limits.started();
        waits = new int[order.length][0];
        awaited = new boolean[order.length];
        for (int job : order) if (!started[job]) look(job, predecessors[job], teams);
        closed = new ClosedTimes(limits, ticks);
        crews = new Crews(teams, BLOCK);
        days = new int[order.length][BLOCK];
    }

    /// A job need not look at what the same people do before it: it waits for the people.
    private void look(int job, int[] predecessors, Teams teams) {
        for (int before : predecessors) awaited[before] = true;
        waits[job] = Arrays.stream(predecessors)
                .filter(before -> !teams.apart(before, job))
                .toArray();
    }

    void play(int block, Played played, Spread spread) {
        int[] end = new int[BLOCK];
        finish = new int[order.length][BLOCK];
        crews.allFree();
        for (int job : order) {
            triangles.draw(job, block * BLOCK, days[job]);
            begin(job);
            plus(start, days[job], finish[job]);
            closed.keep(job, days[job], finish[job]);
            if (!awaited[job]) latest(end, finish[job]);
            crews.take(job, start, until(job));
        }
        played.put(block, finish, end);
        for (int job : order) spread.add(block, job, days[job], end, played.count(block));
    }

    private void begin(int job) {
        if (started[job]) Arrays.fill(start, release[job]);
        else notBefore(start, release[job], crews.ready(job));
        for (int before : waits[job]) latest(start, finish[before]);
    }

    /// When those who do a job are free again. What has started may take people who are not free; then it is when all
    /// they do is over.
    private int[] until(int job) {
        if (!started[job]) return finish[job];
        System.arraycopy(finish[job], 0, until, 0, BLOCK);
        latest(until, crews.ready(job));
        return until;
    }

    private static void notBefore(int[] start, int release, int[] ready) {
        for (int r = 0; r < start.length; r++) start[r] = Math.max(release, ready[r]);
    }

    private static void plus(int[] start, int[] days, int[] finish) {
        for (int r = 0; r < finish.length; r++) finish[r] = start[r] + days[r];
    }

    private static void latest(int[] row, int[] other) {
        for (int r = 0; r < row.length; r++) row[r] = Math.max(row[r], other[r]);
    }
}
