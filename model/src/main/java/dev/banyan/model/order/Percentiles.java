package dev.banyan.model.order;

/// Working days that are kept in 50, 80 and 95 of 100 runs, by nearest rank, and the mean.
public record Percentiles(double p50, double p80, double p95, double mean) {

    static Percentiles of(int[] times, Ticks ticks) {
        int n = times.length;
        int[] at = Ranks.of(times, rank(n, 50), rank(n, 80), rank(n, 95));
        return new Percentiles(ticks.days(at[0]), ticks.days(at[1]), ticks.days(at[2]), ticks.days(mean(times)));
    }

    static double mean(int[] times) {
        long sum = 0;
        for (int time : times) sum += time;
        return (double) sum / times.length;
    }

    private static int rank(int count, int percent) {
        return (int) (((long) count * percent + 99) / 100) - 1;
    }
}
