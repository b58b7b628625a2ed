package dev.banyan.views.roadmap.phase;

import dev.banyan.views.parts.Tips;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a phase takes or waits for, each with a cross to drop it. They stand below each other: a long name is cut to
/// the width of the pane, and said whole in its tooltip, instead of making the pane wider.
final class Chips extends VBox {
    Chips() {
        super(6);
        setFillWidth(false);
    }

    /// @param before what stands in front of the name
    void add(Labeled name, Node cross, Node... before) {
        name.getStyleClass().add("chip-name");
        name.setWrapText(false);
        name.setMinWidth(0);
        Tips.set(name, name.getText());
        var chip = new HBox(5, before);
        chip.getChildren().addAll(name, cross);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        getChildren().add(chip);
    }
}
