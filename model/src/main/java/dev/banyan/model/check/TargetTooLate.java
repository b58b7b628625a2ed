package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Phase;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A coverage target that is not met when the phase it protects starts.
final class TargetTooLate implements PlanRule {
    @Override
    public String asks() {
        return "A coverage target is met before its phase starts";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().coverage().wanted().stream()
                .filter(g -> g.state() == TargetState.MISSED)
                .map(g -> new Finding(
                        Severity.WARNING,
                        "target too late",
                        sentence(patient, g),
                        "Regression coverage comes before the change it protects (stabilisation case).",
                        g.before() == null
                                ? List.of(new Subject.OfContext(g.context()))
                                : List.of(new Subject.OfContext(g.context()), new Subject.OfPhase(g.before())),
                        null))
                .toList();
    }

    private static String sentence(Patient patient, CoverageGap g) {
        BoundedContext context = patient.plan().contexts().get(g.context());
        Phase before = g.before() == null ? null : patient.plan().phases().get(g.before());
        String met = g.metOn() == null ? "is out of reach at the assumed pace" : "is met on " + g.metOn();
        String due = before == null ? "" : ", and " + before.name() + " starts on " + g.due();
        return "The coverage target of " + (context == null ? g.context().text() : context.name()) + " " + met + due
                + ".";
    }
}
