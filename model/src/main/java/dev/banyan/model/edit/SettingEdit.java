package dev.banyan.model.edit;

import dev.banyan.model.Assumptions;
import dev.banyan.model.MethodRule;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Plan;
import java.util.List;

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

    /// Says which ordering rules of the method there are and which of them the roadmap follows.
    record Follow(MethodRules rules) implements SettingEdit {
        @Override
        public Outcome applyTo(Plan plan) {
            return Says.done(rules.equals(plan.method()) ? plan : plan.withMethod(rules));
        }

        @Override
        public String label(Plan before) {
            List<MethodRule> changed = rules.rules().stream()
                    .filter(r -> !before.method().rules().contains(r))
                    .toList();
            if (changed.size() != 1
                    || before.method().of(changed.getFirst().id()).isEmpty()) return "Change the rules of the method";
            MethodRule rule = changed.getFirst();
            return (rule.followed() ? "Follow the rule " : "Do not follow the rule ") + rule.name();
        }
    }
}
