package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts together what the sources say of each library: its version, what is known against it, who imports it.
final class LibraryShelf {
    private record Seen(Source source, int order, String version, Place place) {}

    /// How closely a format tells what the system asks for, the closest first: what is pinned for it, what is
    /// locked, what an audit looked at, what happens to be installed.
    private static final List<String> CLOSENESS = List.of("requirements", "lock", "audit", "osv", "safety", "freeze");

    private final Map<String, List<Seen>> seen = new TreeMap<>();
    private final Map<String, AdvisoryMerge> advisories = new HashMap<>();
    private final Map<String, TreeSet<Integer>> imports = new HashMap<>();

    /// As PEP 503 asks; coordinates of other ecosystems only in small letters.
    static String normal(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        boolean coordinates = small.indexOf(':') >= 0 || small.indexOf('/') >= 0;
        return coordinates ? small : small.replaceAll("[-_.]+", "-");
    }

    void add(Source source, int order, Fact.LibraryFact fact) {
        see(fact.name(), new Seen(source, order, fact.version(), fact.place()));
    }

    void add(Source source, int order, Fact.AdvisoryFact fact) {
        see(fact.library(), new Seen(source, order, fact.version(), fact.place()));
        advisories
                .computeIfAbsent(normal(fact.library()), name -> new AdvisoryMerge())
                .add(source, order, fact);
    }

    private void see(String name, Seen one) {
        seen.computeIfAbsent(normal(name), n -> new ArrayList<>()).add(one);
    }

    /// @param imported dotted name that is no module of the system
    void use(String imported, int module) {
        imports.computeIfAbsent(imported, name -> new TreeSet<>()).add(module);
    }

    List<Library> all(ModuleTable table) {
        var users = new HashMap<String, TreeSet<Integer>>();
        imports.forEach((imported, modules) -> ImportNames.library(imported, seen.keySet())
                .ifPresent(name ->
                        users.computeIfAbsent(name, n -> new TreeSet<>()).addAll(modules)));
        var all = new ArrayList<Library>();
        seen.forEach((name, places) -> {
            Seen best = places.stream().min(BEST).orElseThrow();
            var merge = advisories.get(name);
            all.add(new Library(
                    name,
                    best.version(),
                    "",
                    "",
                    merge == null ? List.of() : merge.merged(),
                    List.of(),
                    users.getOrDefault(name, new TreeSet<>()).stream()
                            .map(table.ids()::get)
                            .toList(),
                    best.source().id(),
                    best.place()));
        });
        return all;
    }

    private static final Comparator<Seen> BEST = Comparator.comparing(
                    (Seen one) -> one.version().isEmpty())
            .thenComparing(one -> distance(one.source()))
            .thenComparing(one -> one.source().name())
            .thenComparing(one -> one.source().id())
            .thenComparing(Seen::order);

    private static int distance(Source source) {
        for (int i = 0; i < CLOSENESS.size(); i++) if (source.format().contains(CLOSENESS.get(i))) return i;
        return CLOSENESS.size();
    }
}
