package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines that change the plan when the person leaves them or presses Ctrl+Enter; Escape brings back what was
/// there. Tab goes on to the next control.
public final class EditArea extends TextArea {
    private final Predicate<String> commit;
    private String kept;

    /// @param name   for screen readers ("Response to R7")
    /// @param commit takes what was typed; answers false when it is refused, then the old text comes back
    public EditArea(String name, String value, Predicate<String> commit) {
        super(value);
        this.kept = value;
        this.commit = commit;
        getStyleClass().add("edit-area");
        setWrapText(true);
        setPrefRowCount(Math.clamp(value.length() / 36 + 1, 2, 6));
        setAccessibleText(name);
        focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void keep() {
        String typed = getText() == null ? "" : getText().strip();
        if (typed.equals(kept)) return;
        String before = kept;
        kept = typed;
        if (commit.test(typed)) return;
        kept = before;
        setText(before);
    }

    private void onKey(KeyEvent event) {
        boolean touched = !kept.equals(getText());
        if (event.getCode() == KeyCode.ESCAPE && touched) {
            setText(kept);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.isShortcutDown()
                && !touched
                && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)
                && getParent() != null) {
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        } else {
            return;
        }
        event.consume();
    }
}
