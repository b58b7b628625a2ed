package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Adds up the dependencies of a file: one fact for each pair and kind, at the place of the first. At most half a
/// million different ones are kept, some seven times what the largest known systems have; what is beyond is told.
public final class Edges {
    private static final int MOST = 500_000;

    private record Key(String from, String to, DependencyKind kind) {}

    private static final class Sum {
        private final Place place;
        private int weight;

        Sum(Place place) {
            this.place = place;
        }
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private long leftOut;

    public void add(String from, String to, Place place) {
        add(from, to, DependencyKind.IMPORT, 1, place);
    }

    public void add(String from, String to, DependencyKind kind, int weight, Place place) {
        if (from.isBlank() || to.isBlank()) return;
        Sum sum = sums.get(new Key(from, to, kind));
        if (sum == null && sums.size() >= MOST) {
            leftOut++;
            return;
        }
        if (sum == null) {
            sum = new Sum(place);
            sums.put(new Key(shared(from), shared(to), kind), sum);
        }
        sum.weight += Math.max(1, weight);
    }

    /// The same name stands in many rows and is kept once.
    private String shared(String name) {
        return names.computeIfAbsent(name, n -> n);
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }

    public void into(Facts facts) {
        sums.forEach((key, sum) -> facts.add(new DependencyFact(key.from, key.to, key.kind, sum.weight, sum.place)));
        if (leftOut > 0) facts.warn(Place.UNKNOWN, leftOut + " rows beyond 500,000 dependencies were left out");
        sums.clear();
        leftOut = 0;
    }
}
