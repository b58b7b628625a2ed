package dev.banyan.model.order;

/// How the end of the roadmap moves with the duration of each job. Blocks of runs add up by themselves, in whole
/// numbers, so that the figures do not depend on who counted what.
final class Spread {
    private final int[] best;
    private final long[][] sum;
    private final long[][] together;

    /// @param best shortest duration of each job: sums are counted from it, so that a fixed one gives nothing
    Spread(int blocks, int[] best) {
        this.best = best;
        sum = new long[blocks][best.length];
        together = new long[blocks][best.length];
    }

    void add(int block, int job, int[] days, int[] ends, int count) {
        long s = 0, t = 0;
        int zero = best[job];
        for (int r = 0; r < count; r++) {
            long beyond = days[r] - zero;
            s += beyond;
            t += beyond * ends[r];
        }
        sum[block][job] = s;
        together[block][job] = t;
    }

    /// Share of the movement of the end that goes along with each job, adding up to 1, or all 0 when nothing moves.
    ///
    /// @param mean of the ends
    double[] shares(double mean) {
        double[] shares = new double[best.length];
        double all = 0;
        for (int j = 0; j < shares.length; j++) {
            double common = 0;
            for (int b = 0; b < sum.length; b++) common += together[b][j] - sum[b][j] * mean;
            shares[j] = Math.max(0, common);
            all += shares[j];
        }
        if (all > 0) for (int j = 0; j < shares.length; j++) shares[j] /= all;
        return shares;
    }
}
