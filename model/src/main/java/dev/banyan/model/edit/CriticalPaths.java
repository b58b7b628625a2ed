package dev.banyan.model.edit;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// What edits have in common that touch critical paths: a name of its own for each, and no dangling id.
final class CriticalPaths {
    private CriticalPaths() {}

    static Outcome change(Plan plan, CriticalPathId id, UnaryOperator<CriticalPath> how) {
        CriticalPath known = plan.criticalPaths().get(id);
        return known == null ? Says.noPath() : put(plan, how.apply(known));
    }

    static Outcome put(Plan plan, CriticalPath path) {
        if (path.name().isBlank()) return Says.refused("A critical path needs a name.");
        boolean taken = plan.criticalPaths().values().stream()
                .anyMatch(p -> !p.id().equals(path.id()) && p.name().equals(path.name()));
        if (taken) return Says.refused("Another critical path is called " + path.name() + ".");
        Target target = path.target();
        if (target != null && target.before() != null && !plan.phases().containsKey(target.before()))
            return Says.noPhase();
        if (path.equals(plan.criticalPaths().get(path.id()))) return Says.done(plan);
        return Says.done(plan.withCriticalPaths(plan.criticalPaths().plus(path.id(), path)));
    }

    /// The criteria that ask for the coverage of a path by its name.
    static List<CriterionId> asking(Plan plan, CriticalPathId id) {
        return plan.criteria().values().stream()
                .filter(c -> c.measure() instanceof Measure.PathCoverage m && id.equals(m.path()))
                .map(Criterion::id)
                .toList();
    }

    /// Whether a criterion asks for what is in the plan.
    static boolean knows(Plan plan, Criterion criterion) {
        return !(criterion.measure() instanceof Measure.PathCoverage m)
                || m.path() == null
                || plan.criticalPaths().containsKey(m.path());
    }

    /// Targets that had to be met before phases that are gone are wanted at any time.
    static PSortedMap<CriticalPathId, CriticalPath> withoutPhases(Plan plan, Set<PhaseId> gone) {
        var paths = plan.criticalPaths();
        for (CriticalPath p : plan.criticalPaths().values()) {
            Target target = p.target();
            if (target == null || target.before() == null || !gone.contains(target.before())) continue;
            paths = paths.plus(p.id(), p.withTarget(target.withBefore(null)));
        }
        return paths;
    }

    /// Paths lead through modules under the names these have now.
    static PSortedMap<CriticalPathId, CriticalPath> renamed(Plan plan, SortedMap<ModuleId, ModuleId> names) {
        var paths = plan.criticalPaths();
        for (CriticalPath p : plan.criticalPaths().values()) {
            PSortedSet<ModuleId> modules = TreePSet.from(
                    p.modules().stream().map(m -> names.getOrDefault(m, m)).toList());
            if (!modules.equals(p.modules())) paths = paths.plus(p.id(), p.through(p.endpoints(), modules));
        }
        return paths;
    }
}
