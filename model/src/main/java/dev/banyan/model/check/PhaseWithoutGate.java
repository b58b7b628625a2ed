package dev.banyan.model.check;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A phase that nothing has to be true for may be begun and ended at any time.
final class PhaseWithoutGate implements PlanRule {
    @Override
    public String asks() {
        return "Every phase has a gate";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> patient.plan().gate(p.id(), Side.ENTRY).isEmpty()
                        && patient.plan().gate(p.id(), Side.EXIT).isEmpty())
                .map(p -> new Finding(
                        Severity.NOTE,
                        "phase without a gate",
                        p.name() + " has nothing that must hold to start or to finish it.",
                        "Every step has a written outcome (eight steps).",
                        Patient.on(p),
                        null))
                .toList();
    }
}
