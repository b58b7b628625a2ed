package dev.banyan.model.check;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Rollout;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feature flag that nobody removes stays for ever.
final class FlagWithoutRemoval implements PlanRule {
    @Override
    public String asks() {
        return "A feature flag has a day or a change in which it goes";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p ->
                        !p.flag().isBlank() && patient.rollout(p).flagGoes().isBlank())
                .map(p -> new Finding(
                        Severity.WARNING,
                        "flag without removal",
                        "Nobody said when the flag " + p.flag() + " of " + p.name() + " goes.",
                        "Legacy, abstraction and flag are removed in one change (six-step rescue).",
                        Patient.on(p),
                        fix(patient, p)))
                .toList();
    }

    /// It goes with the legacy, where a phase deletes that.
    private static @Nullable Edit fix(Patient patient, Phase phase) {
        Rollout r = patient.rollout(phase);
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.DELETE_LEGACY)
                .findFirst()
                .map(p -> new DeliveryEdit.SetRollout(
                        phase.id(),
                        new Rollout(
                                r.strategy(),
                                r.errorDrift(),
                                r.latencyDrift(),
                                "With " + p.name(),
                                r.parity(),
                                r.quietDays(),
                                r.deletes())))
                .orElse(null);
    }
}
