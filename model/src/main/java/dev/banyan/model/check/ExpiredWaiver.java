package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Optional;

/// A waiver that is over reopens its criterion.
final class ExpiredWaiver implements PlanRule {
    @Override
    public String asks() {
        return "No waiver is over";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.gates().readings().stream()
                .flatMap(r -> finding(patient, r).stream())
                .toList();
    }

    private static Optional<Finding> finding(Patient patient, GateReading reading) {
        Criterion c = reading.criterion();
        Criterion.Waiver waiver = c.waiver();
        if (waiver == null
                || !waiver.until().isBefore(patient.today())
                || reading.verdict().passes()) return Optional.empty();
        return Optional.of(new Finding(
                Severity.WARNING,
                "expired waiver",
                "The waiver of " + waiver.owner() + " for \"" + reading.asked() + "\" ended on " + waiver.until() + ".",
                "An accepted miss has an owner, a reason and an end.",
                List.of(new Subject.OfCriterion(c.id()), new Subject.OfPhase(c.phase())),
                new CriterionEdit.Set(c.withWaiver(null))));
    }
}
