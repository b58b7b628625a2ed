package dev.banyan.model.seams;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.SuggestedContext.PackageShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/// Finds names for groups of modules in the packages they come from: "Basket", "Dashboard orders".
final class GroupNames {
    private static final double NEARLY_ALL = 0.6;
    private static final Set<String> SAYS_NOTHING =
            Set.of("", "apps", "src", "lib", "main", "python", "java", "app", "project", "modules", "packages");

    private final Plan plan;
    private final Components components;
    private final Set<String> taken = new HashSet<>();

    GroupNames(Plan plan, Components components) {
        this.plan = plan;
        this.components = components;
        plan.contexts().values().forEach(c -> taken.add(c.name().toLowerCase(Locale.ROOT)));
    }

    String drawn(ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    /// The components a group comes from, those with most of it first; the own code counts where there is any.
    List<PackageShare> shares(List<Integer> members) {
        var modules = plan.facts().modules();
        boolean code = members.stream().anyMatch(m -> modules.get(m).kind() == ModuleKind.CODE);
        var counts = new TreeMap<String, Integer>();
        for (int m : members) {
            var module = modules.get(m);
            if (!code || module.kind() == ModuleKind.CODE) counts.merge(components.ofModule(m), 1, Integer::sum);
        }
        var shares = new ArrayList<PackageShare>();
        counts.forEach((name, count) -> shares.add(new PackageShare(name, count)));
        shares.sort(Comparator.comparingInt(PackageShare::modules).reversed().thenComparing(PackageShare::name));
        return shares;
    }

    /// A name that no other context has.
    String of(List<PackageShare> shares) {
        int all = shares.stream().mapToInt(PackageShare::modules).sum();
        var candidates = new ArrayList<String>();
        PackageShare first = shares.getFirst();
        String common = common(shares);
        if (first.modules() >= NEARLY_ALL * all) {
            candidates.add(words(first.name(), 1));
        } else if (shares.get(1).name().startsWith(first.name() + ".")) {
            candidates.add(words(first.name(), 1));
        } else {
            if (!common.isEmpty() && components.share(common) < 0.5) candidates.add(words(common, 1));
            if (shares.size() > 1) candidates.add(both(first, shares.get(1)));
            candidates.add(words(first.name(), 1));
        }
        candidates.add(words(first.name(), 2));
        candidates.add(words(first.name(), 3));
        for (String c : candidates) if (!c.isEmpty() && taken.add(c.toLowerCase(Locale.ROOT))) return c;
        for (int number = 2; ; number++) {
            String numbered = candidates.getFirst() + " " + number;
            if (taken.add(numbered.toLowerCase(Locale.ROOT))) return numbered;
        }
    }

    private static String both(PackageShare one, PackageShare other) {
        String second = words(other.name(), 1);
        return words(one.name(), 1) + " and " + second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1);
    }

    /// The package that holds all of them.
    private static String common(List<PackageShare> shares) {
        String common = shares.getFirst().name();
        for (PackageShare s : shares)
            while (!common.isEmpty() && !s.name().equals(common) && !s.name().startsWith(common + "."))
                common = Homes.above(common);
        return common;
    }

    /// The last parts of a package in words. A package that is the whole system is its core; parts that say nothing are
    /// left out.
    private static String words(String name, int parts) {
        var said = new ArrayList<String>();
        for (String part : name.split("\\.")) if (!SAYS_NOTHING.contains(part)) said.add(part.replace('_', ' '));
        if (said.isEmpty()) return "Core";
        if (said.size() == 1 && name.indexOf('.') < 0) said.add("core");
        else said = new ArrayList<>(said.subList(said.size() > 1 ? 1 : 0, said.size()));
        boolean dashboard = parts == 1 && said.size() > 1;
        int from = dashboard ? Math.max(0, said.size() - 2) : Math.max(0, said.size() - parts);
        String words = String.join(" ", said.subList(from, said.size())).strip();
        return words.isEmpty() ? "Core" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
