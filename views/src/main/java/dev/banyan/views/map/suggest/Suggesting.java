package dev.banyan.views.map.suggest;

import dev.banyan.model.Plan;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.WarmSuggestion;
import dev.banyan.model.seams.Wish;
import dev.banyan.views.Jobs;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks for contexts in the background: anew, or, while a weight is dragged, from the last suggestion that was looked
/// for anew. One search at a time; while one follows, the newest wish waits.
final class Suggesting {
    private final Jobs jobs;
    private final Supplier<Plan> plan;
    private final Consumer<Proposal> found;
    private final Consumer<Exception> failed;
    private Jobs.@Nullable Job job;
    private @Nullable WarmSuggestion warm;
    private @Nullable Rested rested;
    private @Nullable Wish waiting;
    private boolean searching;
    private boolean following;

    /// A suggestion that was looked for anew.
    private record Rested(Plan plan, Proposal proposal) {}

    private record Followed(WarmSuggestion warm, Proposal proposal) {}

    Suggesting(Jobs jobs, Supplier<Plan> plan, Consumer<Proposal> found, Consumer<Exception> failed) {
        this.jobs = jobs;
        this.plan = plan;
        this.found = found;
        this.failed = failed;
    }

    boolean searching() {
        return searching;
    }

    void anew(Wish wish) {
        cancel();
        Plan now = plan.get();
        searching = true;
        job = jobs.run(
                "Suggesting contexts",
                progress -> Suggestion.suggest(now, wish, progress::cancelled),
                proposal -> {
                    searching = false;
                    rested = new Rested(now, proposal);
                    found.accept(proposal);
                },
                this::fail);
    }

    /// Whether there is a suggestion for the plan as it is that another can follow.
    boolean canFollow() {
        return rested != null && rested.plan() == plan.get() && (!searching || following);
    }

    void follow(Wish wish) {
        Rested from = rested;
        if (from == null) return;
        if (following) {
            waiting = wish;
            return;
        }
        WarmSuggestion known = warm;
        searching = true;
        following = true;
        job = jobs.run(
                "Following the weights",
                _ -> {
                    var ready = known != null && known.isOf(from.plan()) ? known : new WarmSuggestion(from.plan());
                    return new Followed(ready, ready.following(wish, from.proposal()));
                },
                this::followed,
                this::fail);
    }

    private void followed(Followed result) {
        Wish next = waiting;
        searching = false;
        following = false;
        waiting = null;
        warm = result.warm();
        found.accept(result.proposal());
        if (next != null && canFollow()) follow(next);
    }

    private void fail(Exception e) {
        searching = false;
        following = false;
        waiting = null;
        failed.accept(e);
    }

    void cancel() {
        if (job != null) job.cancel();
        job = null;
        searching = false;
        following = false;
        waiting = null;
    }
}
