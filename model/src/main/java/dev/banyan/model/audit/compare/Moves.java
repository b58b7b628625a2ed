package dev.banyan.model.audit.compare;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the new names of modules that seem gone: a gone and a new module that are the same in their last name, or
/// stand in the same package, and have alike neighbours and size.
final class Moves {
    private static final double ALIKE = 0.6;
    /// A last name that so many modules have (`models`, `views`) needs more than the name to go by.
    private static final int COMMON = 40;

    private final AuditFacts before;
    private final AuditFacts after;

    private Moves(AuditFacts before, AuditFacts after) {
        this.before = before;
        this.after = after;
    }

    static List<Moved> between(
            AuditFacts before, Collection<ModuleId> gone, AuditFacts after, Collection<ModuleId> added) {
        return new Moves(before, after).find(gone, added);
    }

    /// The most alike pair first, every module once.
    private List<Moved> find(Collection<ModuleId> gone, Collection<ModuleId> added) {
        Map<String, List<ModuleId>> byName = new HashMap<>();
        for (ModuleId id : added) {
            byName.computeIfAbsent(id.shortName(), n -> new ArrayList<>()).add(id);
            byName.computeIfAbsent("in " + id.packageName(), n -> new ArrayList<>())
                    .add(id);
        }
        var pairs = new ArrayList<Moved>();
        for (ModuleId id : gone) {
            var candidates = new HashSet<>(byName.getOrDefault(id.shortName(), List.of()));
            if (candidates.size() > COMMON) candidates.removeIf(other -> sharedParts(id, other) < 2);
            candidates.addAll(byName.getOrDefault("in " + id.packageName(), List.of()));
            if (candidates.size() > COMMON) continue;
            for (ModuleId other : candidates) {
                double likeness = likeness(id, other);
                if (likeness >= ALIKE) pairs.add(new Moved(id, other, likeness));
            }
        }
        pairs.sort(Comparator.comparing((Moved pair) -> -pair.likeness())
                .thenComparing(Moved::before)
                .thenComparing(Moved::after));
        var taken = new HashSet<ModuleId>();
        var moved = new ArrayList<Moved>();
        for (Moved pair : pairs) {
            if (taken.contains(pair.before()) || taken.contains(pair.after())) continue;
            taken.add(pair.before());
            taken.add(pair.after());
            moved.add(pair);
        }
        moved.sort(Comparator.comparing(Moved::before));
        return List.copyOf(moved);
    }

    private double likeness(ModuleId old, ModuleId fresh) {
        Set<String> some = neighbours(before, old);
        Set<String> others = neighbours(after, fresh);
        double name = old.shortName().equals(fresh.shortName()) ? 1 : 0;
        double size = size(before.module(old), after.module(fresh));
        if (some.isEmpty() && others.isEmpty()) return 0.5 * name + 0.5 * size;
        return 0.5 * overlap(some, others) + 0.25 * size + 0.25 * name;
    }

    private static double size(LegacyModule a, LegacyModule b) {
        double more = Math.max(a.lines(), b.lines());
        return more == 0 ? 0 : Math.min(a.lines(), b.lines()) / more;
    }

    private static double overlap(Set<String> some, Set<String> others) {
        var shared = new HashSet<>(some);
        shared.retainAll(others);
        return (double) shared.size() / (some.size() + others.size() - shared.size());
    }

    /// Neighbours by their last two parts, which stay when a whole package moves, and by the side they stand on.
    private static Set<String> neighbours(AuditFacts facts, ModuleId id) {
        int module = facts.number(id).orElseThrow();
        DependencyGraph graph = facts.dependencies();
        var names = new HashSet<String>();
        for (int e = graph.outStart(module); e < graph.outStart(module + 1); e++)
            names.add("> " + ending(facts, graph.to(e)));
        for (int slot = graph.inStart(module); slot < graph.inStart(module + 1); slot++)
            names.add("< " + ending(facts, graph.from(graph.incoming(slot))));
        return names;
    }

    private static String ending(AuditFacts facts, int module) {
        ModuleId id = facts.modules().get(module).id();
        return new ModuleId(id.packageName().isEmpty() ? "-" : id.packageName()).shortName() + "." + id.shortName();
    }

    private static int sharedParts(ModuleId a, ModuleId b) {
        String[] some = a.name().split("\\.");
        String[] others = b.name().split("\\.");
        int n = 0;
        while (n < some.length && n < others.length && some[some.length - 1 - n].equals(others[others.length - 1 - n]))
            n++;
        return n;
    }
}
