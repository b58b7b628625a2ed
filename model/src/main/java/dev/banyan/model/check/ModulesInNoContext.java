package dev.banyan.model.check;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.TreeSet;

/// Modules that nobody put into a context leave the legacy system with no phase.
final class ModulesInNoContext implements PlanRule {
    @Override
    public String asks() {
        return "Every module is in a context";
    }

    @Override
    public List<Finding> look(Patient patient) {
        Plan plan = patient.plan();
        if (plan.contexts().isEmpty()) return List.of();
        var alone = new TreeSet<ModuleId>();
        for (LegacyModule m : plan.facts().modules()) if (!plan.membership().containsKey(m.id())) alone.add(m.id());
        if (alone.isEmpty()) return List.of();
        String sentence = alone.size() == 1
                ? alone.first().name() + " is in no context."
                : alone.size() + " modules are in no context.";
        return List.of(new Finding(
                Severity.NOTE,
                "modules in no context",
                sentence,
                "What is in no context is in no phase, and no number of the roadmap counts it.",
                List.of(new Subject.OfModules(alone)),
                null));
    }
}
