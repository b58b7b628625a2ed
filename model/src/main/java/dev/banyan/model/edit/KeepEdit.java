package dev.banyan.model.edit;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import org.jspecify.annotations.Nullable;

/// Edits of scenarios and baselines.
public sealed interface KeepEdit extends Edit {

    /// Puts decisions aside as a scenario or a baseline, or changes what a known one is called and why it is there.
    /// The decisions of a baseline never change.
    record Keep(KeptPlan kept) implements KeepEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            KeptPlan known = plan.kept().get(kept.id());
            if (kept.equals(known)) return Says.done(plan);
            boolean frozen = known != null
                    && known.kind() == KeptPlan.Kind.BASELINE
                    && !known.decisions().equals(kept.decisions());
            if (frozen) return Says.refused("A baseline is frozen; keep another one.");
            boolean taken = plan.kept().values().stream()
                    .anyMatch(k -> !k.id().equals(kept.id())
                            && k.kind() == kept.kind()
                            && k.name().equals(kept.name()));
            if (taken) return Says.refused("Another one is called " + kept.name() + ".");
            return Says.done(plan.withKept(plan.kept().plus(kept.id(), kept)));
        }

        @Override
        public String label(Plan before) {
            KeptPlan known = before.kept().get(kept.id());
            String what = kept.kind().words().toLowerCase(java.util.Locale.ROOT) + " " + kept.name();
            return known == null ? "Keep the " + what : "Describe the " + what;
        }
    }

    /// Goes on by the decisions of a scenario or baseline.
    ///
    /// @param instead takes the decisions that stood until now, null to let them go; undo brings them back either
    /// way
    record Adopt(KeptId chosen, @Nullable KeptPlan instead) implements KeepEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            KeptPlan known = plan.kept().get(chosen);
            if (known == null) return Says.refused("That scenario is not in the plan any more.");
            Plan adopted = known.over(plan);
            if (known.kind() == KeptPlan.Kind.SCENARIO)
                adopted = adopted.withKept(adopted.kept().minus(chosen));
            KeptPlan former = instead;
            if (former != null)
                adopted = adopted.withKept(adopted.kept().plus(former.id(), former.withDecisions(plan)));
            return Says.done(adopted);
        }

        @Override
        public String label(Plan before) {
            KeptPlan known = before.kept().get(chosen);
            return "Adopt " + (known == null ? "a scenario" : known.name());
        }
    }

    /// Forgets a scenario or a baseline.
    record Forget(KeptId kept) implements KeepEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(
                    plan.kept().containsKey(kept) ? plan.withKept(plan.kept().minus(kept)) : plan);
        }

        @Override
        public String label(Plan before) {
            KeptPlan known = before.kept().get(kept);
            return "Forget " + (known == null ? "a scenario" : known.name());
        }
    }
}
