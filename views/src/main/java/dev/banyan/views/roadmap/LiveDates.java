package dev.banyan.views.roadmap;

import dev.banyan.model.roadmap.Dates;
import dev.banyan.views.Workbench;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How sure the dates would be while something is dragged: simulated in the background, one at a time; of what is asked
/// meanwhile only the latest is done.
final class LiveDates {
    private final Workbench workbench;
    private final Consumer<Dates> told;
    private boolean busy;
    private @Nullable Current next;

    LiveDates(Workbench workbench, Consumer<Dates> told) {
        this.workbench = workbench;
        this.told = told;
    }

    void ask(Current would) {
        next = would;
        if (!busy) run();
    }

    /// What is still asked is not wanted any more; what is under way is not told.
    void stop() {
        next = null;
    }

    private void run() {
        Current would = next;
        if (would == null) return;
        busy = true;
        workbench
                .jobs()
                .run(
                        "Simulating dates",
                        _ -> Dates.simulate(
                                would.plan(), would.roadmap(), would.today(), Foresight.RUNS, Foresight.SEED),
                        dates -> done(would, dates),
                        _ -> busy = false);
    }

    private void done(Current would, Dates dates) {
        busy = false;
        Current asked = next;
        if (asked == null) return;
        told.accept(dates);
        if (asked == would) next = null;
        else run();
    }
}
