package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.views.Jobs;
import dev.banyan.views.Workbench;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.Planning;
import org.jspecify.annotations.Nullable;

/// What would become of the roadmap while something is dragged: its dates and rules and how sure they are, found in
/// the background; of what is asked meanwhile only the latest is looked at.
final class Ahead {
    /// Told on the window's thread.
    @FunctionalInterface
    interface Told {
        void would(Current would, Dates sure);
    }

    private record Found(Current would, Dates sure) {}

    private final Planning planning;
    private final Workbench workbench;
    private final Told told;
    private Jobs.@Nullable Job under;
    private @Nullable Plan next;

    Ahead(Planning planning, Told told) {
        this.planning = planning;
        this.workbench = planning.workbench();
        this.told = told;
    }

    void ask(Plan would) {
        next = would;
        if (!busy()) run();
    }

    /// Nothing is wanted any more; what is under way is not told.
    void stop() {
        next = null;
    }

    /// Somebody may have cancelled what was under way; then nobody is told that it is over.
    private boolean busy() {
        Jobs.Job job = under;
        return job != null && workbench.jobs().running().contains(job);
    }

    private void run() {
        Plan would = next;
        if (would == null) return;
        Current now = planning.current();
        under = workbench.jobs().run("Looking ahead", _ -> look(now, would), this::found, _ -> {});
    }

    private static Found look(Current now, Plan plan) {
        Current would = now.ahead(plan);
        return new Found(would, Dates.simulate(plan, would.roadmap(), would.today(), Foresight.RUNS, Foresight.SEED));
    }

    private void found(Found found) {
        if (next == null) return;
        told.would(found.would(), found.sure());
        if (next == found.would().plan()) next = null;
        else run();
    }
}
