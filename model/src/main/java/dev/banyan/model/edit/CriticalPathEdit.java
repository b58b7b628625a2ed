package dev.banyan.model.edit;

import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePSet;

/// Edits of the critical paths.
public sealed interface CriticalPathEdit extends Edit {

    /// Adds a critical path.
    record Draw(CriticalPath path) implements CriticalPathEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (plan.criticalPaths().containsKey(path.id()))
                return Says.refused("That critical path is already in the plan.");
            return CriticalPaths.put(plan, path);
        }

        @Override
        public String label(Plan before) {
            return "Draw the critical path " + path.name();
        }
    }

    /// Says what a path is called, who answers for it and why it is critical.
    record Describe(CriticalPathId id, String name, String owner, String why) implements CriticalPathEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return CriticalPaths.change(plan, id, path -> path.described(name, owner, why));
        }

        @Override
        public String label(Plan before) {
            CriticalPath was = before.criticalPaths().get(id);
            if (was == null || was.name().equals(name)) return "Describe the critical path " + name;
            return "Rename the critical path " + was.name() + " to " + name;
        }
    }

    /// Says which endpoints and modules a path leads through.
    record Lead(CriticalPathId id, Set<String> endpoints, Set<ModuleId> modules) implements CriticalPathEdit {
        public Lead {
            endpoints = Set.copyOf(endpoints);
            modules = Set.copyOf(modules);
        }

        @Override
        public Outcome applyTo(Plan plan) {
            return CriticalPaths.change(
                    plan, id, path -> path.through(TreePSet.from(endpoints), TreePSet.from(modules)));
        }

        @Override
        public String label(Plan before) {
            CriticalPath was = before.criticalPaths().get(id);
            String name = Says.name(before, id);
            if (was == null) return "Change the critical path " + name;
            String more = parts(less(endpoints, was.endpoints()), less(modules, was.modules()));
            String gone = parts(less(was.endpoints(), endpoints), less(was.modules(), modules));
            if (gone.isEmpty() && !more.isEmpty()) return "Add " + more + " to the critical path " + name;
            if (more.isEmpty() && !gone.isEmpty()) return "Take " + gone + " out of the critical path " + name;
            return "Change what the critical path " + name + " leads through";
        }

        private static String parts(Set<String> endpoints, Set<ModuleId> modules) {
            var parts = new ArrayList<String>();
            if (!endpoints.isEmpty()) parts.add(Says.count(endpoints, "endpoint", "endpoints"));
            if (!modules.isEmpty()) parts.add(Says.modules(modules));
            return String.join(" and ", parts);
        }

        private static <T> Set<T> less(Set<T> all, Set<T> these) {
            var left = new HashSet<>(all);
            left.removeAll(these);
            return left;
        }
    }

    /// Sets the coverage a path must have, or takes that back.
    ///
    /// @param target null to take it back
    record Aim(CriticalPathId id, @Nullable Target target) implements CriticalPathEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            var before = target == null ? null : target.before();
            if (before != null && !plan.phases().containsKey(before)) return Says.noPhase();
            return CriticalPaths.change(plan, id, path -> path.withTarget(target));
        }

        @Override
        public String label(Plan before) {
            String what = "the coverage target of the critical path " + Says.name(before, id);
            return target == null ? "Remove " + what : "Set " + what + " to " + Math.round(target.percent()) + "%";
        }
    }

    /// Removes a path with its target and with the criteria of gates that ask for its coverage.
    record Remove(CriticalPathId id) implements CriticalPathEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.criticalPaths().containsKey(id)) return Says.noPath();
            return Says.done(plan.withCriticalPaths(plan.criticalPaths().minus(id))
                    .withCriteria(plan.criteria().minusAll(CriticalPaths.asking(plan, id))));
        }

        @Override
        public String label(Plan before) {
            List<CriterionId> asking = CriticalPaths.asking(before, id);
            String criteria =
                    asking.isEmpty() ? "" : " and " + Says.count(asking, "criterion", "criteria") + " that ask for it";
            return "Remove the critical path " + Says.name(before, id) + criteria;
        }
    }
}
