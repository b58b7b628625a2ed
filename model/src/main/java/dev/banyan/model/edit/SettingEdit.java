package dev.banyan.model.edit;

import dev.banyan.model.Assumptions;
import dev.banyan.model.Plan;

/// Edits of what concerns the plan as a whole.
public sealed interface SettingEdit extends Edit {

    /// Gives the plan another name.
    record Rename(String name) implements SettingEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            if (name.isBlank()) return Says.refused("A plan needs a name.");
            return Says.done(name.equals(plan.name()) ? plan : plan.withName(name));
        }

        @Override
        public String label(Plan before) {
            return "Name the plan " + name;
        }
    }

    /// Changes what computed efforts and dates rest on.
    record Assume(Assumptions assumptions) implements SettingEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(assumptions.equals(plan.assumptions()) ? plan : plan.withAssumptions(assumptions));
        }

        @Override
        public String label(Plan before) {
            return before.assumptions().start().equals(assumptions.start())
                    ? "Change the assumptions"
                    : "Start the roadmap on " + assumptions.start();
        }
    }
}
