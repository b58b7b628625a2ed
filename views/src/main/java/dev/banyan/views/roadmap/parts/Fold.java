package dev.banyan.views.roadmap.parts;

import dev.banyan.views.parts.Icons;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A titled part of an inspector that opens and closes. What is in it is made when it is opened first; beside the title
/// stands in a word how it is.
public final class Fold extends VBox {
    private final String title;
    private final Supplier<Node> content;
    private final Consumer<Boolean> told;
    private final Button head = new Button();

    /// @param beside what is said beside the title
    /// @param told   hears whether it is open whenever a person changes that
    public Fold(String title, boolean open, Supplier<Node> content, Consumer<Boolean> told, Node... beside) {
        this.title = title;
        this.content = content;
        this.told = told;
        getStyleClass().add("fold");
        head.setText(title);
        head.getStyleClass().addAll("quiet", "fold-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(_ -> toggle());
        HBox.setHgrow(head, Priority.ALWAYS);
        var line = new HBox(6, head);
        line.getChildren().addAll(beside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getTarget() != head) toggle();
        });
        getChildren().add(line);
        show(open);
    }

    private boolean isOpen() {
        return getChildren().size() > 1;
    }

    private void toggle() {
        show(!isOpen());
        told.accept(isOpen());
    }

    private void show(boolean open) {
        if (open && !isOpen()) getChildren().add(content.get());
        if (!open && isOpen()) getChildren().remove(1);
        head.setGraphic(Icons.of(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
        head.setAccessibleText(title + (open ? ", open" : ", closed"));
    }
}
