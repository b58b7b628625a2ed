package dev.banyan.model.edit;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Plan;

/// Edits of coverage targets.
public sealed interface TargetEdit extends Edit {

    /// Sets the coverage a context must have.
    record Set(CoverageTarget target) implements TargetEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.contexts().containsKey(target.context())) return Says.noContext();
            var before = target.before();
            if (before != null && !plan.phases().containsKey(before)) return Says.noPhase();
            if (target.equals(plan.targets().get(target.context()))) return Says.done(plan);
            return Says.done(plan.withTargets(plan.targets().plus(target.context(), target)));
        }

        @Override
        public String label(Plan before) {
            return "Set the coverage target of " + Says.name(before, target.context()) + " to "
                    + Math.round(target.percent()) + "%";
        }
    }

    /// Takes a target back.
    record Remove(ContextId context) implements TargetEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(
                    plan.targets().containsKey(context)
                            ? plan.withTargets(plan.targets().minus(context))
                            : plan);
        }

        @Override
        public String label(Plan before) {
            return "Remove the coverage target of " + Says.name(before, context);
        }
    }
}
