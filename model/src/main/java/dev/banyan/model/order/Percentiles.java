package dev.banyan.model.order;

/// Working days that are kept in 50, 80 and 95 of 100 runs, by nearest rank, and the mean.
public record Percentiles(double p50, double p80, double p95, double mean) {

    /// Of numbers in any order; the numbers are moved around.
    static Percentiles of(float[] days) {
        double mean = 0;
        for (float day : days) mean += day;
        int last = days.length - 1, p95 = rank(days, 95), p80 = rank(days, 80), p50 = rank(days, 50);
        float at95 = select(days, 0, last, p95);
        float at80 = select(days, 0, p95, p80);
        float at50 = select(days, 0, p80, p50);
        return new Percentiles(at50, at80, at95, mean / days.length);
    }

    private static int rank(float[] days, int percent) {
        return (int) (((long) days.length * percent + 99) / 100) - 1;
    }

    /// The number that sorting would put at `rank` of `days[low..high]`; smaller ones end up left of it (Hoare
    /// 1961).
    private static float select(float[] days, int low, int high, int rank) {
        while (low < high) {
            float pivot = median(days[low], days[(low + high) >>> 1], days[high]);
            int i = low, j = high;
            while (i <= j) {
                while (days[i] < pivot) i++;
                while (days[j] > pivot) j--;
                if (i > j) break;
                float day = days[i];
                days[i++] = days[j];
                days[j--] = day;
            }
            if (rank <= j) high = j;
            else if (rank >= i) low = i;
            else return days[rank];
        }
        return days[rank];
    }

    private static float median(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
