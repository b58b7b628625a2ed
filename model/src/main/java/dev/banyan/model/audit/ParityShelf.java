package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The comparisons of all sources, each counted once. What two sources say of the same thing on different days is
/// added; on the same days, or without days, they may tell of the same comparisons (a counter that was read twice),
/// and the one that compared more is taken.
final class ParityShelf {
    private record Told(Source source, Fact.ParityFact fact) {}

    private final ModuleTable table;
    private final EndpointShelf endpoints;
    private final Spellings spellings;
    private final Resolver resolver;
    private final List<Told> told = new ArrayList<>();
    private @Nullable ParityPlaces places;

    ParityShelf(ModuleTable table, EndpointShelf endpoints, Spellings spellings, Resolver resolver) {
        this.table = table;
        this.endpoints = endpoints;
        this.spellings = spellings;
        this.resolver = resolver;
    }

    void add(Source source, Fact.ParityFact fact) {
        told.add(new Told(source, fact));
    }

    private ParityPlaces places() {
        ParityPlaces made = places;
        if (made == null) places = made = new ParityPlaces(table, endpoints, spellings, resolver);
        return made;
    }

    /// To be called when the endpoints are known.
    void count(Map<SourceId, MatchCount> counts) {
        for (Told t : told)
            MatchCount.of(counts, t.source())
                    .count(
                            places().find(t.fact().what()).match(),
                            t.fact().what(),
                            t.fact().place());
    }

    List<Parity> all() {
        Map<Object, Map<SourceId, List<Parity>>> bySubject = new LinkedHashMap<>();
        var all = new ArrayList<Parity>();
        for (Told t : told) {
            Parity parity = parity(t);
            all.add(parity);
            bySubject
                    .computeIfAbsent(subject(parity), s -> new LinkedHashMap<>())
                    .computeIfAbsent(parity.source(), s -> new ArrayList<>())
                    .add(parity);
        }
        Map<Object, Set<SourceId>> taken = new LinkedHashMap<>();
        bySubject.forEach((subject, bySource) -> taken.put(subject, taken(bySource)));
        return all.stream()
                .filter(p -> taken.getOrDefault(subject(p), Set.of()).contains(p.source()))
                .toList();
    }

    private Parity parity(Told told) {
        Fact.ParityFact f = told.fact();
        IncidentPlaces.At at = places().find(f.what());
        ModuleId module = at.match() instanceof Found found ? table.ids().get(found.module()) : null;
        return new Parity(
                f.method(),
                f.what(),
                f.compared(),
                f.differing(),
                f.first(),
                f.last(),
                module,
                at.endpoint(),
                told.source().id(),
                f.place());
    }

    /// One source may write addresses as they came, another as routes.
    private static Object subject(Parity parity) {
        return parity.endpoint() >= 0 ? (Object) parity.endpoint() : parity.what();
    }

    /// The source that compared most first.
    private static Set<SourceId> taken(Map<SourceId, List<Parity>> bySource) {
        Map<SourceId, Compared> sums = bySource.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Compared.of(e.getValue())));
        var order = sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SourceId, Compared> e) ->
                                -e.getValue().number())
                        .thenComparing(e -> -e.getValue().differing())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var kept = new ArrayList<Compared>();
        var taken = new TreeSet<SourceId>();
        for (var next : order) {
            if (kept.stream().anyMatch(other -> overlap(next.getValue(), other))) continue;
            kept.add(next.getValue());
            taken.add(next.getKey());
        }
        return taken;
    }

    private static boolean overlap(Compared a, Compared b) {
        LocalDate firstA = a.first(), lastA = a.last(), firstB = b.first(), lastB = b.last();
        if (firstA == null || lastA == null || firstB == null || lastB == null) return true;
        return !firstA.isAfter(lastB) && !firstB.isAfter(lastA);
    }
}
