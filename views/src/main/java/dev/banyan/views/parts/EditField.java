package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field that changes the plan when the person presses Enter or leaves it; Escape brings back what was there.
public final class EditField extends TextField {
    private final Predicate<String> commit;
    private String kept;

    /// @param name   for screen readers ("Owner of Ledger")
    /// @param commit takes what was typed; answers false when it is refused, then the old text comes back
    public EditField(String name, String value, Predicate<String> commit) {
        super(value);
        this.kept = value;
        this.commit = commit;
        getStyleClass().add("edit-field");
        setAccessibleText(name);
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows another value that did not come from this field.
    public void show(String value) {
        kept = value;
        if (!isFocused() || !getText().equals(value)) setText(value);
    }

    private void commit() {
        String typed = getText() == null ? "" : getText().strip();
        if (typed.equals(kept)) {
            setText(kept);
            return;
        }
        String before = kept;
        kept = typed;
        if (commit.test(typed)) return;
        kept = before;
        setText(before);
    }

    /// Escape takes back the typing. Undo and redo of an untouched field belong to the plan.
    private void onKey(KeyEvent event) {
        boolean touched = !kept.equals(getText());
        if (event.getCode() == KeyCode.ESCAPE && touched) {
            setText(kept);
            event.consume();
        } else if (event.isShortcutDown()
                && !touched
                && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)
                && getParent() != null) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }
}
