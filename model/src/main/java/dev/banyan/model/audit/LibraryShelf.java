package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts together what the sources say of each library: its version and licence, what it needs, what is known against
/// it, who imports it. Libraries of one name in two ecosystems are two.
final class LibraryShelf {
    /// How closely a format tells what the system asks for, the closest first: what is pinned for it, what is
    /// locked, what an audit looked at, what happens to be installed.
    private static final List<String> CLOSENESS = List.of("requirements", "lock", "audit", "osv", "safety", "freeze");

    private record Seen(
            Source source, int order, String name, String version, String ecosystem, String licence, Place place) {}

    private record Advised(Source source, int order, Fact.AdvisoryFact fact) {}

    private record Needed(Source source, Fact.LibraryNeedFact fact) {}

    private final Ecosystems ecosystems = new Ecosystems();
    private final List<Seen> seen = new ArrayList<>();
    private final List<Advised> advised = new ArrayList<>();
    private final List<Needed> needed = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> imports = new HashMap<>();

    void add(Source source, int order, Fact.LibraryFact f) {
        ecosystems.learn(source, f.name(), f.version(), f.ecosystem());
        seen.add(new Seen(source, order, f.name(), f.version(), f.ecosystem(), f.licence(), f.place()));
    }

    void add(Source source, int order, Fact.AdvisoryFact f) {
        ecosystems.learn(source, f.library(), f.version(), "");
        seen.add(new Seen(source, order, f.library(), f.version(), "", "", f.place()));
        advised.add(new Advised(source, order, f));
    }

    void add(Source source, Fact.LibraryNeedFact f) {
        needed.add(new Needed(source, f));
    }

    /// @param imported name that is no module of the system
    void use(String imported, int module) {
        imports.computeIfAbsent(imported, name -> new TreeSet<>()).add(module);
    }

    /// Sorted by name, then by ecosystem.
    ///
    /// @param paths of the modules by number, as far as they are known
    List<Library> all(ModuleTable table, Map<Integer, String> paths) {
        var shelf = new TreeMap<LibraryKey, List<Seen>>();
        for (Seen one : seen)
            shelf.computeIfAbsent(
                            ecosystems.key(one.source(), one.name(), one.version(), one.ecosystem()),
                            k -> new ArrayList<>())
                    .add(one);
        var advisories = new HashMap<LibraryKey, AdvisoryMerge>();
        for (Advised one : advised)
            advisories
                    .computeIfAbsent(
                            ecosystems.key(
                                    one.source(),
                                    one.fact().library(),
                                    one.fact().version(),
                                    ""),
                            k -> new AdvisoryMerge())
                    .add(one.source(), one.order(), one.fact());
        var needs = needs();
        var users = users(shelf.keySet(), table, paths);
        var all = new ArrayList<Library>();
        shelf.forEach((key, places) -> {
            places.sort(BEST);
            var merge = advisories.get(key);
            Seen best = places.getFirst();
            all.add(new Library(
                    key.name(),
                    best.version(),
                    key.ecosystem(),
                    places.stream()
                            .map(Seen::licence)
                            .filter(l -> !l.isBlank())
                            .findFirst()
                            .orElse(""),
                    merge == null ? List.of() : merge.merged(),
                    List.copyOf(needs.getOrDefault(key, new TreeSet<>())),
                    users.getOrDefault(key, new TreeSet<>()).stream()
                            .map(table.ids()::get)
                            .toList(),
                    best.source().id(),
                    best.place()));
        });
        return all;
    }

    private Map<LibraryKey, TreeSet<String>> needs() {
        var needs = new HashMap<LibraryKey, TreeSet<String>>();
        for (Needed one : needed) {
            LibraryKey key = ecosystems.key(one.source(), one.fact().library(), "", "");
            String other = LibraryKey.of(one.fact().needs(), key.ecosystem()).name();
            if (!other.equals(key.name()))
                needs.computeIfAbsent(key, k -> new TreeSet<>()).add(other);
        }
        return needs;
    }

    private Map<LibraryKey, TreeSet<Integer>> users(
            Set<LibraryKey> shelf, ModuleTable table, Map<Integer, String> paths) {
        var names = new ImportedLibraries(shelf);
        var users = new HashMap<LibraryKey, TreeSet<Integer>>();
        imports.forEach((imported, modules) -> {
            for (int module : modules) {
                Language language = Language.of(table.ids().get(module), paths.get(module));
                names.find(imported, language)
                        .ifPresent(key ->
                                users.computeIfAbsent(key, k -> new TreeSet<>()).add(module));
            }
        });
        return users;
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
