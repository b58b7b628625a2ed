package dev.banyan.model.order;

/// Collects how the end of the roadmap moves with the duration of each job.
final class Spread {
    private final double[] mean;
    private final double[] squares;
    private final double[] together;
    private double endMean;
    private double endSquares;
    private int runs;

    Spread(int jobs) {
        mean = new double[jobs];
        squares = new double[jobs];
        together = new double[jobs];
    }

    /// Welford's update: stays exact where sums of squares would lose digits.
    void add(double[] drawn, double end) {
        runs++;
        double endStep = end - endMean;
        endMean += endStep / runs;
        endSquares += endStep * (end - endMean);
        for (int j = 0; j < drawn.length; j++) {
            double step = drawn[j] - mean[j];
            mean[j] += step / runs;
            squares[j] += step * (drawn[j] - mean[j]);
            together[j] += step * (end - endMean);
        }
    }

    /// Correlation of each job's duration with the end, -1 to 1; 0 where one of them does not move.
    double[] correlations() {
        double[] correlations = new double[mean.length];
        for (int j = 0; j < mean.length; j++) {
            double both = Math.sqrt(squares[j] * endSquares);
            correlations[j] = both > 0 ? Math.clamp(together[j] / both, -1, 1) : 0;
        }
        return correlations;
    }

    /// Share of the movement of the end that goes along with each job, adding up to 1, or all 0 when nothing moves.
    double[] shares() {
        double[] shares = new double[mean.length];
        double sum = 0;
        for (double common : together) sum += Math.max(0, common);
        for (int j = 0; j < mean.length; j++) shares[j] = sum > 0 ? Math.max(0, together[j]) / sum : 0;
        return shares;
    }
}
