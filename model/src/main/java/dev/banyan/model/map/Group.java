package dev.banyan.model.map;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextIndex;
import dev.banyan.model.seams.Homes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What becomes a region: the modules of a context, or those of a package that are in none.
///
/// @param key     stable name of the region
/// @param modules numbers of its modules, ascending
record Group(String key, @Nullable ContextId context, String name, List<Integer> modules) {
    /// More regions than this of modules in no context are not legible; packages are then taken together.
    private static final int MOST_PACKAGES = 60;

    /// What people know decides before an id does, which is made by chance: the layout follows this order.
    private static final Comparator<Group> BY_CONTENT = Comparator.comparing(Group::name)
            .thenComparingInt(
                    g -> g.modules().isEmpty() ? Integer.MAX_VALUE : g.modules().getFirst())
            .thenComparing(Group::key);

    /// Contexts, also empty ones, then packages; both by name.
    static List<Group> of(Plan plan, Homes homes) {
        ContextIndex index = ContextIndex.of(plan);
        var groups = new ArrayList<Group>();
        for (ContextId id : index.contexts()) {
            var context = plan.contexts().get(id);
            groups.add(new Group("context " + id, id, context == null ? id.text() : context.name(), new ArrayList<>()));
        }
        var loose = new ArrayList<Integer>();
        for (int m = 0; m < plan.facts().modules().size(); m++) {
            int context = index.ofModule(m);
            if (context == ContextIndex.NONE) loose.add(m);
            else groups.get(context).modules().add(m);
        }
        groups.sort(BY_CONTENT);
        int depth = depth(homes, loose);
        var packages = new TreeMap<String, Group>();
        for (int m : loose) {
            String name = cut(homes.of(m), depth);
            packages.computeIfAbsent(name, n -> new Group("package " + n, null, n, new ArrayList<>()))
                    .modules()
                    .add(m);
        }
        groups.addAll(packages.values());
        return groups;
    }

    /// The most parts of a package name that leave a legible number of packages.
    private static int depth(Homes homes, List<Integer> loose) {
        int deepest = 1;
        for (int depth = 2; depth <= 12; depth++) {
            var names = new HashSet<String>();
            for (int m : loose) names.add(cut(homes.of(m), depth));
            if (names.size() > MOST_PACKAGES) break;
            deepest = depth;
        }
        return deepest;
    }

    private static String cut(String name, int parts) {
        int end = -1;
        for (int p = 0; p < parts; p++) {
            end = name.indexOf('.', end + 1);
            if (end < 0) return name;
        }
        return name.substring(0, end);
    }
}
