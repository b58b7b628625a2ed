package dev.banyan.bench.measure;

import java.util.Locale;

/// What is aimed at.
///
/// @param most the figure may be at most this
public record Goal(Figure figure, double most) {
    public static final Goal NONE = new Goal(Figure.NOTHING, Double.NaN);

    /// What is held against the goal.
    public enum Figure {
        NOTHING,
        /// Ours divided by the reference.
        RATIO,
        MEDIAN_MILLIS,
        /// Processor time of half of the runs.
        MEDIAN_CPU_MILLIS,
        /// 95 of 100 runs stay under it.
        P95_MILLIS
    }

    public static Goal ratio(double most) {
        return new Goal(Figure.RATIO, most);
    }

    public static Goal millis(double most) {
        return new Goal(Figure.MEDIAN_MILLIS, most);
    }

    public static Goal cpuMillis(double most) {
        return new Goal(Figure.MEDIAN_CPU_MILLIS, most);
    }

    public static Goal p95(double most) {
        return new Goal(Figure.P95_MILLIS, most);
    }

    public String words() {
        return switch (figure) {
            case NOTHING -> "";
            case RATIO -> String.format(Locale.ROOT, "<= %.2fx", most);
            case MEDIAN_MILLIS -> String.format(Locale.ROOT, "<= %.0f ms", most);
            case MEDIAN_CPU_MILLIS -> String.format(Locale.ROOT, "<= %.0f ms CPU", most);
            case P95_MILLIS -> String.format(Locale.ROOT, "p95 <= %.0f ms", most);
        };
    }

    /// Whether a row reaches it; a ratio that could not be measured does not.
    boolean reachedBy(double ratio, Series series) {
        return switch (figure) {
            case NOTHING -> true;
            case RATIO -> ratio <= most;
            case MEDIAN_MILLIS -> series.median(Cost::wallMillis) <= most;
            case MEDIAN_CPU_MILLIS -> series.median(Cost::cpuMillis) <= most;
            case P95_MILLIS -> series.quantile(.95, Cost::wallMillis) <= most;
        };
    }
}
