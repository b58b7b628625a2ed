package dev.banyan.views;

import javafx.scene.Node;

/// Lays something over the window: a preview, a question. Escape or a press beside it closes it.
@FunctionalInterface
public interface Layer {
    /// @param onClosed told when it is closed, in whatever way
    /// @return closes it; harmless when it is closed already
    Runnable lay(Node over, Runnable onClosed);
}
