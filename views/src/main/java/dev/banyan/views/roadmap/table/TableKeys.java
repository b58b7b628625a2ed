package dev.banyan.views.roadmap.table;

import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.event.EventHandler;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Copy, paste and fill down in the phase table, as in a spreadsheet.
final class TableKeys implements EventHandler<KeyEvent> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILL = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final PhaseTable table;

    TableKeys(PhaseTable table) {
        this.table = table;
    }

    @Override
    public void handle(KeyEvent e) {
        Map<Integer, List<Integer>> cells = cells();
        if (cells.isEmpty()) return;
        if (COPY.match(e)) copy(cells);
        else if (PASTE.match(e)) paste(cells);
        else if (FILL.match(e) && cells.size() > 1) fill(cells);
        else return;
        e.consume();
    }

    /// Places of the selected cells: by row the columns, both ascending.
    private Map<Integer, List<Integer>> cells() {
        var cells = new TreeMap<Integer, List<Integer>>();
        for (TablePosition<?, ?> cell : table.table().getSelectionModel().getSelectedCells())
            if (cell.getRow() >= 0 && cell.getColumn() >= 0)
                cells.computeIfAbsent(cell.getRow(), _ -> new ArrayList<>()).add(cell.getColumn());
        cells.values().forEach(columns -> columns.sort(null));
        return cells;
    }

    private void copy(Map<Integer, List<Integer>> cells) {
        List<PhaseColumn> columns = table.seen();
        List<PhaseRow> rows = table.shown();
        var content = new ClipboardContent();
        content.putString(CellGrid.text(cells.entrySet().stream()
                .map(e -> e.getValue().stream()
                        .map(c -> columns.get(c).text().apply(rows.get(e.getKey())))
                        .toList())
                .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// One cell goes into all that are selected, several from the first selected one to the right and down.
    private void paste(Map<Integer, List<Integer>> cells) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            table.planning().workbench().say().accept("There is no text to paste.");
            return;
        }
        paste(CellGrid.cells(text), cells);
    }

    void paste(List<List<String>> grid, Map<Integer, List<Integer>> cells) {
        List<PhaseColumn> columns = table.seen();
        List<PhaseRow> rows = table.shown();
        var edits = new CellEdits(table.planning().plan());
        int pasted = 0;
        if (grid.size() == 1 && grid.getFirst().size() == 1) {
            for (var row : cells.entrySet())
                for (int c : row.getValue()) {
                    edits.enter(
                            columns.get(c),
                            rows.get(row.getKey()),
                            grid.getFirst().getFirst());
                    pasted++;
                }
        } else {
            int top = cells.keySet().iterator().next();
            int left = cells.values().stream().mapToInt(List::getFirst).min().orElse(0);
            for (int r = 0; r < grid.size() && top + r < rows.size(); r++)
                for (int c = 0; c < grid.get(r).size() && left + c < columns.size(); c++) {
                    PhaseRow row = rows.get(top + r);
                    PhaseColumn column = columns.get(left + c);
                    String now = column.text().apply(row), typed = grid.get(r).get(c);
                    if (!typed.equals(now)) edits.enter(column, row, typed);
                    pasted++;
                }
        }
        table.commit("Paste " + NumberText.count(pasted, "cell", "cells"), edits);
    }

    /// The uppermost selected cell of each column goes into those below it.
    private void fill(Map<Integer, List<Integer>> cells) {
        List<PhaseColumn> columns = table.seen();
        List<PhaseRow> rows = table.shown();
        var edits = new CellEdits(table.planning().plan());
        for (int c : IntStream.range(0, columns.size()).toArray()) {
            List<Integer> down = cells.keySet().stream()
                    .filter(r -> cells.getOrDefault(r, List.of()).contains(c))
                    .toList();
            if (down.size() < 2) continue;
            String typed = columns.get(c).text().apply(rows.get(down.getFirst()));
            for (int r : down.subList(1, down.size())) edits.enter(columns.get(c), rows.get(r), typed);
        }
        table.commit("Fill down " + NumberText.count(cells.size(), "phase", "phases"), edits);
    }
}
