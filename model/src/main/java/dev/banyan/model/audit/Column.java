package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/// One number of every module from several sources. Sources of the same number often come from one run in two
/// formats, so they are never added: the source that says most is taken, of two that say as much the exact
/// one, then the later one, and the others only fill its gaps.
final class Column<V> {
    private record Value<V>(V value, int rank) {}

    private record From<V>(Source source, Map<Integer, Value<V>> values) {}

    private final BinaryOperator<V> sum;
    private final ToLongFunction<V> weight;
    private final boolean addCopies;
    private final BinaryOperator<V> fill;
    private final List<From<V>> sources = new ArrayList<>();

    /// @param sum       of two records of one source about one module
    /// @param weight    of a value in the comparison of sources
    /// @param addCopies whether records from different folders are added (a history knows a file by several paths),
    ///                  or the better folder wins (a measurement may count a file and its copy in `build/`)
    Column(BinaryOperator<V> sum, ToLongFunction<V> weight, boolean addCopies) {
        this(sum, weight, addCopies, (known, more) -> known);
    }

    /// @param fill puts what a later source says into what the value leaves open
    Column(BinaryOperator<V> sum, ToLongFunction<V> weight, boolean addCopies, BinaryOperator<V> fill) {
        this.fill = fill;
        this.sum = sum;
        this.weight = weight;
        this.addCopies = addCopies;
    }

    void add(Source source, Match.Found at, V value) {
        if (sources.isEmpty() || !sources.getLast().source().equals(source))
            sources.add(new From<>(source, new HashMap<>()));
        sources.getLast().values().merge(at.module(), new Value<>(value, at.rank()), this::together);
    }

    private Value<V> together(Value<V> known, Value<V> more) {
        if (addCopies || known.rank() == more.rank())
            return new Value<>(sum.apply(known.value(), more.value()), Math.min(known.rank(), more.rank()));
        return known.rank() < more.rank() ? known : more;
    }

    /// The value of each module by its number.
    Map<Integer, V> best() {
        var best = new HashMap<Integer, V>();
        sources.stream()
                .sorted(Comparator.comparing((From<V> from) -> -total(from))
                        .thenComparing(from -> isRough(from.source()))
                        .thenComparing(from -> from.source().readAt(), Comparator.reverseOrder())
                        .thenComparing(from -> from.source().name())
                        .thenComparing(from -> from.source().id()))
                .forEach(from -> from.values().forEach((module, value) -> best.merge(module, value.value(), fill)));
        return best;
    }

    private long total(From<V> from) {
        return from.values().values().stream()
                .mapToLong(value -> weight.applyAsLong(value.value()))
                .sum();
    }

    /// LCOV counts the lines of a statement that runs over several lines one by one; a printed report rounds.
    private static boolean isRough(Source source) {
        return source.format().contains("lcov") || source.format().equals("coverage-report");
    }
}
