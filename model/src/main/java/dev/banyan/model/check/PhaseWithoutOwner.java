package dev.banyan.model.check;

import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// What everybody answers for nobody does.
final class PhaseWithoutOwner implements PlanRule {
    @Override
    public String asks() {
        return "Every phase has a team and an owner";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.owner().isBlank() || p.team().isBlank())
                .map(p -> new Finding(
                        p.state() == PhaseState.RUNNING ? Severity.WARNING : Severity.NOTE,
                        "phase without owner or team",
                        p.name() + " has no " + (p.team().isBlank() ? "team" : "owner") + ".",
                        "Every step has somebody who answers for it.",
                        Patient.on(p),
                        null))
                .toList();
    }
}
