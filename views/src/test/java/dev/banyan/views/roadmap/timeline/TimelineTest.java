package dev.banyan.views.roadmap.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.PhaseId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import dev.banyan.views.roadmap.RoadmapTest;
import dev.banyan.views.roadmap.drawing.LinkShape;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.WrongMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class TimelineTest extends RoadmapTest {
    @Test
    void draggingARowPutsThePhaseElsewhereAndUndoPutsItBack() {
        List<PhaseId> before = order();
        drag(new Point2D(40, rowTop(5) + 20), new Point2D(40, rowTop(3) + 4));
        assertEquals(before.get(5), order().get(3));
        assertEquals("Move Ledger to place 4", store().undoable().orElseThrow().label());
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, order());
    }

    @Test
    void escapeGivesUpADrag() {
        List<PhaseId> before = order();
        var timeline = timeline();
        mouse(MouseEvent.MOUSE_PRESSED, new Point2D(40, rowTop(5) + 20));
        mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(40, rowTop(2)));
        assertTrue(ask(timeline::previewing));
        key(KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_RELEASED, new Point2D(40, rowTop(2)));
        assertEquals(before, order());
    }

    @Test
    void arrowsWalkThroughThePhasesOfTheTimeline() {
        fx(() -> timeline().requestFocus());
        key(KeyCode.HOME);
        key(KeyCode.DOWN);
        assertEquals(
                new Subject.OfPhase(ExamplePlan.NET), workbench().selection().get());
        key(KeyCode.END);
        assertEquals(
                new Subject.OfPhase(ExamplePlan.DELETE), workbench().selection().get());
    }

    @Test
    void draggingABarSetsTheFirstDayAndDraggingItBackTakesItAway() {
        Rows rows = rows();
        int row = place(ExamplePlan.DELETE);
        Rows.Bar bar = rows.bar(row);
        double x = bar.x() + 0.3;
        LocalDate wanted = rows.scale().workday(x + 60);
        drag(new Point2D(x, bar.middle()), new Point2D(x + 60, bar.middle()));
        assertEquals(wanted, phase(ExamplePlan.DELETE).notBefore());
        Rows.Bar moved = rows().bar(row);
        drag(new Point2D(moved.x() + 1, moved.middle()), new Point2D(moved.x() - 150, moved.middle()));
        assertNull(phase(ExamplePlan.DELETE).notBefore());
    }

    @Test
    void draggingTheEndOfABarSetsTheLikelyEffort() {
        Rows.Bar bar = rows().bar(place(ExamplePlan.TAKE_PAYMENTS));
        drag(new Point2D(bar.end() - 1, bar.middle()), new Point2D(bar.end() + 30, bar.middle()));
        var effort = Objects.requireNonNull(phase(ExamplePlan.TAKE_PAYMENTS).effort());
        assertTrue(effort.likely() > 55, effort.toString());
        assertEquals(38.0 / 55, effort.best() / effort.likely(), 1e-9);
    }

    @Test
    void draggingTheHandleOfABarToAnotherOneLinksThemAndDeleteTakesTheLinkAway() {
        int from = place(ExamplePlan.TAKE_NOTIFICATIONS), to = place(ExamplePlan.TAKE_ACCOUNTS);
        Rows.Bar before = rows().bar(from), after = rows().bar(to);
        drag(
                new Point2D(before.end() + Rows.HANDLE, before.middle()),
                new Point2D(after.x() + after.width() / 2, after.middle()));
        assertTrue(phase(ExamplePlan.TAKE_ACCOUNTS).after().contains(ExamplePlan.TAKE_NOTIFICATIONS));
        assertEquals(
                "Let Accounts wait for Notifications",
                store().undoable().orElseThrow().label());
        select(ExamplePlan.TAKE_ACCOUNTS);
        LinkShape link = ask(() -> LinkShape.of(timeline().rows(), ExamplePlan.TAKE_ACCOUNTS).stream()
                .filter(l -> l.cause().before().equals(ExamplePlan.TAKE_NOTIFICATIONS))
                .filter(l -> l.cause().phase().equals(ExamplePlan.TAKE_ACCOUNTS))
                .findFirst()
                .orElseThrow());
        Point2D on = link.way().get(3).midpoint(link.way().get(2));
        mouse(MouseEvent.MOUSE_PRESSED, on);
        mouse(MouseEvent.MOUSE_RELEASED, on);
        key(KeyCode.DELETE);
        assertFalse(phase(ExamplePlan.TAKE_ACCOUNTS).after().contains(ExamplePlan.TAKE_NOTIFICATIONS));
        assertTrue(store().plan().phases().containsKey(ExamplePlan.TAKE_ACCOUNTS));
    }

    @Test
    void whileTheEndOfABarIsHeldTheTimelineTellsWhatWouldCome() {
        Rows.Bar bar = rows().bar(place(ExamplePlan.TAKE_PAYMENTS));
        mouse(MouseEvent.MOUSE_PRESSED, new Point2D(bar.end() - 1, bar.middle()));
        mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(bar.end() + 40, bar.middle()));
        fx(() -> {});
        String told = ask(() -> timeline().told());
        assertTrue(told.startsWith("Finish "), told);
        assertTrue(told.contains("P80") && told.contains("risk-months"), told);
        key(KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_RELEASED, new Point2D(bar.end() + 40, bar.middle()));
        assertEquals(
                55,
                Objects.requireNonNull(phase(ExamplePlan.TAKE_PAYMENTS).effort())
                        .likely());
        assertTrue(store().undoable().isEmpty());
    }

    @Test
    void keysMoveAPhaseInTimeAndStretchIt() {
        fx(() -> timeline().requestFocus());
        select(ExamplePlan.DELETE);
        LocalDate start = roadmap().of(ExamplePlan.DELETE).orElseThrow().start();
        key(KeyCode.RIGHT, "Alt");
        assertTrue(Objects.requireNonNull(phase(ExamplePlan.DELETE).notBefore()).isAfter(start));
        key(KeyCode.LEFT, "Alt");
        assertNull(phase(ExamplePlan.DELETE).notBefore());
        double days = roadmap()
                .of(ExamplePlan.DELETE)
                .orElseThrow()
                .effort()
                .estimate()
                .likely();
        key(KeyCode.RIGHT, "Shift");
        assertEquals(
                Math.rint(days) + 1,
                Objects.requireNonNull(phase(ExamplePlan.DELETE).effort()).likely());
        double wide = ask(() -> timeline().sight().scale().dayWidth());
        key(KeyCode.EQUALS);
        assertTrue(ask(() -> timeline().sight().scale().dayWidth()) > wide);
        key(KeyCode.DIGIT0);
        assertEquals(wide, ask(() -> timeline().sight().scale().dayWidth()), 0.5);
    }

    @Test
    void theSignOfAPhaseInAnIllegalPlaceOpensItsRepairs() {
        drag(new Point2D(40, rowTop(5) + 20), new Point2D(40, rowTop(3) + 4));
        List<PhaseId> illegal = order();
        int place = place(ExamplePlan.TAKE_LEDGER);
        assertTrue(ask(() -> timeline().shown().worst(ExamplePlan.TAKE_LEDGER)).isPresent());
        Point2D sign = ask(() -> sign(place));
        mouse(MouseEvent.MOUSE_PRESSED, sign);
        mouse(MouseEvent.MOUSE_RELEASED, sign);
        assertTrue(ask(() -> node("#repair-card").isVisible()));
        assertEquals(illegal, order(), "opening changes nothing");
        List<String> ways = ask(() -> node("#repair-card").lookupAll(".repair").stream()
                .map(b -> ((Button) b).getText())
                .toList());
        assertTrue(ways.size() >= 2, ways.toString());
        assertTrue(ask(() -> node("#repair-card").lookupAll(".muted-small").stream()
                .anyMatch(l -> ((javafx.scene.control.Label) l).getText().contains("the end stays")
                        || ((javafx.scene.control.Label) l).getText().contains(" ends "))));
        long before = errors();
        fx(() -> ((Button) node("#repair-card").lookup(".repair")).fire());
        assertTrue(errors() < before);
        key(KeyCode.Z, "Shortcut");
        assertEquals(illegal, order());
        key(KeyCode.Z, "Shortcut");
        assertFalse(ask(() -> node("#repair-card").isVisible()), "nothing is wrong any more");
    }

    /// Where the sign of a phase is, found as a person does: along its bar.
    private Point2D sign(int place) {
        Rows now = timeline().rows();
        for (double x = Rows.NAMES; x < now.width(); x++) {
            double y = now.bar(place).middle();
            if (WrongMark.at(now, timeline().shown(), x, y) == place) return new Point2D(x + 4, y);
        }
        throw new AssertionError("no sign");
    }

    private TimelinePane timeline() {
        return (TimelinePane) node("#timeline");
    }

    private Rows rows() {
        return ask(timeline()::rows);
    }

    private double rowTop(int place) {
        return rows().top(place);
    }

    private void drag(Point2D from, Point2D to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
        mouse(MouseEvent.MOUSE_DRAGGED, to);
        mouse(MouseEvent.MOUSE_RELEASED, to);
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        Node canvas = timeline().canvas();
        fire(canvas, type, ask(() -> canvas.localToScene(at)));
    }
}
