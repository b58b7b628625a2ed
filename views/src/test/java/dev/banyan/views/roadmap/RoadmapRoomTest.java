package dev.banyan.views.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion.Waiver;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class RoadmapRoomTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RoadmapRoom());
    }

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
        double wide = ask(() -> timeline().scaleProperty().get().dayWidth());
        key(KeyCode.EQUALS);
        assertTrue(ask(() -> timeline().scaleProperty().get().dayWidth()) > wide);
        key(KeyCode.DIGIT0);
        assertEquals(wide, ask(() -> timeline().scaleProperty().get().dayWidth()), 0.5);
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
        assertTrue(says("no data"));
        openCriterion("Replay parity at least 100% of requests");
        type("#value-read", "100");
        assertFalse(says("no data"));
        assertTrue(says("✓ 100% of requests"));
    }

    @Test
    void aMissIsWaivedWithOwnerAndReason() {
        select(ExamplePlan.TAKE_PAYMENTS);
        openCriterion("Line coverage at least 80%");
        press("#accept-miss");
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
        String told = GatesPassed.words(
                running, Current.of(store().plan(), workbench().today()).gates());
        assertTrue(told.contains(" runs though its gate to start is not met: "), told);
        assertTrue(says(told));
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

    private List<PhaseId> order() {
        return store().plan().roadmap().stream().map(Phase::id).toList();
    }

    private int place(PhaseId id) {
        return order().indexOf(id);
    }

    private Phase phase(PhaseId id) {
        return Objects.requireNonNull(store().plan().phases().get(id));
    }

    private Roadmap roadmap() {
        return Roadmap.of(store().plan(), workbench().today());
    }

    private long errors() {
        return roadmap().violations().stream()
                .filter(v -> v.severity() == RuleViolation.Severity.ERROR)
                .count();
    }

    private int broken(PhaseId id) {
        return roadmap().violations(id).size();
    }

    private void select(PhaseId id) {
        fx(() -> workbench().selection().select(new Subject.OfPhase(id)));
    }

    private void run(String action) {
        fx(() -> shell().actions().get(action).run().run());
    }

    private void press(String selector) {
        Node node = node(selector);
        fx(() -> ((Button) node).fire());
    }

    private void type(String selector, String words) {
        var field = (TextField) node(selector);
        fx(() -> {
            field.setText(words);
            field.fireEvent(new ActionEvent());
        });
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

    private void fire(Node node, EventType<MouseEvent> type, Point2D scene) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        fx(() -> node.fireEvent(new MouseEvent(
                node,
                node,
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null)));
    }
}
