package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An upgrade that no test watches breaks what nobody sees.
final class UpgradeBeforeCoverage implements PlanRule {
    private static final double USUAL = 60;

    @Override
    public String asks() {
        return "An upgrade starts when its coverage is reached";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open()
                .filter(p -> p.kind() == PhaseKind.UPGRADE_FRAMEWORK || p.kind() == PhaseKind.MODERNISE_DEPENDENCIES)
                .flatMap(p -> finding(patient, p).stream())
                .toList();
    }

    private static Optional<Finding> finding(Patient patient, Phase phase) {
        var coverage = patient.gates().of(phase.id(), Side.ENTRY).stream()
                .filter(r -> asksForCoverage(r.criterion().measure()))
                .toList();
        if (coverage.isEmpty())
            return Optional.of(finding(
                    phase, Severity.WARNING, phase.name() + " does not ask for any coverage to start.", fix(phase)));
        if (coverage.stream().noneMatch(GateReading::fails)) return Optional.empty();
        String sentence = phase.name() + " starts before its coverage is reached.";
        return Optional.of(finding(phase, Patient.urgency(phase), sentence, null));
    }

    private static boolean asksForCoverage(Measure measure) {
        return measure instanceof Measure.LineCoverage || measure instanceof Measure.PathCoverage;
    }

    private static Finding finding(Phase phase, Severity severity, String sentence, @Nullable Edit fix) {
        return new Finding(
                severity,
                "upgrade before coverage",
                sentence,
                "Regression coverage comes before dependency upgrades (stabilisation case).",
                Patient.on(phase),
                fix);
    }

    private static Edit fix(Phase phase) {
        var id = new CriterionId(phase.id().text() + " coverage");
        return new CriterionEdit.Set(new Criterion(id, phase.id(), Side.ENTRY, new Measure.LineCoverage(USUAL), null));
    }
}
