package dev.banyan.model.check;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A context that no phase takes stays in the legacy system.
final class ContextInNoPhase implements PlanRule {
    @Override
    public String asks() {
        return "Every context is in a phase that takes it";
    }

    @Override
    public List<Finding> look(Patient patient) {
        Plan plan = patient.plan();
        if (plan.phases().isEmpty()) return List.of();
        return plan.contexts().values().stream()
                .filter(c -> plan.phases().values().stream()
                        .noneMatch(p -> p.kind().takesContexts() && p.contexts().contains(c.id())))
                .map(c -> new Finding(
                        Severity.WARNING,
                        "context in no phase",
                        c.name() + " is in no phase that takes it out of the legacy system.",
                        "One business capability after the other leaves (strangler guide).",
                        List.of(new Subject.OfContext(c.id())),
                        fix(plan, c.id())))
                .toList();
    }

    /// A phase for it as the method advises, under ids that follow from its own.
    private static @Nullable Edit fix(Plan plan, ContextId context) {
        int[] next = {0};
        String stem = "take " + context.text() + " ";
        boolean used = plan.phases().keySet().stream().anyMatch(p -> p.text().startsWith(stem))
                || plan.criteria().keySet().stream().anyMatch(c -> c.text().startsWith(stem));
        return used ? null : Templates.forContexts(plan, List.of(context), () -> stem + ++next[0]);
    }
}
