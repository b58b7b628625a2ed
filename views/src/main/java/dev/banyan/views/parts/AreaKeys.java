package dev.banyan.views.parts;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a field of several lines: Ctrl+Enter is done with it, Tab goes on to the next control instead of
/// writing a tab.
public final class AreaKeys {
    private AreaKeys() {}

    public static void in(TextArea area, Runnable done) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) done.run();
            else if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown())
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            else return;
            e.consume();
        });
    }
}
