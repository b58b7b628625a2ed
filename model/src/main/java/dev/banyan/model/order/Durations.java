package dev.banyan.model.order;

/// How long each job may take, in working days: a triangle from best over likely to worst.
public record Durations(double[] best, double[] likely, double[] worst) {
    /// @throws IllegalArgumentException when a job's three numbers are not 0 or more and ascending
    public Durations {
        if (best.length != likely.length || best.length != worst.length)
            throw new IllegalArgumentException("best " + best.length + ", likely " + likely.length + ", worst "
                    + worst.length + ": the counts must be equal");
        best = best.clone();
        likely = likely.clone();
        worst = worst.clone();
        for (int j = 0; j < best.length; j++)
            if (!(best[j] >= 0 && best[j] <= likely[j] && likely[j] <= worst[j]) || Double.isInfinite(worst[j]))
                throw new IllegalArgumentException(
                        "job " + j + " takes " + best[j] + ", " + likely[j] + ", " + worst[j] + ": not ascending");
    }

    public int size() {
        return best.length;
    }

    /// Mean of the triangle of one job.
    public double mean(int job) {
        return (best[job] + likely[job] + worst[job]) / 3;
    }

    @Override
    public double[] best() {
        return best.clone();
    }

    @Override
    public double[] likely() {
        return likely.clone();
    }

    @Override
    public double[] worst() {
        return worst.clone();
    }
}
