package dev.banyan.app.jobs;

import javafx.application.Platform;

/// The way onto the window's thread; nothing else calls [Platform#runLater].
public final class WindowThread {
    private WindowThread() {}

    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// At once when already there.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) work.run();
        else Platform.runLater(work);
    }
}
