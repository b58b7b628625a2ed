package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// Where a person types words; a row is shown that has all of them in its columns of text. Escape gives the filter up,
/// Down and Enter go on into the rows.
final class FilterField<T> extends CustomTextField {
    private final TableView<T> table;
    private final List<Column<T>> searched;

    /// @param name what the table lists, for screen readers; @param many its rows in words ("modules")
    FilterField(String name, String many, TableView<T> table, List<Column<T>> columns) {
        this.table = table;
        searched = columns.stream().filter(c -> c.look() != Look.NUMBER).toList();
        setPromptText("Filter " + many);
        setAccessibleText("Filter: " + name);
        setLeft(Icons.of("mdi2f-filter-outline"));
        getStyleClass().add("filter-field");
        setOnKeyPressed(this::leave);
    }

    private void leave(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) clear();
        else if (e.getCode() != KeyCode.DOWN && e.getCode() != KeyCode.ENTER) return;
        else if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
        table.requestFocus();
        e.consume();
    }

    /// Passes the rows that have the words of now.
    Predicate<T> passing() {
        String[] words = getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        if (words.length == 1 && words[0].isEmpty()) return _ -> true;
        return row -> {
            var text = new StringBuilder();
            for (Column<T> column : searched)
                text.append(column.text().apply(row).toLowerCase(Locale.ROOT)).append('\n');
            for (String word : words) if (text.indexOf(word) < 0) return false;
            return true;
        };
    }
}
