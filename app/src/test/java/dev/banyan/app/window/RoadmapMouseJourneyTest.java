package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// The roadmap under a real pointer: every move, press and release goes the way of the mouse through the window.
class RoadmapMouseJourneyTest extends Journey {
    private static final double HEAD = 38, ROW = 58, NAMES = 236;
    private static final int STEPS = 12;

    /// A phase of the sample and the one it has to wait for.
    private static final int LATE = 3, EARLY = 2;

    @Test
    void aPhaseDraggedIntoAWrongPlaceIsPutRightByARepair() {
        fx(() -> doors().openSample());
        finished();
        go("roadmap");
        finished();
        List<PhaseId> before = order();
        long known = wrong();
        PhaseId late = before.get(LATE);

        drag(name(LATE), name(EARLY).subtract(0, ROW / 3));
        until("it stands earlier", () -> order().get(EARLY).equals(late));
        finished();
        assertTrue(wrong() > known, "it stands before what it waits for");

        openRepairs(EARLY);
        painted();
        clickOn(at(node("#repair-card .repair")), MouseButton.PRIMARY);
        until("the repair is done", () -> wrong() == known);
        assertEquals(
                2, history().stream().filter(step -> step.startsWith("Move ")).count());

        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, order());
    }

    /// Presses along a row until the sign of what is wrong is hit.
    private void openRepairs(int place) {
        painted();
        double right = ask(() -> node("#timeline").getLayoutBounds().getWidth());
        for (double x = NAMES + 4; x < right && !ask(() -> node("#repair-card").isVisible()); x += 10)
            clickOn(screen(new Point2D(x, HEAD + ROW * place + 21)), MouseButton.PRIMARY);
        assertTrue(ask(() -> node("#repair-card").isVisible()), "the sign opens the repairs");
    }

    private void drag(Point2D from, Point2D to) {
        painted();
        moveTo(screen(from));
        press(MouseButton.PRIMARY);
        for (int i = 1; i <= STEPS; i++) moveTo(screen(from.interpolate(to, (double) i / STEPS)));
        release(MouseButton.PRIMARY);
    }

    private static Point2D name(int place) {
        return new Point2D(NAMES / 2, HEAD + ROW * (place + 0.5));
    }

    private Point2D screen(Point2D inTimeline) {
        return ask(() -> Objects.requireNonNull(node("#timeline")).localToScreen(inTimeline));
    }

    private Point2D at(Node node) {
        return ask(() -> {
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private long wrong() {
        return Roadmap.of(plan(), bench().today()).violations().stream()
                .filter(v -> v.severity() != Severity.NOTE)
                .count();
    }

    private List<PhaseId> order() {
        return plan().roadmap().stream().map(Phase::id).toList();
    }
}
