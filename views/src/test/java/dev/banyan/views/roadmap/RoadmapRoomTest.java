package dev.banyan.views.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion.Waiver;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Relationship;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.views.Subject;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

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
    void cellsOfTheTableAreEditedInPlace() {
        run("roadmap.table");
        edit(1, "Phase", "Safety net");
        assertEquals("Safety net", phase(ExamplePlan.NET).name());
        edit(4, "Likely", "60");
        assertEquals(
                60,
                Objects.requireNonNull(phase(ExamplePlan.TAKE_PAYMENTS).effort())
                        .likely());
        edit(4, "Not before", "2027-05-03");
        assertEquals(LocalDate.of(2027, 5, 3), phase(ExamplePlan.TAKE_PAYMENTS).notBefore());
        edit(4, "Not before", "soon");
        assertTrue(says("“soon” is not a day; type one like 2026-05-04."));
        assertEquals(3, store().history().size());
    }

    /// Edits a cell as a person does: opens it, types, presses Enter.
    private void edit(int row, String column, String words) {
        var table = (TableView<?>) node("#phase-table");
        fx(() -> edit(table, row, column, false));
        fx(() -> edit(table, row, column, true));
        type("#phase-table .cell-edit .text-field", words);
    }

    @Test
    void whatIsTypedGoesIntoAllSelectedRowsAsOneStep() {
        run("roadmap.table");
        fx(() -> selectCells((TableView<?>) node("#phase-table"), "Team", 4, 5, 6));
        assertTrue(node("#many-phases").isVisible());
        edit(5, "Team", "Squad B");
        for (int place = 4; place <= 6; place++)
            assertEquals("Squad B", store().plan().roadmap().get(place).team());
        assertEquals("Set team of 3 phases", store().undoable().orElseThrow().label());
        key(KeyCode.Z, "Shortcut");
        assertNotEquals("Squad B", store().plan().roadmap().get(5).team());
    }

    @Test
    void fillDownTakesTheUppermostCell() {
        run("roadmap.table");
        var table = (TableView<?>) node("#phase-table");
        edit(4, "Owner", "Noor");
        fx(() -> selectCells(table, "Owner", 4, 5, 6));
        fx(table::requestFocus);
        key(KeyCode.D, "Shortcut");
        assertEquals("Noor", store().plan().roadmap().get(6).owner());
        assertEquals("Fill down 3 phases", store().undoable().orElseThrow().label());
    }

    @Test
    void shiftingSeveralPhasesKeepsWhatHasStarted() {
        run("roadmap.table");
        fx(() -> selectCells((TableView<?>) node("#phase-table"), "Phase", 0, 7, 8));
        LocalDate start = roadmap().of(ExamplePlan.DELETE).orElseThrow().start();
        fx(() -> {
            var days = (TextField) node("#shift-days");
            days.setText("10");
            days.fireEvent(new ActionEvent());
        });
        assertEquals(
                start.plusWeeks(2),
                roadmap().of(ExamplePlan.DELETE).orElseThrow().start());
        assertTrue(says("1 phase has started and stayed where it is."));
        assertEquals(
                "Shift 2 phases by 10 working days later",
                store().undoable().orElseThrow().label());
    }

    private static <T> void selectCells(TableView<T> table, String column, int... rows) {
        for (TableColumn<T, ?> c : table.getColumns()) {
            if (!c.getText().equals(column)) continue;
            c.setVisible(true);
            table.getSelectionModel().clearSelection();
            for (int row : rows) table.getSelectionModel().select(row, c);
        }
    }

    private static <T> void edit(TableView<T> table, int row, String column, boolean seen) {
        for (TableColumn<T, ?> c : table.getColumns()) {
            if (!c.getText().equals(column)) continue;
            c.setVisible(true);
            if (seen) table.edit(row, c);
            else table.scrollToColumn(c);
        }
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
    void theBestOrderIsAppliedAsOneStepAndUndone() {
        List<PhaseId> before = order();
        List<PhaseId> best = BestPhases.of(store().plan()).order();
        assertNotEquals(before, best);
        press("#best-order");
        press("#apply-best");
        assertEquals(best, order());
        assertTrue(text("#risk-distance").startsWith("the proven best order"), text("#risk-distance"));
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, order());
    }

    @Test
    void aPhasePinnedToTheFrontIsKeptByTheBestOrder() {
        PhaseId last = BestPhases.of(store().plan()).order().stream()
                .filter(id ->
                        phase(id).kind() == dev.banyan.model.PhaseKind.SUPPORT || id.equals(ExamplePlan.TAKE_ACCOUNTS))
                .findFirst()
                .orElseThrow();
        select(last);
        fx(() -> ((javafx.scene.control.CheckBox) node("#phase-first")).fire());
        assertTrue(store().undoable().orElseThrow().label().startsWith("Pin to the front: "));
        List<PhaseId> open = BestPhases.of(store().plan()).order().stream()
                .filter(id -> phase(id).started() == null)
                .toList();
        press("#best-order");
        assertTrue(says("Kept as said: first."));
        press("#apply-best");
        assertEquals(
                open, order().stream().filter(id -> phase(id).started() == null).toList());
        assertEquals(last, open.getFirst());
        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        assertFalse(store().plan().delivery().scopes().containsKey(last)
                && store().plan().delivery().scopes().get(last).first());
    }

    @Test
    void theLayersTheBestOrderNeedsAreNamedWithItInOneStep() {
        var layers = BestPhases.of(store().plan()).layers();
        press("#best-order");
        assertFalse(layers.isEmpty(), "the example needs a layer");
        fx(() -> ((javafx.scene.control.CheckBox) node("#best-layers")).fire());
        int relations = store().plan().relationships().size(),
                steps = store().history().size();
        press("#apply-best");
        assertEquals(steps + 1, store().history().size());
        assertTrue(store().plan().relationships().size() > relations
                || store().plan()
                        .relationships()
                        .keySet()
                        .containsAll(layers.stream().map(l -> l.seam()).toList()));
        key(KeyCode.Z, "Shortcut");
        assertEquals(relations, store().plan().relationships().size());
    }

    @Test
    void anEffortTypedInTheInspectorMovesTheDates() {
        select(ExamplePlan.TAKE_PAYMENTS);
        LocalDate end = roadmap().end();
        String finish = text("#risk-finish");
        type("#effort-likely", "80");
        assertTrue(roadmap().end().isAfter(end));
        assertNotEquals(finish, text("#risk-finish"));
        type("#effort-likely", "many");
        assertTrue(says("“many” is not a number of days; type a number like 14 or 7.5."));
        assertEquals("80", ((TextField) node("#effort-likely")).getText());
    }

    @Test
    void theLayersOfAPlanInTheBestOrderAreNamedAlone() {
        press("#best-order");
        press("#apply-best");
        List<PhaseId> order = order();
        var layers = BestPhases.of(store().plan()).layers();
        assertFalse(layers.isEmpty(), "the best order needs a layer");
        press("#best-order");
        press("#apply-best");
        assertEquals(order, order());
        for (var layer : layers)
            assertEquals(
                    Relationship.Pattern.ANTI_CORRUPTION_LAYER,
                    Objects.requireNonNull(store().plan().relationships().get(layer.seam()))
                            .pattern());
        assertTrue(store().undoable().orElseThrow().label().startsWith("Name "));
    }

    @Test
    void whatIsOnlyWorthKnowingIsFoldedAwayFromWhatIsWrong() {
        fx(() -> workbench().selection().select(Subject.NOTHING));
        assertFalse(says("mutual dependency"));
        fx(() -> ((Button) node("#roadmap-notes .fold-head")).fire());
        assertTrue(says("mutual dependency"));
    }

    @Test
    void whatNobodyMeasuredSaysNoDataUntilItIsEntered() {
        select(ExamplePlan.TAKE_PAYMENTS);
        int unknown = noData();
        openCriterion("Replay parity at least 100% of requests");
        type("#value-read", "100");
        assertEquals(unknown - 1, noData());
        assertTrue(says("✓ 100% of requests"));
    }

    private int noData() {
        return ask(() -> shell().root().lookupAll(".pill").stream()
                .filter(n -> n instanceof Labeled l && l.getText().equals("no data"))
                .toList()
                .size());
    }

    @Test
    void aMissIsWaivedWithOwnerAndReason() {
        select(ExamplePlan.TAKE_PAYMENTS);
        openCriterion("Line coverage at least 80%");
        press("#accept-miss");
        assertTrue(ask(() -> node("#waiver-owner").isFocused()), "one can type at once");
        press("#waive");
        assertTrue(says("A waiver needs an owner, a reason and a last day."));
        fx(() -> ((TextField) node("#waiver-owner")).setText("Iris"));
        fx(() -> ((TextField) node("#waiver-reason")).setText("replayed instead"));
        press("#waive");
        Waiver waiver = Objects.requireNonNull(store().plan().criteria().get(new CriterionId("g5")))
                .waiver();
        assertEquals("Iris", Objects.requireNonNull(waiver).owner());
        assertTrue(says("waived"));
    }

    @Test
    void aPhaseThatIsGoneLeavesTheRoadmapInTheInspector() {
        select(ExamplePlan.TAKE_LEDGER);
        fx(() -> workbench().ask(new PhaseEdit.Remove(Set.of(ExamplePlan.TAKE_LEDGER))));
        assertTrue(says("Select a phase to see and change it."));
    }

    @Test
    void whatIsNoDayIsSaidAndTheOldOneStays() {
        DatePicker field = (DatePicker) ask(() -> node(".day-field"));
        LocalDate first = Objects.requireNonNull(ask(field::getValue));
        fx(() -> {
            field.getEditor().setText("soon");
            field.commitValue();
        });
        assertEquals(first, ask(field::getValue));
        assertEquals("“soon” is not a day; type one like 2026-05-04.", ask(field::getAccessibleHelp));
        assertTrue(ask(() -> Window.getWindows().stream().anyMatch(w -> w instanceof Tooltip t && t.isShowing())));
        assertEquals(NumberText.date(first), ask(() -> field.getEditor().getText()));
    }

    @Test
    void anEditLeavesTheInspectorWhereItWasScrolledTo() {
        select(ExamplePlan.TAKE_PAYMENTS);
        ScrollPane inspector = (ScrollPane) ask(() -> node(".inspector"));
        fx(() -> inspector.setVvalue(0.6));
        double before = ask(() -> hidden(inspector));
        assertTrue(before > 50);
        fx(() -> workbench().ask(new PhaseEdit.Reorder(ExamplePlan.TAKE_LEDGER, 3)));
        assertEquals(before, ask(() -> hidden(inspector)), 2);
    }

    /// Pixels of the content above what is seen.
    private static double hidden(ScrollPane pane) {
        double content = pane.getContent().getLayoutBounds().getHeight();
        return pane.getVvalue() * (content - pane.getViewportBounds().getHeight());
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

    private void openCriterion(String asked) {
        Node line = ask(() -> shell().root().lookupAll(".gate-line").stream()
                .filter(n ->
                        Objects.requireNonNullElse(n.getAccessibleText(), "").startsWith(asked))
                .findFirst()
                .orElseThrow());
        fx(line::requestFocus);
        key(KeyCode.ENTER);
    }
}
