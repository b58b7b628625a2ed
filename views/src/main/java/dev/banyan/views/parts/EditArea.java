package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines that change the plan when the person leaves them or presses Ctrl+Enter; Escape brings back what was
/// there. Tab goes on to the next control.
public final class EditArea extends TextArea {
    private final KeptWords words;

    /// @param name   for screen readers ("Response to R7")
    /// @param commit takes what was typed; answers false when it is refused, then the old text comes back
    public EditArea(String name, String value, Predicate<String> commit) {
        super(value);
        getStyleClass().add("edit-area");
        setWrapText(true);
        setPrefRowCount(Math.clamp(value.length() / 36 + 1, 2, 6));
        setAccessibleText(name);
        words = new KeptWords(this, commit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            words.commit();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }
}
