package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.Templates;
import java.util.List;

/// What replaces a context must be shown to do the same.
final class ParityNotShown implements PlanRule {
    @Override
    public String asks() {
        return "What replaces a context is shown to do the same";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.STRANGLE && !p.contexts().isEmpty())
                .filter(p -> patient.rollout(p).parity().isBlank() && !asked(patient, p))
                .map(p -> new Finding(
                        Patient.urgency(p),
                        "parity not shown",
                        p.name() + " does not say what shows that new and old do the same.",
                        "Parity is measured before a legacy module is retired (strangler guide).",
                        Patient.on(p),
                        fix(p)))
                .toList();
    }

    /// Measured, or read elsewhere and entered.
    private static boolean asked(Patient patient, Phase phase) {
        return patient.plan().criteria().values().stream()
                .filter(c -> c.phase().equals(phase.id()))
                .map(Criterion::measure)
                .anyMatch(m -> m instanceof Measure.Parity
                        || m instanceof Measure.Entered e && ParityByHand.speaksOfParity(e));
    }

    private static Edit fix(Phase phase) {
        var id = new CriterionId(phase.id().text() + " parity");
        return new CriterionEdit.Set(new Criterion(id, phase.id(), Side.EXIT, Templates.PARITY, null));
    }
}
