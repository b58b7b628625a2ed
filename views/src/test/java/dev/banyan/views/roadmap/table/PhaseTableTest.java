package dev.banyan.views.roadmap.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.roadmap.RoadmapTest;
import java.time.LocalDate;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The table of phases: cells edited in place, in many rows at once, shifted together.
class PhaseTableTest extends RoadmapTest {
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
}
