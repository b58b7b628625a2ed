package dev.banyan.model.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The folders the dotted names begin in (`src/` for oscar, `/builds/shop/src/` where a build server wrote the
/// path), found by agreement: every path that ends in a known module votes for the folder in front of it.
final class SourceRoots {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<String> ranked;
    private final Set<String> endings;
    private final Map<String, Integer> votes = new HashMap<>();

    /// @param paths   every path the sources mention
    /// @param history of these, the paths in the version history, which begin at the top of the repository
    SourceRoots(ModuleTable table, Collection<CodeName> paths, Set<String> history) {
        var cuts = new HashMap<CodeName, Integer>();
        for (CodeName path : paths) {
            int cut = path.isCode() || path.ending().isEmpty() ? cut(table, path) : -1;
            if (cut >= 0) cuts.put(path, cut);
        }
        endings = frequentEndings(cuts.keySet());
        var byHistory = new HashMap<String, Integer>();
        cuts.forEach((path, cut) -> {
            if (!endings.contains(path.ending())) return;
            votes.merge(path.root(cut), 1, Integer::sum);
            if (history.contains(path.text())) byHistory.merge(path.root(cut), 1, Integer::sum);
        });
        ranked = votes.keySet().stream()
                .sorted(Comparator.comparing(CodeName::isCopy)
                        .thenComparing(root -> root.startsWith("/"))
                        .thenComparing(root -> -byHistory.getOrDefault(root, 0))
                        .thenComparing(root -> -votes.getOrDefault(root, 0))
                        .thenComparing(root -> -root.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < ranked.size(); i++) ranks.put(ranked.get(i), i);
    }

    /// A script or a template may bear the name of a module by chance; a language of the system does so often.
    private static Set<String> frequentEndings(Set<CodeName> fitting) {
        var count = new HashMap<String, Integer>();
        for (CodeName path : fitting) count.merge(path.ending(), 1, Integer::sum);
        return count.keySet().stream()
                .filter(ending -> count.getOrDefault(ending, 0) * 10L >= fitting.size())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many leading folders do not belong to the dotted name of a known module; -1 when no module fits. The
    /// longest name wins, and a single last part is too little to go by.
    static int cut(ModuleTable table, CodeName path) {
        for (int from = 0; from < path.size(); from++) {
            if (from > 0 && path.size() - from < 2) return -1;
            if (table.knows(path.dottedFrom(from))) return from;
        }
        return -1;
    }

    boolean accepts(String root) {
        return ranks.containsKey(root);
    }

    /// 0 for the folder most agree on; copies made by a build come last.
    int rank(String root) {
        return ranks.getOrDefault(root, ranked.size());
    }

    /// The endings of the files that modules are made of.
    Set<String> endings() {
        return endings;
    }

    /// The folders in the repository worth telling, the most agreed first.
    List<String> told(int modules) {
        return ranked.stream()
                .filter(root -> !root.isEmpty() && !root.startsWith("/") && !CodeName.isCopy(root))
                .filter(root -> votes.getOrDefault(root, 0) * 20L >= modules)
                .toList();
    }
}
