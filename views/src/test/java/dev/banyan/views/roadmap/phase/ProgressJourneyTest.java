package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Progress;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.roadmap.RoadmapTest;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How much of the running phase of the example is done is said in its inspector.
class ProgressJourneyTest extends RoadmapTest {
    private @Nullable Progress said() {
        return store().plan().delivery().progress().get(ExamplePlan.NET);
    }

    private LocalDate finish() {
        return roadmap().of(ExamplePlan.NET).orElseThrow().finish();
    }

    @Test
    void whatIsSaidMovesTheFinishAndIsTakenBack() {
        select(ExamplePlan.NET);
        LocalDate before = finish();
        type("#phase-done", "10");
        assertEquals(new Progress(10, workbench().today()), said());
        assertTrue(finish().isAfter(before), finish() + " " + before);
        assertEquals(
                "Say that 10% of Regression net is done",
                store().undoable().orElseThrow().label());
        LocalDate monday = workbench().today().minusDays(7);
        fx(() -> ((DatePicker) node("#phase-done-on")).setValue(monday));
        assertEquals(new Progress(10, monday), said());
        type("#phase-done", "");
        assertNull(said());
        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        assertNull(said());
        assertEquals(before, finish());
    }

    @Test
    void whatIsNoShareIsRefusedInTheField() {
        select(ExamplePlan.NET);
        type("#phase-done", "a bit");
        assertNull(said());
        assertTrue(says("“a bit” is not a share; type a number from 0 to 100."));
        type("#phase-done", "40%");
        assertEquals(new Progress(40, workbench().today()), said());
    }

    @Test
    void theTableSaysItAndTakesIt() {
        run("roadmap.table");
        cell(1, "Done", "35");
        assertEquals(new Progress(35, workbench().today()), said());
        assertTrue(says("35%"));
        cell(4, "Done", "10");
        assertTrue(says("Payments has not begun: say first on which day it did."));
        cell(0, "Done", "10");
        assertTrue(says("Stop the bleeding is over, so all of it is done."));
    }

    @Test
    void aTeamIsChosenOrNamed() {
        select(ExamplePlan.TAKE_PAYMENTS);
        press("#part-about .fold-head");
        type("#phase-team", "team 1");
        assertEquals("Team 1", phase(ExamplePlan.TAKE_PAYMENTS).team());
        type("#phase-team", "Squad C");
        assertEquals("Squad C", phase(ExamplePlan.TAKE_PAYMENTS).team());
        assertTrue(says("Squad C is a new team; how many people it has is said in Calendar and teams."));
        run("roadmap.table");
        cell(4, "Team", "TEAM 2");
        assertEquals("Team 2", phase(ExamplePlan.TAKE_PAYMENTS).team());
    }

    /// Edits a cell as a person does: opens it, types, presses Enter.
    private void cell(int row, String title, String words) {
        var table = (TableView<?>) node("#phase-table");
        fx(() -> edit(table, row, title, false));
        fx(() -> edit(table, row, title, true));
        type("#phase-table .cell-edit .text-field", words);
    }

    private static <T> void edit(TableView<T> table, int row, String title, boolean open) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(c -> c.getText().equals(title))
                .findFirst()
                .orElseThrow();
        if (open) table.edit(row, column);
        else table.scrollToColumn(column);
    }

    @Test
    void aPhaseThatHasNotBegunDoesNotAskForIt() {
        select(ExamplePlan.TAKE_PAYMENTS);
        assertNull(ask(() -> shell().root().lookup("#phase-done")));
        assertTrue(node("#part-effort").isVisible());
    }
}
