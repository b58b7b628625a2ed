package dev.banyan.views.roadmap.table;

import dev.banyan.model.PhaseId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// The selected cells of the phase table by phase, to be found again among other rows.
record SelectedCells(List<Cell> cells) {
    private record Cell(PhaseId phase, TableColumn<PhaseRow, ?> column) {}

    static SelectedCells of(TableView<PhaseRow> table) {
        var cells = new ArrayList<Cell>();
        for (TableColumn<PhaseRow, ?> column : table.getVisibleLeafColumns())
            for (int row = 0; row < table.getItems().size(); row++)
                if (table.getSelectionModel().isSelected(row, column))
                    cells.add(new Cell(table.getItems().get(row).phase().id(), column));
        return new SelectedCells(cells);
    }

    void select(TableView<PhaseRow> table) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int column = focused == null ? -1 : focused.getColumn();
        table.getSelectionModel().clearSelection();
        for (Cell cell : cells)
            for (int row = 0; row < table.getItems().size(); row++)
                if (table.getItems().get(row).phase().id().equals(cell.phase()))
                    table.getSelectionModel().select(row, cell.column());
        if (cells.size() == 1 && column >= 0)
            table.getFocusModel()
                    .focus(
                            table.getSelectionModel().getSelectedIndex(),
                            cells.getFirst().column());
    }
}
