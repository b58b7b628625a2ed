package dev.banyan.app.jobs;

import dev.banyan.views.Jobs;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Jobs on virtual threads. Progress reaches the window at most once per pulse: what was told in between is skipped.
public final class BackgroundJobs implements Jobs {
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final Executor threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("job-", 1).factory());

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        var job = new RunningJob(title);
        running.add(job);
        threads.execute(() -> {
            try {
                T result = work.run(job);
                finish(job, () -> onDone.accept(result));
            } catch (Exception e) {
                finish(job, () -> onFailed.accept(e));
            } catch (OutOfMemoryError | StackOverflowError e) {
                finish(job, () -> onFailed.accept(new IllegalStateException(title + " needs more memory.", e)));
            } catch (Error e) {
                finish(job, () -> onFailed.accept(new IllegalStateException(title + " has a bug.", e)));
            }
        });
        return job;
    }

    private void finish(RunningJob job, Runnable told) {
        WindowThread.later(() -> {
            running.remove(job);
            if (!job.cancelled()) told.run();
        });
    }

    @Override
    public ObservableList<Job> running() {
        return FXCollections.unmodifiableObservableList(running);
    }
}
