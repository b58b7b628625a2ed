package dev.banyan.model.check;

import dev.banyan.model.Freeze;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.util.List;
import java.util.Optional;

/// A phase that would go live in a freeze waits with its people.
final class HeldByFreeze implements PlanRule {
    @Override
    public String asks() {
        return "No phase waits for the end of a freeze";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().phases().stream()
                .flatMap(p -> finding(p).stream())
                .toList();
    }

    private static Optional<Finding> finding(ScheduledPhase p) {
        Freeze freeze = p.heldBy();
        if (freeze == null) return Optional.empty();
        return Optional.of(new Finding(
                Severity.WARNING,
                "phase in a freeze",
                p.phase().name() + " is ready to go live in " + freeze.name() + " and waits until " + p.live() + ".",
                "Seasons and closes make changes expensive (stabilisation case: calendar constraint).",
                Patient.on(p.phase()),
                null));
    }
}
