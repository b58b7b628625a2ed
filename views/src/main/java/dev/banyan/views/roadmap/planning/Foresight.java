package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.Jobs;
import dev.banyan.views.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How sure the dates are and which order would be best, found in the background for the latest plan asked about.
public final class Foresight {
    public static final int RUNS = 10_000;
    public static final long SEED = 1;

    /// The best order with the roadmap it would give.
    public record Better(Plan plan, BestPhases best, Roadmap roadmap) {
        static Better of(Plan plan, LocalDate today, BooleanSupplier enough, Jobs.Progress progress) {
            BestPhases best = BestPhases.of(
                    plan,
                    today,
                    OrderBudget.USUAL,
                    () -> progress.cancelled() || enough.getAsBoolean(),
                    share -> progress.at(share, ""));
            Plan ordered = best.edit().applyTo(plan) instanceof Outcome.Done(Plan after) ? after : plan;
            return new Better(plan, best, Roadmap.of(ordered, today));
        }
    }

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<@Nullable Dates> dates = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Better> better = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper givenUp = new ReadOnlyBooleanWrapper();
    private final List<GivenUp> cancels;
    private Jobs.@Nullable Job simulating;
    private Jobs.@Nullable Job ordering;
    private @Nullable Plan asked;
    private AtomicBoolean enough = new AtomicBoolean();

    Foresight(Workbench workbench) {
        this.workbench = workbench;
        cancels = List.of(
                new GivenUp(workbench.jobs(), () -> simulating, () -> givenUp.set(true)),
                new GivenUp(workbench.jobs(), () -> ordering, () -> givenUp.set(true)));
    }

    /// Whether somebody cancelled what was asked for.
    public ReadOnlyBooleanProperty givenUp() {
        return givenUp.getReadOnlyProperty();
    }

    /// Looks ahead anew after that.
    public void again(Plan plan) {
        stop();
        ask(plan);
    }

    /// The dates last simulated, those of an earlier plan until the new ones are there; null before the first.
    public ReadOnlyObjectProperty<@Nullable Dates> dates() {
        return dates.getReadOnlyProperty();
    }

    /// The best order last found, that of an earlier plan until the new one is there; null before the first.
    public ReadOnlyObjectProperty<@Nullable Better> better() {
        return better.getReadOnlyProperty();
    }

    /// Looks ahead from a plan; what was under way for another one is given up.
    public void ask(Plan plan) {
        if (plan == asked) return;
        stop();
        asked = plan;
        if (plan.phases().isEmpty()) {
            dates.set(null);
            better.set(null);
            return;
        }
        LocalDate today = workbench.today();
        var wanted = new AtomicBoolean();
        enough = wanted;
        simulating = workbench
                .jobs()
                .run("Simulating dates", _ -> Dates.simulate(plan, today, RUNS, SEED), dates::set, this::failed);
        ordering = workbench
                .jobs()
                .run(
                        "Looking for the best order",
                        p -> Better.of(plan, today, wanted::get, p),
                        better::set,
                        this::failed);
    }

    /// The search for the best order under way, null for none.
    public Jobs.@Nullable Job ordering() {
        return ordering;
    }

    /// Ends the search for the best order with the best one found so far.
    public void settle() {
        enough.set(true);
    }

    /// Ends what is under way.
    public void stop() {
        if (simulating != null) simulating.cancel();
        if (ordering != null) ordering.cancel();
        simulating = null;
        ordering = null;
        asked = null;
        givenUp.set(false);
    }

    private void failed(Exception e) {
        workbench.say().accept("The roadmap could not be looked ahead: " + e.getMessage() + ".");
    }
}
