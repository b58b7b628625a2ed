package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A target that nothing measures cannot be reached.
final class TargetWithoutMeasurement implements PlanRule {
    @Override
    public String asks() {
        return "A coverage target is measured";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().coverage().wanted().stream()
                .filter(g -> g.state() == TargetState.NO_DATA)
                .map(g -> new Finding(
                        Severity.WARNING,
                        "target without a measurement",
                        "The coverage target of " + name(patient, g)
                                + " has no coverage data; import a coverage report.",
                        "Success metrics are agreed and measured before the start (six-step rescue).",
                        List.of(new Subject.OfContext(g.context())),
                        null))
                .toList();
    }

    private static String name(Patient patient, CoverageGap gap) {
        BoundedContext context = patient.plan().contexts().get(gap.context());
        return context == null ? gap.context().text() : context.name();
    }
}
