package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// Adds up the dependencies of a file: one fact for each pair and kind, at the place of the first.
public final class Edges {
    private record Key(String from, String to, DependencyKind kind) {}

    private static final class Sum {
        private final Place place;
        private int weight;

        Sum(Place place) {
            this.place = place;
        }
    }

    private final Map<Key, Sum> sums = new LinkedHashMap<>();

    public void add(String from, String to, Place place) {
        add(from, to, DependencyKind.IMPORT, 1, place);
    }

    public void add(String from, String to, DependencyKind kind, int weight, Place place) {
        if (from.isBlank() || to.isBlank()) return;
        sums.computeIfAbsent(new Key(from, to, kind), k -> new Sum(place)).weight += Math.max(1, weight);
    }

    public void into(Facts facts) {
        sums.forEach((key, sum) -> facts.add(new DependencyFact(key.from, key.to, key.kind, sum.weight, sum.place)));
        sums.clear();
    }
}
