package dev.banyan.views.map.gesture;

import javafx.scene.canvas.GraphicsContext;

/// What the mouse does from press to release, in pixels of the map's window.
interface Gesture {
    void to(double x, double y);

    /// The button was let go.
    void end();

    /// Escape: as if it had not begun.
    default void cancel() {}

    /// Draws what shows the gesture over the map.
    default void draw(GraphicsContext g) {}
}
