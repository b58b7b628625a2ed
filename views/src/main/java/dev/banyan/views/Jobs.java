package dev.banyan.views;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;

/// Work that would hold up the window. It runs in the background on immutable values and comes back with one.
public interface Jobs {

    /// Starts work. `onDone` and `onFailed` are called on the window's thread; neither is called after a cancel.
    ///
    /// @param title what it does, for people ("Suggesting contexts")
    <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed);

    /// What runs now.
    ObservableList<Job> running();

    /// The work itself; off the window's thread.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// How the work tells where it is, and learns that nobody wants it any more.
    interface Progress {
        /// @param share 0 to 1, negative when unknown; @param what it does now
        void at(double share, String what);

        boolean cancelled();
    }

    /// A piece of work as people see it.
    interface Job {
        String title();

        ReadOnlyDoubleProperty share();

        ReadOnlyStringProperty what();

        void cancel();

        /// Whether somebody cancelled it.
        boolean cancelled();
    }
}
