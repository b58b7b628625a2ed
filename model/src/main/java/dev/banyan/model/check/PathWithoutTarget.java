package dev.banyan.model.check;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;

/// A path whose failure costs most, and nothing says how well it must be tested.
final class PathWithoutTarget implements PlanRule {
    private static final double USUAL = 70;

    @Override
    public String asks() {
        return "A critical path has a coverage target, or a gate that asks for its coverage";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.plan().criticalPaths().values().stream()
                .filter(path -> path.target() == null && !asked(patient, path))
                .map(path -> new Finding(
                        Severity.NOTE,
                        "critical path without a target",
                        "The critical path " + path.name() + " has no coverage target, and no gate asks for one.",
                        "Coverage of critical paths is the figure that counts (stabilisation case).",
                        List.of(new Subject.OfPath(path.id())),
                        new CriticalPathEdit.Aim(path.id(), new CriticalPath.Target(USUAL, null))))
                .toList();
    }

    private static boolean asked(Patient patient, CriticalPath path) {
        return patient.plan().criteria().values().stream()
                .map(Criterion::measure)
                .anyMatch(m -> m instanceof Measure.PathCoverage p
                        && (p.path() == null || p.path().equals(path.id())));
    }
}
