package dev.banyan.views.parts;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Rows of a label and its value, as inspectors show them.
public final class Figures extends GridPane {
    private int rows;

    public Figures() {
        getStyleClass().add("figures");
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        label.setMinWidth(60);
        var value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(label, value);
    }

    public Figures row(String label, String value) {
        var text = new Label(value);
        text.getStyleClass().add("figure-value");
        text.setMinWidth(Region.USE_PREF_SIZE);
        return row(label, text);
    }

    /// @param value a pill, a field, a bar
    public Figures row(String label, Node value) {
        var words = new Label(label);
        words.getStyleClass().add("figure-label");
        words.setWrapText(true);
        words.setLabelFor(value);
        addRow(rows++, words, value);
        return this;
    }

    /// A name from the code that says more of the row above, over the whole width.
    public Figures below(String name) {
        var words = new Label(name);
        words.getStyleClass().addAll("figure-label", "code");
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tips.set(words, name);
        add(words, 0, rows++, 2, 1);
        return this;
    }

    /// A row whose value is missing, with what would give it.
    public Figures unknown(String label, String remedy) {
        var pill = new Pill("no data", Tone.NEUTRAL);
        Tips.set(pill, remedy);
        return row(label, pill);
    }
}
