package dev.banyan.app.cli;

import dev.banyan.views.Jobs;
import java.io.PrintWriter;

/// Progress as one line on a terminal; silent where standard error is not one.
final class LineProgress implements Jobs.Progress {
    private static final int WIDTH = 78;

    private final PrintWriter err;
    private final boolean shown = System.console() != null && System.console().isTerminal();
    private int lastPercent = -1;

    LineProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void at(double share, String what) {
        int percent = (int) (100 * share);
        if (!shown || percent == lastPercent) return;
        lastPercent = percent;
        String line = (share < 0 ? "" : percent + " % ") + what;
        err.print("\r" + (line + " ".repeat(WIDTH)).substring(0, WIDTH));
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /// Takes the line away.
    synchronized void clear() {
        if (lastPercent < 0) return;
        lastPercent = -1;
        err.print("\r" + " ".repeat(WIDTH) + "\r");
        err.flush();
    }
}
