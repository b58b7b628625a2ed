package dev.banyan.model.seams;

import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the names of packages have in common with each other and with modules that stand outside of them:
/// `management.commands.jira_sync` is about `jira_link`, and `finding_group` about `finding`.
final class Subjects {
    private static final double EVERYWHERE = 0.2;
    private static final int AT_LEAST_SHARED_BY = 2;

    /// The component that a word names best.
    private final Map<String, String> component = new HashMap<>();
    /// The components whose names have a word in common, by this word.
    private final TreeMap<String, List<String>> families = new TreeMap<>();
    /// Words that name no component but several modules that stand in none.
    private final TreeMap<String, Integer> loose = new TreeMap<>();
    private final Components components;

    Subjects(List<LegacyModule> modules, Components components) {
        this.components = components;
        var leaves = new TreeSet<String>();
        int code = 0;
        for (int m = 0; m < modules.size(); m++) {
            if (modules.get(m).kind() != ModuleKind.CODE) continue;
            code++;
            String of = components.ofModule(m);
            if (!components.holdsOthers(of)) leaves.add(of);
            else for (String word : components.subjects(m)) loose.merge(word, 1, Integer::sum);
        }
        for (String leaf : leaves) {
            String label = leaf.substring(leaf.lastIndexOf('.') + 1);
            for (String word : TechnicalNames.words(label)) {
                families.computeIfAbsent(word, w -> new ArrayList<>()).add(leaf);
                String best = component.get(word);
                if (best == null || tail(leaf).length() < tail(best).length()) component.put(word, leaf);
            }
        }
        int most = Math.max(3, (int) (EVERYWHERE * Math.max(1, leaves.size())));
        families.values().removeIf(f -> f.size() < AT_LEAST_SHARED_BY || f.size() > most);
        int total = code;
        loose.values().removeIf(n -> n < AT_LEAST_SHARED_BY || n > Math.max(3, EVERYWHERE * total));
    }

    private static String tail(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// Whether the name of a component begins with a word.
    static boolean begins(String component, String word) {
        return TechnicalNames.words(tail(component)).getFirst().equals(word);
    }

    TreeMap<String, List<String>> families() {
        return families;
    }

    /// The components that a module names though it stands in none.
    List<String> named(int module) {
        var named = new TreeSet<String>();
        for (String word : components.subjects(module)) {
            String one = component.get(word);
            if (one != null) named.add(one);
        }
        return List.copyOf(named);
    }

    /// Words of a module that others outside of all components use too.
    List<String> shared(int module) {
        return components.subjects(module).stream()
                .filter(w -> loose.containsKey(w) && !component.containsKey(w))
                .toList();
    }
}
