package dev.banyan.bench.window;

import dev.banyan.views.Jobs;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Work that is over before it is asked for again.
final class InlineJobs implements Jobs {
    private static final Progress NOBODY_LOOKS = new Progress() {
        @Override
        public void at(double share, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final ObservableList<Job> none = FXCollections.observableArrayList();

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        try {
            onDone.accept(work.run(NOBODY_LOOKS));
        } catch (Exception e) {
            onFailed.accept(e);
        }
        return new Over(title);
    }

    @Override
    public ObservableList<Job> running() {
        return none;
    }

    private record Over(String title) implements Job {
        @Override
        public ReadOnlyDoubleProperty share() {
            return new ReadOnlyDoubleWrapper(1).getReadOnlyProperty();
        }

        @Override
        public ReadOnlyStringProperty what() {
            return new ReadOnlyStringWrapper("").getReadOnlyProperty();
        }

        @Override
        public void cancel() {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
