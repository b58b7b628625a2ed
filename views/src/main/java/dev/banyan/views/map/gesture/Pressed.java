package dev.banyan.views.map.gesture;

import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// A press that is a click until the mouse moves; then it becomes something else.
final class Pressed implements Gesture {
    private static final double STILL = 4;

    private final double x;
    private final double y;
    private final Runnable click;
    private final Supplier<Gesture> drag;
    private @Nullable Gesture became;

    Pressed(double x, double y, Runnable click, Supplier<Gesture> drag) {
        this.x = x;
        this.y = y;
        this.click = click;
        this.drag = drag;
    }

    @Override
    public void to(double toX, double toY) {
        if (became == null) {
            if (Math.hypot(toX - x, toY - y) < STILL) return;
            became = drag.get();
        }
        became.to(toX, toY);
    }

    @Override
    public void end() {
        if (became != null) became.end();
        else click.run();
    }

    @Override
    public void cancel() {
        if (became != null) became.cancel();
    }

    @Override
    public void draw(GraphicsContext g) {
        if (became != null) became.draw(g);
    }
}
