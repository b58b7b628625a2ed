package dev.banyan.model.check;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.PathReach;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Optional;

/// A critical path that begins at endpoints nobody can follow into the code, so that nobody knows how well it is
/// tested.
final class PathWithGaps implements PlanRule {
    @Override
    public String asks() {
        return "The endpoints of a critical path are known to the audit, and a module answers each";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().coverage().paths().stream()
                .flatMap(g -> finding(patient, g).stream())
                .toList();
    }

    /// Whether it is endpoints that keep a path from being measured.
    static boolean found(PathReach reach) {
        return reach.modules().isEmpty()
                || !reach.unknown().isEmpty()
                || !reach.unanswered().isEmpty();
    }

    private static Optional<Finding> finding(Patient patient, PathGap gap) {
        CriticalPath path = patient.plan().criticalPaths().get(gap.path());
        if (path == null || !found(gap.reach())) return Optional.empty();
        return Optional.of(new Finding(
                Severity.WARNING,
                "critical path with gaps",
                "The critical path " + path.name() + " cannot be measured: "
                        + gap.reach().missing() + ".",
                "Unknown is never green: what nobody measured may be untested.",
                List.of(new Subject.OfPath(path.id())),
                null));
    }
}
