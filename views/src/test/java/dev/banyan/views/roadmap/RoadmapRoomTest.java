package dev.banyan.views.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// The roadmap as a whole: its pictures, what is wrong with an order, and moving phases by keys and by hand.
class RoadmapRoomTest extends RoadmapTest {
    @Test
    void altWithArrowsMovesTheSelectedPhaseInEveryPicture() {
        select(ExamplePlan.TAKE_ACCOUNTS);
        int place = place(ExamplePlan.TAKE_ACCOUNTS);
        key(KeyCode.UP, "Alt");
        assertEquals(place - 1, place(ExamplePlan.TAKE_ACCOUNTS));
        run("roadmap.table");
        key(KeyCode.DOWN, "Alt");
        assertEquals(place, place(ExamplePlan.TAKE_ACCOUNTS));
        assertEquals(
                place,
                ask(() -> ((TableView<?>) node("#phase-table"))
                        .getSelectionModel()
                        .getSelectedIndex()));
    }

    @Test
    void anEmptyRoadmapStartsFromATemplateOfTheMethod() {
        open(ExamplePlan.onlyAudit());
        assertTrue(says("No phases yet"));
        press("#template-five-stages");
        assertFalse(store().plan().phases().isEmpty());
        assertFalse(says("No phases yet"));
        assertNotNull(node("#timeline"));
        key(KeyCode.Z, "Shortcut");
        assertTrue(says("No phases yet"));
    }

    @Test
    void whatIsOnlyWorthKnowingIsFoldedAwayFromWhatIsWrong() {
        fx(() -> workbench().selection().select(Subject.NOTHING));
        assertFalse(says("mutual dependency"));
        fx(() -> ((Button) node("#roadmap-notes .fold-head")).fire());
        assertTrue(says("mutual dependency"));
    }

    @Test
    void anIllegalPlaceIsTakenBackByItsRepair() {
        fx(() -> workbench().ask(new PhaseEdit.Reorder(ExamplePlan.TAKE_LEDGER, 3)));
        select(ExamplePlan.TAKE_LEDGER);
        assertTrue(broken(ExamplePlan.TAKE_LEDGER) > 0);
        long before = errors();
        press(".repair");
        assertTrue(errors() < before);
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, errors());
    }

    @Test
    void aCardDraggedToDoneEndsThePhaseToday() {
        run("roadmap.board");
        Node card = ask(() -> node("#board-running").lookup(".board-card"));
        Point2D from = ask(() -> card.localToScene(20, 15));
        Point2D to = ask(() -> node("#board-done").localToScene(20, 15));
        fire(card, MouseEvent.MOUSE_PRESSED, from);
        fire(card, MouseEvent.MOUSE_DRAGGED, to);
        fire(card, MouseEvent.MOUSE_RELEASED, to);
        Phase done = phase(ExamplePlan.NET);
        assertEquals(PhaseState.DONE, done.state());
        assertEquals(workbench().today(), done.finished());
    }

    @Test
    void aCardIsMovedByKeysAndTheGateThatIsNotMetIsNamed() {
        run("roadmap.board");
        select(ExamplePlan.TAKE_PAYMENTS);
        Node card = ask(() -> node("#board-planned").lookup(".board-card:selected"));
        fx(card::requestFocus);
        key(KeyCode.RIGHT, "Alt");
        assertEquals(PhaseState.READY, phase(ExamplePlan.TAKE_PAYMENTS).state());
        key(KeyCode.RIGHT, "Alt");
        Phase running = phase(ExamplePlan.TAKE_PAYMENTS);
        assertEquals(PhaseState.RUNNING, running.state());
        assertEquals(workbench().today(), running.started());
        assertEquals("Start " + running.name(), store().undoable().orElseThrow().label());
        assertTrue(says("Payments runs though its gate to start is not met: "
                + "Line coverage at least 80% (31.9%) and 1 more."));
        key(KeyCode.DOWN);
        assertTrue(workbench().selection().get() instanceof Subject.OfPhase);
    }

    @Test
    void removingAPhaseSelectsItsNeighbour() {
        select(ExamplePlan.TAKE_LEDGER);
        run("roadmap.remove");
        assertFalse(store().plan().phases().containsKey(ExamplePlan.TAKE_LEDGER));
        assertEquals(
                new Subject.OfPhase(ExamplePlan.TAKE_REPORTING),
                workbench().selection().get());
    }
}
