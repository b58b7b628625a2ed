package dev.banyan.views.roadmap.phase;

import dev.banyan.views.parts.Pill;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Words with a pill; a press on them, Enter or Space opens below them what can be changed.
final class OpenRow extends VBox {
    private final Folds folds;
    private final Record id;
    private final Supplier<Node> form;

    /// @param id    of the thing; one is open at a time
    /// @param below what is always seen below the words
    OpenRow(Folds folds, Record id, String words, Pill pill, Supplier<Node> form, Node... below) {
        this.folds = folds;
        this.id = id;
        this.form = form;
        getStyleClass().add("gate-row");
        var line = new HBox(8, said(words, below), pill);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gate-line");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(words + ": " + pill.getText());
        line.setOnMouseClicked(_ -> toggle());
        line.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
            toggle();
            e.consume();
        });
        getChildren().add(line);
        if (folds.opened(id)) getChildren().add(form.get());
    }

    private static Node said(String words, Node... below) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(2, label);
        box.getChildren().addAll(below);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void toggle() {
        boolean open = getChildren().size() > 1;
        folds.openRow(open ? null : id);
        if (open) getChildren().remove(1);
        else getChildren().add(form.get());
    }
}
