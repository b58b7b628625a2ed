package dev.banyan.importing.operations;

import java.util.Arrays;

/// The times of the answers of one address: exact while there are few, then counted in buckets that grow by two
/// percent, so that any number of them takes the same small room. The mean is always exact. The unit is that of the
/// caller.
final class AnswerTimes {
    private static final int EXACT = 256;
    private static final double GROWTH = Math.log(1.02);
    private static final double SMALLEST = 0.01;
    private static final int BUCKETS = 1200;

    private float[] exact = new float[4];
    private int[] buckets = {};
    private long count;
    private double sum;

    void add(double time) {
        if (!(time >= 0)) return;
        sum += time;
        if (count < EXACT) {
            if (count == exact.length) exact = Arrays.copyOf(exact, exact.length * 2);
            exact[(int) count] = (float) time;
        } else {
            if (buckets.length == 0) spread();
            buckets[bucket(time)]++;
        }
        count++;
    }

    /// NaN when there are none.
    double mean() {
        return count == 0 ? Double.NaN : sum / count;
    }

    /// The smallest time that 95 of 100 did not exceed; NaN when there are none.
    double p95() {
        if (count == 0) return Double.NaN;
        long rank = (long) Math.ceil(0.95 * count);
        if (buckets.length == 0) {
            float[] sorted = Arrays.copyOf(exact, (int) count);
            Arrays.sort(sorted);
            return sorted[(int) rank - 1];
        }
        long seen = 0;
        int bucket = 0;
        while (bucket < BUCKETS - 1 && (seen += buckets[bucket]) < rank) bucket++;
        return SMALLEST * Math.exp((bucket - 0.5) * GROWTH);
    }

    private void spread() {
        buckets = new int[BUCKETS];
        for (float time : exact) buckets[bucket(time)]++;
        exact = new float[0];
    }

    private static int bucket(double time) {
        if (time <= SMALLEST) return 0;
        return (int) Math.min(BUCKETS - 1, Math.ceil(Math.log(time / SMALLEST) / GROWTH));
    }
}
