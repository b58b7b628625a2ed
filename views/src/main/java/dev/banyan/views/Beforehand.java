package dev.banyan.views;

import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What follows from an edit, found before it is shown: in a large plan in the background, while the last picture
/// stays; in a small one at once. Of several edits meanwhile only the latest is shown. What is found is not handed
/// over but remembered by the model, so that the picture asks for it as if nobody had.
public final class Beforehand {
    /// What follows from fewer modules and phases is found between two frames.
    private static final int MODULES_AT_ONCE = 3000;

    private static final int PHASES_AT_ONCE = 40;

    /// Asks the model for what a picture will ask for; off the window's thread.
    @FunctionalInterface
    public interface Finding {
        void of(Plan plan, LocalDate today);
    }

    private final Jobs jobs;
    private final Supplier<Plan> latest;
    private final Supplier<LocalDate> today;
    private final Finding finding;
    private final Runnable show;
    private Jobs.@Nullable Job under;

    /// @param show shows the plan as it is then; on the window's thread
    public Beforehand(Workbench workbench, Finding finding, Runnable show) {
        this(workbench.jobs(), workbench::plan, workbench::today, finding, show);
    }

    Beforehand(Jobs jobs, Supplier<Plan> latest, Supplier<LocalDate> today, Finding finding, Runnable show) {
        this.jobs = jobs;
        this.latest = latest;
        this.today = today;
        this.finding = finding;
        this.show = show;
    }

    /// Shows the plan as it is now as soon as that holds nobody up.
    public void ask() {
        if (looking()) return;
        Plan plan = latest.get();
        boolean small =
                plan.facts().modules().size() < MODULES_AT_ONCE && plan.phases().size() < PHASES_AT_ONCE;
        if (small) show.run();
        else look(plan);
    }

    /// Whether what is shown is still of an earlier plan. Somebody may have cancelled the look; then it is over.
    public boolean looking() {
        Jobs.Job job = under;
        return job != null && jobs.running().contains(job);
    }

    private void look(Plan plan) {
        LocalDate day = today.get();
        under = jobs.run(
                "Following the edit",
                _ -> {
                    finding.of(plan, day);
                    return plan;
                },
                this::found,
                _ -> found(plan));
    }

    /// What could not be found fails again where it is shown, and is told there.
    private void found(Plan plan) {
        if (latest.get() == plan) show.run();
        else ask();
    }
}
