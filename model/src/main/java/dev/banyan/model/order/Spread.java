package dev.banyan.model.order;

/// How the end of the roadmap moves with the duration of each job. Blocks of runs add up by themselves and are summed
/// in their order, so that the figures do not depend on who counted what.
final class Spread {
    private final int jobs;
    private final double[][] sum;
    private final double[][] squares;
    private final double[][] together;
    private final double[] origin;

    /// @param origin shortest duration of each job: sums are counted from it, so that a fixed one gives nothing
    Spread(int blocks, double[] origin) {
        jobs = origin.length;
        this.origin = origin;
        sum = new double[blocks][jobs];
        squares = new double[blocks][jobs];
        together = new double[blocks][jobs];
    }

    void add(int block, int job, float[] drawn, float[] ends, int firstRun, int count) {
        double s = 0, q = 0, t = 0, zero = (float) origin[job];
        for (int r = 0; r < count; r++) {
            double d = drawn[r] - zero;
            s += d;
            q += d * d;
            t += d * ends[firstRun + r];
        }
        sum[block][job] = s;
        squares[block][job] = q;
        together[block][job] = t;
    }

    /// What the duration of each job has in common with the end, summed over the runs.
    private double[] common(float[] ends) {
        double[] common = new double[jobs];
        double mean = mean(ends);
        for (int b = 0; b < sum.length; b++)
            for (int j = 0; j < jobs; j++) common[j] += together[b][j] - sum[b][j] * mean;
        return common;
    }

    /// Correlation of each job's duration with the end, -1 to 1; 0 where one of them does not move.
    double[] correlations(float[] ends) {
        double[] common = common(ends), correlations = new double[jobs];
        double mean = mean(ends), endSquares = 0;
        for (float end : ends) endSquares += (end - mean) * (end - mean);
        for (int j = 0; j < jobs; j++) {
            double s = 0, q = 0;
            for (int b = 0; b < sum.length; b++) {
                s += sum[b][j];
                q += squares[b][j];
            }
            double both = Math.sqrt(Math.max(0, q - s * s / ends.length) * endSquares);
            correlations[j] = both > 0 ? Math.clamp(common[j] / both, -1, 1) : 0;
        }
        return correlations;
    }

    /// Share of the movement of the end that goes along with each job, adding up to 1, or all 0 when nothing moves.
    double[] shares(float[] ends) {
        double[] common = common(ends), shares = new double[jobs];
        double all = 0;
        for (double c : common) all += Math.max(0, c);
        for (int j = 0; j < jobs; j++) shares[j] = all > 0 ? Math.max(0, common[j]) / all : 0;
        return shares;
    }

    private static double mean(float[] ends) {
        double mean = 0;
        for (float end : ends) mean += end;
        return mean / ends.length;
    }
}
