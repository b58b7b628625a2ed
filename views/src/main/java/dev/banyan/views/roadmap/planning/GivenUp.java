package dev.banyan.views.roadmap.planning;

import dev.banyan.views.Jobs;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Hears when somebody cancels in the status bar what a pane waits for, so that it does not wait for ever.
final class GivenUp {
    /// Held here, as what it shows is watched weakly.
    private final ObservableList<Jobs.Job> running;

    /// @param awaited the work that somebody waits for, null for none
    GivenUp(Jobs jobs, Supplier<Jobs.@Nullable Job> awaited, Runnable told) {
        running = jobs.running();
        running.addListener((ListChangeListener<Jobs.Job>) change -> {
            while (change.next())
                for (Jobs.Job job : change.getRemoved()) if (job.cancelled() && job == awaited.get()) told.run();
        });
    }
}
