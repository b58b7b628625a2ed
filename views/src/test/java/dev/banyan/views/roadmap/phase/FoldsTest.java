package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.views.MemorySettings;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final MemorySettings settings = new MemorySettings();
    private final Folds folds = new Folds(settings);

    @Test
    void whatFitsTheKindIsOpenUntilAPersonDecidesOtherwiseForThatKind() {
        assertTrue(folds.open(PhasePart.PASSES, PhaseKind.MIGRATE_DATA));
        assertFalse(folds.open(PhasePart.PASSES, PhaseKind.STRANGLE));
        folds.set(PhasePart.PASSES, PhaseKind.MIGRATE_DATA, false);
        folds.set(PhasePart.PASSES, PhaseKind.STRANGLE, true);
        var nextDay = new Folds(settings);
        assertFalse(nextDay.open(PhasePart.PASSES, PhaseKind.MIGRATE_DATA));
        assertTrue(nextDay.open(PhasePart.PASSES, PhaseKind.STRANGLE));
        assertFalse(nextDay.open(PhasePart.PASSES, PhaseKind.ROLL_OUT));
    }

    @Test
    void whatIsOpenFits() {
        for (PhasePart part : PhasePart.values())
            for (PhaseKind kind : PhaseKind.values())
                assertTrue(part.fits(kind) || !part.opens(kind), part + " of " + kind);
    }

    @Test
    void aPartAskedForIsShownOpenForThatPhase() {
        Phase phase = Phase.planned(new PhaseId("p"), "Quiet down", PhaseKind.STABILISE);
        assertFalse(folds.wanted(PhasePart.DELETION, phase.id()));
        folds.want(PhasePart.DELETION, phase);
        assertTrue(folds.wanted(PhasePart.DELETION, phase.id()));
        assertTrue(folds.open(PhasePart.DELETION, phase.kind()));
        assertFalse(folds.wanted(PhasePart.DELETION, new PhaseId("other")));
    }
}
