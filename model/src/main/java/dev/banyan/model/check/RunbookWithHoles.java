package dev.banyan.model.check;

import java.util.List;

/// What goes live needs a runbook without holes.
final class RunbookWithHoles implements PlanRule {
    @Override
    public String asks() {
        return "The runbook of what goes live has no holes";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind().needsRunbook())
                .filter(p -> !patient.runbook(p).holes().isEmpty())
                .map(p -> new Finding(
                        Patient.whenReady(p),
                        "runbook with holes",
                        "The runbook of " + p.name() + " says nothing of "
                                + String.join(", ", patient.runbook(p).holes()) + ".",
                        "A runbook for each migrated part: deployment, rollback, reconciliation, ownership, alerts"
                                + " (strangler guide).",
                        Patient.on(p),
                        null))
                .toList();
    }
}
