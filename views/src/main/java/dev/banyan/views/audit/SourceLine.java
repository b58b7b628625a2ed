package dev.banyan.views.audit;

import dev.banyan.views.audit.SourceText.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of a source with its number; the place that is looked for stands out.
final class SourceLine extends ListCell<Line> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Label number = new Label();

    SourceLine(int digits) {
        number.getStyleClass().add("source-number");
        number.setMinWidth(14 + 8 * digits);
        setGraphic(number);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Line shown = empty ? null : line;
        setText(shown == null ? null : shown.text().replace("\t", "    "));
        number.setText(shown == null || shown.continued() ? "" : String.valueOf(shown.number()));
        setGraphic(shown == null ? null : number);
        pseudoClassStateChanged(MARKED, shown != null && shown.marked());
    }
}
