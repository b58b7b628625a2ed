package dev.banyan.views.parts;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Escape closes what lies over a room or beside it, while the keyboard is in it.
public final class Escape {
    private Escape() {}

    /// A control inside that knows Escape itself, as a field that is typed in, comes first.
    public static void closes(Node open, Runnable close) {
        open.addEventHandler(KeyEvent.KEY_PRESSED, closing(close));
    }

    /// Before any control inside hears of it.
    public static void closesAtOnce(Node open, Runnable close) {
        open.addEventFilter(KeyEvent.KEY_PRESSED, closing(close));
    }

    private static EventHandler<KeyEvent> closing(Runnable close) {
        return e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            close.run();
            e.consume();
        };
    }
}
