package dev.banyan.model.order;

/// The times in which nothing goes live, see [Limits], kept in every run of a block at once.
final class ClosedTimes {
    private static final int SIGN = Integer.SIZE - 1;

    private final int[] from;
    private final int[] until;
    private final int[] live;

    ClosedTimes(Limits limits, Ticks ticks) {
        double[][] closed = limits.closed();
        from = new int[closed.length];
        until = new int[closed.length];
        for (int i = 0; i < closed.length; i++) {
            from[i] = ticks.of(closed[i][0]);
            until[i] = ticks.of(closed[i][1]);
        }
        live = ticks.of(limits.live());
    }

    /// Where the end of a job does not fit it waits until the system is open again.
    ///
    /// @param days   the job takes
    /// @param finish of its work, moved to when it is live
    void keep(int job, int[] days, int[] finish) {
        if (from.length == 0 || live[job] == 0) return;
        int earliest = earliest(finish) - live[job], latest = latest(finish);
        for (int i = 0; i < from.length; i++) {
            if (until[i] <= earliest || from[i] >= latest) continue;
            wait(from[i], until[i], live[job], days, finish);
            latest = Math.max(latest, until[i] + live[job]);
        }
    }

    private static void wait(int from, int until, int live, int[] days, int[] finish) {
        for (int r = 0; r < finish.length; r++) {
            int late = until - finish[r] + Math.min(live, days[r]);
            finish[r] += late & (-late & from - finish[r]) >> SIGN;
        }
    }

    private static int earliest(int[] times) {
        int earliest = Integer.MAX_VALUE;
        for (int time : times) earliest = Math.min(earliest, time);
        return earliest;
    }

    private static int latest(int[] times) {
        int latest = Integer.MIN_VALUE;
        for (int time : times) latest = Math.max(latest, time);
        return latest;
    }
}
