package dev.banyan.model.check;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// What the order of the roadmap breaks, with the cheapest repair.
final class BrokenOrder implements PlanRule {
    @Override
    public String asks() {
        return "No phase stands before one it has to wait for, and every strangler phase takes a context";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().violations().stream()
                .filter(v -> !v.rule().equals("unplanned"))
                .map(v -> new Finding(
                        v.severity(),
                        name(v.rule()),
                        v.sentence(),
                        source(v.severity()),
                        v.phases().stream().<Subject>map(Subject.OfPhase::new).toList(),
                        v.repair()))
                .toList();
    }

    private static String name(String rule) {
        return switch (rule) {
            case "seam" -> "order against a seam";
            case "after", "first" -> "order against a pin";
            default -> rule;
        };
    }

    private static String source(Severity severity) {
        return switch (severity) {
            case ERROR -> "The code or a person asks for this order.";
            case WARNING -> "The method advises against it.";
            case NOTE -> "Possible, at a cost.";
        };
    }
}
