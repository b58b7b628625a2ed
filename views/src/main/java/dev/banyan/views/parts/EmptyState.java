package dev.banyan.views.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where there is nothing yet: what would be here, and the way to get it.
public final class EmptyState extends VBox {
    public EmptyState(String icon, String title, String remedy, Node... ways) {
        getStyleClass().add("empty-state");
        var picture = Icons.of(icon);
        picture.getStyleClass().add("empty-icon");
        var head = new Label(title);
        head.getStyleClass().add("empty-title");
        var text = new Label(remedy);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        text.setMaxWidth(460);
        // In a low pane the sentence would lose its end first.
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(picture, head, text);
        if (ways.length > 0) {
            var row = new HBox(8, ways);
            row.getStyleClass().add("empty-ways");
            getChildren().add(row);
        }
    }
}
