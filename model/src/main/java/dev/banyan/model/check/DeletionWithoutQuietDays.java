package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import java.util.List;
import java.util.Locale;

/// What is deleted must have been unused for a while.
final class DeletionWithoutQuietDays implements PlanRule {
    @Override
    public String asks() {
        return "What is deleted had days without traffic before";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.DELETE_LEGACY)
                .filter(p -> patient.plan().gate(p.id(), Side.ENTRY).stream().noneMatch(c -> asksForQuiet(c.measure())))
                .map(p -> new Finding(
                        Patient.urgency(p),
                        "deletion without quiet days",
                        p.name() + " does not ask for days without traffic.",
                        "Zero traffic for two weeks before the legacy is deleted (six-step rescue).",
                        Patient.on(p),
                        fix(patient, p)))
                .toList();
    }

    /// Measured, or read elsewhere and entered.
    private static boolean asksForQuiet(Measure measure) {
        if (measure instanceof Measure.QuietDays) return true;
        return measure instanceof Measure.Entered e
                && e.what().toLowerCase(Locale.ROOT).contains("traffic");
    }

    private static Edit fix(Patient patient, Phase phase) {
        var id = new CriterionId(phase.id().text() + " quiet");
        var quiet = new Measure.QuietDays(patient.rollout(phase).quietDays());
        return new CriterionEdit.Set(new Criterion(id, phase.id(), Side.ENTRY, quiet, null));
    }
}
