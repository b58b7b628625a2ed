package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.views.MemorySettings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final MemorySettings settings = new MemorySettings();
    private final Folds folds = new Folds(settings);

    private static Phase phase(PhaseKind kind, PhaseState state) {
        return Phase.planned(new PhaseId("p"), "A phase", kind).withProgress(state, null, null);
    }

    private List<PhasePart> open(PhaseKind kind, PhaseState state) {
        return Stream.of(PhasePart.values())
                .filter(part -> folds.open(part, phase(kind, state)))
                .toList();
    }

    @Test
    void whatAPhaseIsWorkedOnForIsOpen() {
        assertEquals(
                List.of(PhasePart.TAKES, PhasePart.TO_START, PhasePart.TO_FINISH, PhasePart.EFFORT, PhasePart.WHEN),
                open(PhaseKind.STRANGLE, PhaseState.PLANNED));
        assertEquals(
                List.of(PhasePart.PROGRESS, PhasePart.TO_FINISH, PhasePart.GOING_LIVE),
                open(PhaseKind.STRANGLE, PhaseState.RUNNING));
        assertEquals(
                List.of(PhasePart.PROGRESS, PhasePart.TO_FINISH, PhasePart.PASSES),
                open(PhaseKind.MIGRATE_DATA, PhaseState.RUNNING));
        assertEquals(List.of(PhasePart.TO_FINISH, PhasePart.WHEN), open(PhaseKind.STRANGLE, PhaseState.DONE));
    }

    @Test
    void whatAPersonDecidesIsRememberedForPhasesOfThatKindInThatState() {
        Phase moves = phase(PhaseKind.MIGRATE_DATA, PhaseState.RUNNING);
        folds.set(PhasePart.PASSES, moves, false);
        folds.set(PhasePart.WHY, moves, true);
        var nextDay = new Folds(settings);
        assertFalse(nextDay.open(PhasePart.PASSES, moves));
        assertTrue(nextDay.open(PhasePart.WHY, moves));
        assertFalse(nextDay.open(PhasePart.WHY, phase(PhaseKind.MIGRATE_DATA, PhaseState.DONE)));
        assertFalse(nextDay.open(PhasePart.WHY, phase(PhaseKind.ROLL_OUT, PhaseState.RUNNING)));
    }

    @Test
    void whatIsOpenFits() {
        for (PhasePart part : PhasePart.values())
            for (PhaseKind kind : PhaseKind.values())
                for (PhaseState state : PhaseState.values())
                    assertTrue(part.fits(kind) || !part.opens(kind, state), part + " of " + kind + ", " + state);
    }

    @Test
    void aPartAskedForIsShownOpenForThatPhase() {
        Phase phase = Phase.planned(new PhaseId("p"), "Quiet down", PhaseKind.STABILISE);
        assertFalse(folds.wanted(PhasePart.DELETION, phase.id()));
        folds.want(PhasePart.DELETION, phase);
        assertTrue(folds.wanted(PhasePart.DELETION, phase.id()));
        assertTrue(folds.open(PhasePart.DELETION, phase));
        assertFalse(folds.wanted(PhasePart.DELETION, new PhaseId("other")));
    }
}
