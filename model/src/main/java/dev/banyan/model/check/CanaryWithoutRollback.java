package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Traffic is shifted step by step, and nobody wrote how it is taken back: an error from when the phase is ready.
final class CanaryWithoutRollback implements PlanRule {
    @Override
    public String asks() {
        return "Traffic that is shifted step by step has a way back";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(patient::ramped)
                .filter(p ->
                        p.rollback().isBlank() && patient.runbook(p).rollback().isBlank())
                .map(p -> new Finding(
                        p.state() == PhaseState.PLANNED ? Severity.WARNING : Severity.ERROR,
                        "canary without rollback",
                        p.name() + " shifts traffic and has no way back.",
                        "Every step must be reversible by what telemetry shows (six-step rescue).",
                        Patient.on(p),
                        fix(p)))
                .toList();
    }

    /// Where a flag switches the phase, switching it off is the way back.
    private static @Nullable Edit fix(Phase phase) {
        if (phase.flag().isBlank()) return null;
        String back = "Switch " + phase.flag() + " off: all traffic goes to the legacy system again.";
        return new PhaseEdit.Change(phase.withWords(phase.goal(), phase.team(), phase.owner(), phase.flag(), back));
    }
}
