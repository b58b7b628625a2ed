package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes one advisory of those that share a name: one weakness is listed as CVE, GHSA and PYSEC by different
/// sources.
final class AdvisoryMerge {
    private record Told(Source source, int order, Fact.AdvisoryFact fact) {}

    private static final List<String> AUTHORITIES = List.of("CVE-", "GHSA-", "PYSEC-");
    private static final List<String> SEVERITIES =
            List.of("critical", "high", "important", "moderate", "medium", "low", "negligible", "unknown", "");

    private static final Comparator<String> BEST_KNOWN =
            Comparator.comparingInt(AdvisoryMerge::authority).thenComparing(Comparator.naturalOrder());

    private final List<Told> told = new ArrayList<>();
    private final Map<String, String> leader = new HashMap<>();

    void add(Source source, int order, Fact.AdvisoryFact fact) {
        told.add(new Told(source, order, fact));
        for (String alias : fact.aliases()) {
            String a = find(fact.id());
            String b = find(alias);
            if (!a.equals(b)) leader.put(a, b);
        }
    }

    private String find(String name) {
        String at = name;
        for (String up = leader.get(at); up != null; up = leader.get(at)) {
            String above = leader.get(up);
            if (above != null) leader.put(at, above);
            at = up;
        }
        return at;
    }

    List<Library.Advisory> merged() {
        var groups = new HashMap<String, List<Told>>();
        for (Told one : told)
            groups.computeIfAbsent(find(one.fact().id()), name -> new ArrayList<>())
                    .add(one);
        var byId = new TreeMap<String, Library.Advisory>(BEST_KNOWN);
        for (List<Told> group : groups.values()) {
            Library.Advisory one = one(group);
            byId.put(one.id(), one);
        }
        return List.copyOf(byId.values());
    }

    private static Library.Advisory one(List<Told> group) {
        group.sort(Comparator.comparing((Told t) -> t.source().name())
                .thenComparing(t -> t.source().id())
                .thenComparing(Told::order));
        var names = new TreeSet<String>(BEST_KNOWN);
        var fixedIn = new TreeSet<String>(Versions.ORDER);
        for (Told one : group) {
            names.add(one.fact().id());
            names.addAll(one.fact().aliases());
            fixedIn.addAll(one.fact().fixedIn());
        }
        String id = names.removeFirst();
        Told first = group.getFirst();
        return new Library.Advisory(
                id,
                List.copyOf(names),
                List.copyOf(fixedIn),
                severity(group),
                group.stream()
                        .map(t -> t.fact().summary())
                        .filter(s -> !s.isBlank())
                        .findFirst()
                        .orElse(""),
                first.source().id(),
                first.fact().place());
    }

    private static String severity(List<Told> group) {
        return group.stream()
                .map(t -> t.fact().severity())
                .min(Comparator.comparingInt(AdvisoryMerge::rank).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static int rank(String severity) {
        int rank = SEVERITIES.indexOf(severity.toLowerCase(Locale.ROOT));
        return rank < 0 ? SEVERITIES.size() - 2 : rank;
    }

    private static int authority(String id) {
        for (int i = 0; i < AUTHORITIES.size(); i++) if (id.startsWith(AUTHORITIES.get(i))) return i;
        return AUTHORITIES.size();
    }
}
