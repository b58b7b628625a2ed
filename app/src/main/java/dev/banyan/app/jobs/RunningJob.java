package dev.banyan.app.jobs;

import dev.banyan.views.Jobs;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One job: progress told on its thread, shown on the window's.
final class RunningJob implements Jobs.Job, Jobs.Progress {
    private record Told(double share, String what) {}

    private final String title;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable Told> latest = new AtomicReference<>();
    private volatile boolean cancelled;

    RunningJob(String title) {
        this.title = title;
    }

    @Override
    public void at(double toldShare, String toldWhat) {
        if (latest.getAndSet(new Told(toldShare, toldWhat)) == null) WindowThread.later(this::show);
    }

    private void show() {
        Told told = latest.getAndSet(null);
        if (told == null) return;
        share.set(told.share());
        what.set(told.what());
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }
}
