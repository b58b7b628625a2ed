package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a [FactTable].
final class FactCell<T> extends TableCell<T, T> {
    private final Column<T> column;

    FactCell(Column<T> column) {
        this.column = column;
        getStyleClass().add("cell-" + column.look().name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String text = column.text().apply(row);
        Function<T, Node> show = column.show();
        setGraphic(show == null ? null : show.apply(row));
        boolean unknown = text.isEmpty() && column.look() == Look.NUMBER && show == null;
        setText(show != null ? null : unknown ? "–" : text);
        Function<T, String> tip = column.tip();
        String why =
                tip != null ? tip.apply(row) : unknown ? NumberText.UNKNOWN : column.look() == Look.CODE ? text : "";
        setTooltip(why.isEmpty() ? null : new Tooltip(why));
    }
}
