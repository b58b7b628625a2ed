package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Records that several sources may tell twice, as when one tool wrote its result in two formats. What one source
/// says is kept as it is; another source adds only what the first did not say.
final class Distinct<T> {
    private final Map<Source, List<T>> bySource = new LinkedHashMap<>();
    private final Function<T, Object> key;

    /// @param key what two sources must agree in to mean the same
    Distinct(Function<T, Object> key) {
        this.key = key;
    }

    void add(Source source, T record) {
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(record);
    }

    boolean isEmpty() {
        return bySource.isEmpty();
    }

    /// The source that says most first, each in its own order.
    List<T> all() {
        var kept = new ArrayList<T>();
        var seen = new HashSet<Object>();
        bySource.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Source, List<T>> e) -> -e.getValue().size())
                        .thenComparing(e -> e.getKey().name())
                        .thenComparing(e -> e.getKey().id()))
                .forEach(e -> {
                    var fresh = e.getValue().stream()
                            .filter(record -> !seen.contains(key.apply(record)))
                            .toList();
                    kept.addAll(fresh);
                    for (T record : fresh) seen.add(key.apply(record));
                });
        return kept;
    }
}
