package dev.banyan.model.check;

import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A context around nothing: drawn and never filled, or emptied by a later audit.
final class ContextWithoutModules implements PlanRule {
    @Override
    public String asks() {
        return "Every context has modules";
    }

    @Override
    public List<Finding> look(Patient patient) {
        if (patient.plan().facts().modules().isEmpty()) return List.of();
        var filled = new HashSet<>(patient.plan().membership().values());
        return patient.plan().contexts().values().stream()
                .filter(c -> !filled.contains(c.id()))
                .map(c -> new Finding(
                        Severity.WARNING,
                        "context without modules",
                        c.name() + " has no modules.",
                        "A context is drawn over real code; an empty one has no cost, no risk and no seams.",
                        List.of(new Subject.OfContext(c.id())),
                        new ContextEdit.Delete(Set.of(c.id()))))
                .toList();
    }
}
