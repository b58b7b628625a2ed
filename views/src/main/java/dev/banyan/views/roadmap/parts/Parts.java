package dev.banyan.views.roadmap.parts;

import dev.banyan.views.parts.EditField;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Small nodes that the inspectors of this room are made of.
public final class Parts {
    private Parts() {}

    public static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label plain(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words that do something.
    public static Hyperlink link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setOnAction(_ -> run.run());
        return link;
    }

    /// A cross that takes something away; `words` say what.
    public static Button cross(String words, Runnable run) {
        var button = new Button("×");
        button.getStyleClass().add("cross");
        button.setAccessibleText(words);
        button.setOnAction(_ -> run.run());
        return button;
    }

    public static EditField field(String name, String value, double width, Predicate<String> commit) {
        var field = new EditField(name, value, commit);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        return field;
    }
}
