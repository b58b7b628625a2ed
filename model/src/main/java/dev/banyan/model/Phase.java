package dev.banyan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// One step of the roadmap.
///
/// @param place     position in the order, from 0, without gaps
/// @param contexts  the contexts it takes out of the legacy system
/// @param goal      what is true when it is over, in a sentence
/// @param team      who works on it; phases of one team follow one another
/// @param effort    set by hand; null while it follows from its drivers
/// @param notBefore it may not start earlier, null when it may
/// @param after     phases that must be over first, beyond what the seams ask for
/// @param flag      feature flag that switches it, may be empty
/// @param rollback  how it is taken back, may be empty
/// @param ramp      share of the traffic step by step, empty where nothing is ramped
/// @param started   when it really started; @param finished when it really ended
public record Phase(
        PhaseId id,
        String name,
        PhaseKind kind,
        int place,
        PSortedSet<ContextId> contexts,
        String goal,
        String team,
        String owner,
        PhaseState state,
        @Nullable Estimate effort,
        @Nullable LocalDate notBefore,
        PSortedSet<PhaseId> after,
        String flag,
        String rollback,
        List<RampStep> ramp,
        @Nullable LocalDate started,
        @Nullable LocalDate finished) {
    public static final String FIRST_TEAM = "Team 1";

    public Phase {
        ramp = List.copyOf(ramp);
    }

    /// A step of a traffic ramp: this share for that many days.
    public record RampStep(int percent, int days) {
        public RampStep {
            if (percent < 0 || percent > 100 || days < 0)
                throw new IllegalArgumentException("0 to 100 percent, days >= 0");
        }
    }

    /// A planned phase with nothing said but its name and kind; its place is given when it is added.
    public static Phase planned(PhaseId id, String name, PhaseKind kind) {
        return new Phase(
                id,
                name,
                kind,
                0,
                TreePSet.empty(),
                "",
                FIRST_TEAM,
                "",
                PhaseState.PLANNED,
                null,
                null,
                TreePSet.empty(),
                "",
                "",
                List.of(),
                null,
                null);
    }

    public Phase withPlace(int changed) {
        return new Phase(
                id, name, kind, changed, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withName(String changed) {
        return new Phase(
                id, changed, kind, place, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withContexts(PSortedSet<ContextId> changed) {
        return new Phase(
                id, name, kind, place, changed, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withAfter(PSortedSet<PhaseId> changed) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, effort, notBefore, changed, flag, rollback,
                ramp, started, finished);
    }

    public Phase withEffort(@Nullable Estimate changed) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, changed, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withNotBefore(@Nullable LocalDate changed) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, effort, changed, after, flag, rollback, ramp,
                started, finished);
    }

    /// The words about it: goal, team, owner, flag and way back.
    public Phase withWords(String goal, String team, String owner, String flag, String rollback) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withKind(PhaseKind changed) {
        return new Phase(
                id, name, changed, place, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }

    public Phase withRamp(List<RampStep> changed) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                changed, started, finished);
    }

    /// How far it is, with the dates that really were.
    public Phase withProgress(PhaseState state, @Nullable LocalDate started, @Nullable LocalDate finished) {
        return new Phase(
                id, name, kind, place, contexts, goal, team, owner, state, effort, notBefore, after, flag, rollback,
                ramp, started, finished);
    }
}
