package dev.banyan.model.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a weakness of a library reaches the system: by the modules that import it, and by those that import what needs
/// it, however far. Prepared once for a list of libraries.
public final class LibraryReach {
    /// One way in.
    ///
    /// @param chain from the library that modules import to the one in question; just this one when it is imported
    public record Way(List<Library> chain) {
        public Way {
            chain = List.copyOf(chain);
        }

        /// The library that the system imports.
        public Library imported() {
            return chain.getFirst();
        }

        public List<ModuleId> modules() {
            return imported().usedBy();
        }
    }

    private final Map<LibraryKey, Library> byKey = new TreeMap<>();
    private final Map<LibraryKey, List<Library>> needing = new HashMap<>();

    private LibraryReach(Collection<Library> libraries) {
        for (Library library : libraries) byKey.put(key(library), library);
        for (Library library : byKey.values())
            for (String name : library.needs())
                needing.computeIfAbsent(new LibraryKey(name, library.ecosystem()), k -> new ArrayList<>())
                        .add(library);
    }

    public static LibraryReach of(AuditFacts facts) {
        return new LibraryReach(facts.libraries());
    }

    private static LibraryKey key(Library library) {
        return new LibraryKey(library.name(), library.ecosystem());
    }

    /// The shortest way from each imported library, the shortest of all first.
    public List<Way> ways(Library library) {
        var chains = new HashMap<LibraryKey, List<Library>>();
        var open = new ArrayDeque<Library>();
        var ways = new ArrayList<Way>();
        chains.put(key(library), List.of(library));
        open.add(library);
        while (!open.isEmpty()) {
            Library at = open.remove();
            List<Library> chain = chains.getOrDefault(key(at), List.of());
            if (!at.usedBy().isEmpty()) ways.add(new Way(chain));
            for (Library above : needing.getOrDefault(key(at), List.of())) {
                if (chains.containsKey(key(above))) continue;
                var longer = new ArrayList<Library>(chain.size() + 1);
                longer.add(above);
                longer.addAll(chain);
                chains.put(key(above), longer);
                open.add(above);
            }
        }
        return ways;
    }

    /// All modules that a weakness of the library reaches, sorted.
    public List<ModuleId> modules(Library library) {
        var modules = new TreeSet<ModuleId>();
        for (Way way : ways(library)) modules.addAll(way.modules());
        return List.copyOf(modules);
    }
}
