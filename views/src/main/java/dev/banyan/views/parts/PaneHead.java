package dev.banyan.views.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The first line of a pane that can be closed: what it shows, and the cross.
public final class PaneHead extends HBox {
    /// @param closing what the cross does, for the tip and screen readers ("Close the suggestions")
    public PaneHead(String title, String closing, Runnable close) {
        super(8);
        var words = new Label(title);
        words.getStyleClass().add("inspector-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(words, gap, Buttons.icon("mdi2c-close", closing, close));
        setAlignment(Pos.CENTER_LEFT);
    }
}
