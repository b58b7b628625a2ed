package dev.banyan.views.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.views.map.scene.Show;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void zoomingHasNoJump() {
        Levels before = Levels.of(Show.BY_ZOOM, 0.02);
        for (double scale = 0.02; scale < 6; scale *= 1.02) {
            Levels now = Levels.of(Show.BY_ZOOM, scale);
            for (double step : new double[] {
                now.contexts() - before.contexts(),
                now.packages() - before.packages(),
                now.packageLines() - before.packageLines(),
                now.modules() - before.modules(),
                now.near() - before.near()
            }) assertTrue(Math.abs(step) < 0.08, "at " + scale);
            before = now;
        }
    }

    @Test
    void atEveryScaleSomethingIsDrawnInFull() {
        for (double scale = 0.02; scale < 6; scale *= 1.02) {
            Levels now = Levels.of(Show.BY_ZOOM, scale);
            assertEquals(1, now.contexts() + now.packages() + now.modules(), 1e-9);
        }
    }

    @Test
    void whatIsPickedIsWhatIsSeenMost() {
        for (double scale = 0.02; scale < 6; scale *= 1.02) {
            Levels now = Levels.of(Show.BY_ZOOM, scale);
            double picked = switch (Show.BY_ZOOM.at(scale)) {
                case CONTEXTS, BY_ZOOM -> now.contexts();
                case PACKAGES -> now.packages();
                case MODULES -> now.modules();
            };
            assertTrue(picked > 0.4, "at " + scale);
        }
    }

    @Test
    void aChosenLevelIsShownAtEveryScale() {
        assertEquals(1, Levels.of(Show.CONTEXTS, 5).contexts());
        assertEquals(1, Levels.of(Show.PACKAGES, 5).packages());
        assertEquals(1, Levels.of(Show.MODULES, 0.05).modules());
    }
}
