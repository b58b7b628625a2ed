package dev.banyan.model.check;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A phase that changes the code of a critical path before the tests are there that would show what it breaks. A
/// target that is late for the very phase it names is told as such, and not again here.
final class ChangeBeforePath implements PlanRule {
    @Override
    public String asks() {
        return "A critical path is covered before a phase changes its code";
    }

    @Override
    public List<Finding> look(Patient patient) {
        return patient.roadmap().coverage().wantedPaths().stream()
                .filter(g -> g.linesToCover() > 0 && g.state() != TargetState.NO_DATA)
                .flatMap(g -> finding(patient, g).stream())
                .toList();
    }

    private static Optional<Finding> finding(Patient patient, PathGap gap) {
        CriticalPath path = patient.plan().criticalPaths().get(gap.path());
        if (path == null) return Optional.empty();
        return patient.open()
                .filter(p -> changes(patient.plan(), p, path, gap) && tooEarly(patient, p.id(), gap))
                .findFirst()
                .filter(p -> !p.id().equals(gap.before()))
                .map(p -> new Finding(
                        Patient.urgency(p),
                        "change before its critical path is covered",
                        p.name() + " changes code of the critical path " + path.name()
                                + " before its coverage target is met.",
                        "Regression coverage comes before the change it protects (stabilisation case).",
                        List.of(new Subject.OfPhase(p.id()), new Subject.OfPath(path.id())),
                        null));
    }

    private static boolean tooEarly(Patient patient, PhaseId phase, PathGap gap) {
        LocalDate met = gap.metOn();
        return met == null
                || patient.roadmap()
                        .of(phase)
                        .map(ScheduledPhase::start)
                        .filter(met::isAfter)
                        .isPresent();
    }

    /// An upgrade changes everything, another phase what it takes.
    private static boolean changes(Plan plan, Phase phase, CriticalPath path, PathGap gap) {
        return switch (phase.kind()) {
            case UPGRADE_FRAMEWORK, MODERNISE_DEPENDENCIES -> true;
            case STRANGLE, BRANCH_BY_ABSTRACTION, MIGRATE_DATA, DELETE_LEGACY ->
                takes(plan, phase, path)
                        || gap.reach().modules().stream()
                                .anyMatch(m -> plan.contextOf(m)
                                        .filter(phase.contexts()::contains)
                                        .isPresent());
            case STABILISE, CAPTURE_GROUND_TRUTH, ROLL_OUT, SUPPORT -> false;
        };
    }

    private static boolean takes(Plan plan, Phase phase, CriticalPath path) {
        PhaseScope scope = plan.delivery().scopes().getOrDefault(phase.id(), PhaseScope.PLAIN);
        return !Collections.disjoint(scope.endpoints(), path.endpoints());
    }
}
