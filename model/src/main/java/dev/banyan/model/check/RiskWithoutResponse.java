package dev.banyan.model.check;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A risk that nothing is done about is only a worry.
final class RiskWithoutResponse implements PlanRule {
    @Override
    public String asks() {
        return "Every risk has a response";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.plan().risks().values().stream()
                .filter(r -> r.response().isBlank())
                .map(r -> new Finding(
                        Severity.WARNING,
                        "risk without a response",
                        "R" + r.number() + " " + r.title() + ": nobody said what is done about it.",
                        "The register names owner and response of every risk (stabilisation case).",
                        List.of(new Subject.OfRisk(r.id())),
                        null))
                .toList();
    }
}
