package dev.banyan.views.parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Does something once before the next frame, however often it is asked: repainting, rebuilding. By then the focus and
/// the layout of the event that asked have settled. Without a window it is done at once.
public final class NextPulse {
    private final Node node;
    private final Runnable work;
    private @Nullable Scene waiting;
    private final Runnable onPulse = this::now;

    public NextPulse(Node node, Runnable work) {
        this.node = node;
        this.work = work;
    }

    public void ask() {
        if (waiting != null) return;
        Scene scene = node.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            work.run();
            return;
        }
        waiting = scene;
        scene.addPreLayoutPulseListener(onPulse);
        Platform.requestNextPulse();
    }

    private void now() {
        Scene scene = waiting;
        waiting = null;
        if (scene != null) scene.removePreLayoutPulseListener(onPulse);
        work.run();
    }
}
