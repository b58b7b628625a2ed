package dev.banyan.model.check;

import dev.banyan.model.coverage.PathReach;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.stream.Stream;

/// A target that nothing measures cannot be reached.
final class TargetWithoutMeasurement implements PlanRule {
    @Override
    public String asks() {
        return "A coverage target is measured";
    }

    @Override
    public List<Finding> look(Patient patient) {
        var contexts = patient.roadmap().coverage().wanted().stream()
                .filter(g -> g.state() == TargetState.NO_DATA)
                .map(g ->
                        finding(patient.name(g.context()), new Subject.OfContext(g.context()), "has no coverage data"));
        var paths = patient.roadmap().coverage().wantedPaths().stream()
                .filter(g -> g.state() == TargetState.NO_DATA && !PathWithGaps.found(g.reach()))
                .map(g -> finding(patient.name(g.path()), new Subject.OfPath(g.path()), lacks(g.reach())));
        return Stream.concat(contexts, paths).toList();
    }

    private static String lacks(PathReach reach) {
        return reach.covered().modules() == 0
                ? "has no coverage data"
                : "is not measured as a whole, " + reach.missing();
    }

    private static Finding finding(String name, Subject wanting, String lacks) {
        return new Finding(
                Severity.WARNING,
                "target without a measurement",
                "The coverage target of " + name + " " + lacks + "; import a coverage report.",
                "Success metrics are agreed and measured before the start (six-step rescue).",
                List.of(wanting),
                null);
    }
}
