package dev.banyan.model.edit;

import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.RiskWeights;

/// Edits of the risk register and of how risk is weighed.
public sealed interface RiskEdit extends Edit {

    /// Adds a risk or changes one. A new risk gets the next free number, whatever number it carries.
    record Set(Risk risk) implements RiskEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (risk.title().isBlank()) return Says.refused("A risk needs a title.");
            var context = risk.context();
            if (context != null && !plan.contexts().containsKey(context)) return Says.noContext();
            var phase = risk.retiredIn();
            if (phase != null && !plan.phases().containsKey(phase)) return Says.noPhase();
            Risk known = plan.risks().get(risk.id());
            int number = known != null ? known.number() : nextNumber(plan);
            Risk numbered = new Risk(
                    risk.id(),
                    number,
                    risk.title(),
                    context,
                    risk.likelihood(),
                    risk.impact(),
                    risk.owner(),
                    risk.response(),
                    phase);
            if (numbered.equals(known)) return Says.done(plan);
            return Says.done(plan.withRisks(plan.risks().plus(risk.id(), numbered)));
        }

        private static int nextNumber(Plan plan) {
            return plan.risks().values().stream().mapToInt(Risk::number).max().orElse(0) + 1;
        }

        @Override
        public String label(Plan before) {
            return (before.risks().containsKey(risk.id()) ? "Change risk " : "Add risk ") + risk.title();
        }
    }

    /// Removes a risk.
    record Remove(RiskId risk) implements RiskEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (!plan.risks().containsKey(risk)) return Says.refused("That risk is not in the plan any more.");
            return Says.done(plan.withRisks(plan.risks().minus(risk)));
        }

        @Override
        public String label(Plan before) {
            Risk r = before.risks().get(risk);
            return "Remove risk" + (r == null ? "" : " R" + r.number());
        }
    }

    /// Says how much each driver of risk counts.
    record Weigh(RiskWeights weights) implements RiskEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (weights.sum() == 0) return Says.refused("At least one driver of risk must count.");
            return Says.done(weights.equals(plan.weights()) ? plan : plan.withWeights(weights));
        }

        @Override
        public String label(Plan before) {
            return "Weigh the drivers of risk";
        }
    }
}
