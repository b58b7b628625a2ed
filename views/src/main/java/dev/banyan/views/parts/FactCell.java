package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a [FactTable].
final class FactCell<T> extends TableCell<T, T> {
    private final Column<T> column;
    private final Tooltip bubble = new Tooltip();

    FactCell(Column<T> column) {
        this.column = column;
        if (column.look() == Look.CODE) setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        bubble.setWrapText(true);
        bubble.setMaxWidth(480);
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
        explain(tip != null ? tip.apply(row) : unknown ? NumberText.UNKNOWN : column.look() == Look.NUMBER ? "" : text);
    }

    private void explain(String why) {
        bubble.setText(why);
        setTooltip(why.isEmpty() ? null : bubble);
    }
}
