package dev.banyan.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What was measured of one thing, and in the same run of its reference.
///
/// @param reference the same number of costs, or none where there is nothing to compare with
public record Series(List<Cost> ours, List<Cost> reference) {
    public Series {
        ours = List.copyOf(ours);
        reference = List.copyOf(reference);
        if (!reference.isEmpty() && reference.size() != ours.size())
            throw new IllegalArgumentException(ours.size() + " of ours, " + reference.size() + " of the reference");
    }

    public double median(ToDoubleFunction<Cost> of) {
        return quantile(.5, of);
    }

    /// The smallest value that this share of the runs does not exceed; between two values for the median.
    public double quantile(double share, ToDoubleFunction<Cost> of) {
        return quantile(share, ours.stream().mapToDouble(of).toArray());
    }

    public double mean(ToDoubleFunction<Cost> of) {
        return ours.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    public double least() {
        return ours.stream().mapToDouble(Cost::wallMillis).min().orElse(Double.NaN);
    }

    public double most() {
        return ours.stream().mapToDouble(Cost::wallMillis).max().orElse(Double.NaN);
    }

    /// Median over the pairs of ours divided by the reference; NaN without a reference.
    public double ratio(ToDoubleFunction<Cost> of) {
        double[] ratios = IntStream.range(0, reference.size())
                .mapToDouble(i -> of.applyAsDouble(ours.get(i)) / of.applyAsDouble(reference.get(i)))
                .toArray();
        return quantile(.5, ratios);
    }

    private static double quantile(double share, double[] values) {
        if (values.length == 0) return Double.NaN;
        Arrays.sort(values);
        if (share == .5 && values.length % 2 == 0)
            return (values[values.length / 2 - 1] + values[values.length / 2]) / 2;
        return values[Math.max(0, (int) Math.ceil(share * values.length) - 1)];
    }
}
