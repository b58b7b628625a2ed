package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Phase;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.PhaseParity;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.Templates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A share of parity that somebody enters by hand, though comparisons that tell it were imported: plans begun before
/// hold one.
final class ParityByHand implements PlanRule {
    @Override
    public String asks() {
        return "Parity that was imported is measured, not entered by hand";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.open().flatMap(p -> findings(patient, p)).toList();
    }

    private static Stream<Finding> findings(Patient patient, Phase phase) {
        List<Criterion> entered =
                of(patient, phase).filter(ParityByHand::entered).toList();
        if (entered.isEmpty()) return Stream.empty();
        Compared compared = PhaseParity.of(patient.plan(), phase).compared();
        return compared.number() == 0
                ? Stream.empty()
                : entered.stream().map(c -> finding(patient, phase, c, compared));
    }

    private static Stream<Criterion> of(Patient patient, Phase phase) {
        return patient.plan().criteria().values().stream().filter(c -> c.phase().equals(phase.id()));
    }

    private static boolean entered(Criterion criterion) {
        return criterion.measure() instanceof Measure.Entered e && speaksOfParity(e);
    }

    static boolean speaksOfParity(Measure.Entered entered) {
        return entered.what().toLowerCase(Locale.ROOT).contains("parity");
    }

    private static Finding finding(Patient patient, Phase phase, Criterion criterion, Compared compared) {
        var entered = (Measure.Entered) criterion.measure();
        boolean measured =
                of(patient, phase).anyMatch(c -> c.side() == criterion.side() && c.measure() instanceof Measure.Parity);
        String rest = measured
                ? ", beside the criterion that measures it."
                : ", though what was compared says " + compared.same() + "; a criterion can measure it.";
        return new Finding(
                Severity.NOTE,
                "parity by hand",
                "\"" + entered.what() + "\" of " + phase.name() + " is entered by hand" + rest,
                "A gate reads evidence wherever there is some.",
                List.of(new Subject.OfCriterion(criterion.id()), new Subject.OfPhase(phase.id())),
                measured ? new CriterionEdit.Remove(criterion.id()) : exchanged(criterion, entered));
    }

    /// The same gate and waiver, with the share that was asked.
    private static Edit exchanged(Criterion criterion, Measure.Entered entered) {
        int compared = Templates.PARITY.compared();
        return new CriterionEdit.Set(criterion.withMeasure(new Measure.Parity(percent(entered), compared)));
    }

    /// A limit on what differs asks for the rest to be the same; a number of another unit says nothing of a share.
    private static double percent(Measure.Entered entered) {
        boolean share = entered.unit().strip().startsWith("%") && entered.target() >= 0 && entered.target() <= 100;
        if (!share) return Templates.PARITY.percent();
        return entered.atLeast() ? entered.target() : 100 - entered.target();
    }
}
