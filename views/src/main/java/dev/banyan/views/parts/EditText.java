package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// Words that become a field when they are clicked, or on Enter or F2, and words again when the field is left. Light
/// enough for every cell of a table.
public final class EditText extends StackPane {
    private final String name;
    private final String value;
    private final Predicate<String> commit;
    private final Label words = new Label();

    /// @param name   for screen readers ("Owner of R7")
    /// @param prompt shown faintly while the value is empty
    /// @param commit takes what was typed; answers false when it is refused
    public EditText(String name, String value, String prompt, Predicate<String> commit) {
        this.name = name;
        this.value = value;
        this.commit = commit;
        getStyleClass().add("edit-text");
        words.setText(value.isEmpty() ? prompt : value);
        words.getStyleClass().add(value.isEmpty() ? "faint" : "edit-words");
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(words);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name + ": " + value);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) edit();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// The words look as said by this style class.
    public EditText styled(String style) {
        words.getStyleClass().add(style);
        return this;
    }

    private void onKey(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (!opens || event.getTarget() != this) return;
        edit();
        event.consume();
    }

    /// Opens the field.
    public void edit() {
        if (getChildren().getFirst() != words) return;
        var field = new EditField(name, value, commit);
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe(focused -> {
            if (!focused) getChildren().setAll(words);
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.ESCAPE) return;
            if (getChildren().getFirst() == field) requestFocus();
            e.consume();
        });
    }
}
