package dev.banyan.model.check;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The plan that is looked at, with what follows from it.
record Patient(Plan plan, Roadmap roadmap, Gates gates, LocalDate today) {
    /// Phases that are not over, in their order.
    Stream<Phase> open() {
        return plan.roadmap().stream().filter(p -> p.state() != PhaseState.DONE);
    }

    Rollout rollout(Phase phase) {
        return plan.delivery().rollouts().getOrDefault(phase.id(), Rollout.UNDECIDED);
    }

    Runbook runbook(Phase phase) {
        return plan.delivery().runbooks().getOrDefault(phase.id(), Runbook.BLANK);
    }

    PhaseScope scope(Phase phase) {
        return plan.delivery().scopes().getOrDefault(phase.id(), PhaseScope.PLAIN);
    }

    /// Whether a share of the traffic goes to the new side step by step.
    boolean ramped(Phase phase) {
        return !phase.ramp().isEmpty() || rollout(phase).strategy() == Rollout.Strategy.CANARY;
    }

    /// What has to be written before a phase is ready: a note while it is only planned.
    static Severity whenReady(Phase phase) {
        return switch (phase.state()) {
            case PLANNED -> Severity.NOTE;
            case READY, ROLLED_BACK, DONE -> Severity.WARNING;
            case RUNNING -> Severity.ERROR;
        };
    }

    /// What is missing before a phase begins is a warning, while it runs an error.
    static Severity urgency(Phase phase) {
        return phase.state() == PhaseState.RUNNING ? Severity.ERROR : Severity.WARNING;
    }

    String name(ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    /// With the words that keep it apart from the path of dates that moves the end.
    String name(CriticalPathId id) {
        CriticalPath path = plan.criticalPaths().get(id);
        return "the critical path " + (path == null ? id.text() : path.name());
    }

    static List<Subject> on(Phase phase) {
        return List.of(new Subject.OfPhase(phase.id()));
    }
}
