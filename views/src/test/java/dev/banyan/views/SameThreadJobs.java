package dev.banyan.views;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Jobs that are over before `run` returns, for tests. With [#hold] they stay in the list as if they ran.
public final class SameThreadJobs implements Jobs {
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        var job = new Done(title);
        try {
            onDone.accept(work.run(job));
        } catch (Exception e) {
            onFailed.accept(e);
        }
        return job;
    }

    @Override
    public ObservableList<Job> running() {
        return running;
    }

    /// Shows a job that is half done.
    public void hold(String title, String what) {
        var job = new Done(title);
        job.at(0.5, what);
        running.add(job);
    }

    private final class Done implements Job, Progress {
        private final String title;
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
        private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
        private boolean cancelled;

        Done(String title) {
            this.title = title;
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

        @Override
        public void cancel() {
            cancelled = true;
            running.remove(this);
        }

        @Override
        public void at(double told, String toldWhat) {
            share.set(told);
            what.set(toldWhat);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
