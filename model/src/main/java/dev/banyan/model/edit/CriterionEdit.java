package dev.banyan.model.edit;

import dev.banyan.model.Criterion;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Plan;
import org.jspecify.annotations.Nullable;

/// Edits of gates.
public sealed interface CriterionEdit extends Edit {

    /// Adds a criterion to the gate of a phase or changes one: its measure, what was entered, its waiver.
    record Set(Criterion criterion) implements CriterionEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.phases().containsKey(criterion.phase())) return Says.noPhase();
            if (!CriticalPaths.knows(plan, criterion)) return Says.noPath();
            if (criterion.equals(plan.criteria().get(criterion.id()))) return Says.done(plan);
            return Says.done(plan.withCriteria(plan.criteria().plus(criterion.id(), criterion)));
        }

        @Override
        public String label(Plan before) {
            return verb(before.criteria().get(criterion.id())) + " a criterion of "
                    + Says.name(before, criterion.phase());
        }

        private String verb(@Nullable Criterion before) {
            if (before == null) return "Add";
            boolean other = before.measure().getClass() != criterion.measure().getClass();
            return other ? "Exchange" : "Change";
        }
    }

    /// Removes a criterion.
    record Remove(CriterionId criterion) implements CriterionEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.criteria().containsKey(criterion))
                return Says.refused("That criterion is not in the plan any more.");
            return Says.done(plan.withCriteria(plan.criteria().minus(criterion)));
        }

        @Override
        public String label(Plan before) {
            Criterion c = before.criteria().get(criterion);
            return "Remove a criterion" + (c == null ? "" : " of " + Says.name(before, c.phase()));
        }
    }
}
