package dev.banyan.views.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the right side of the window shows of a thing: its name, what it is, and titled parts.
public final class Inspector extends VBox {
    public Inspector(String title, String explains) {
        this(title, explains, new Region[0]);
    }

    /// @param pills beside the title
    public Inspector(String title, String explains, Node... pills) {
        getStyleClass().add("inspector-body");
        var name = new Label(title);
        name.getStyleClass().add("inspector-title");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, name);
        head.getStyleClass().add("inspector-head");
        head.getChildren().addAll(pills);
        getChildren().add(head);
        if (!explains.isEmpty()) text(explains);
    }

    /// Starts a titled part.
    public Inspector section(String title, Node... content) {
        getChildren().add(new SectionTitle(title));
        getChildren().addAll(content);
        return this;
    }

    public Inspector add(Node... content) {
        getChildren().addAll(content);
        return this;
    }

    /// A wrapped paragraph of explanation.
    public Inspector text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
        return this;
    }
}
