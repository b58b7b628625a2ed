package dev.banyan.model.check;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// Traffic is shifted step by step, and nobody wrote how it is taken back.
final class CanaryWithoutRollback implements PlanRule {
    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(patient::ramped)
                .filter(p ->
                        p.rollback().isBlank() && patient.runbook(p).rollback().isBlank())
                .map(p -> new Finding(
                        Severity.ERROR,
                        "canary without rollback",
                        p.name() + " shifts traffic and has no way back.",
                        "Every step must be reversible by what telemetry shows (six-step rescue).",
                        Patient.on(p),
                        null))
                .toList();
    }
}
