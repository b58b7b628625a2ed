package dev.banyan.model.order;

/// Draws durations by turning the distribution of a triangle around: one random number and one root a job.
final class Triangles {
    private final double[] best;
    private final double[] worst;
    private final double[] turn;
    private final double[] rising;
    private final double[] falling;

    Triangles(Durations durations) {
        best = durations.best();
        worst = durations.worst();
        double[] likely = durations.likely();
        int n = best.length;
        turn = new double[n];
        rising = new double[n];
        falling = new double[n];
        for (int j = 0; j < n; j++) {
            double width = worst[j] - best[j];
            turn[j] = width > 0 ? (likely[j] - best[j]) / width : 1;
            rising[j] = width * (likely[j] - best[j]);
            falling[j] = width * (worst[j] - likely[j]);
        }
    }

    void draw(long seed, long run, double[] into) {
        for (int j = 0; j < into.length; j++) {
            double u = Draws.at(seed, run * into.length + j);
            into[j] = u < turn[j] ? best[j] + Math.sqrt(u * rising[j]) : worst[j] - Math.sqrt((1 - u) * falling[j]);
        }
    }
}
