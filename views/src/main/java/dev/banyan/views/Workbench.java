package dev.banyan.views;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PlanStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// What a room has at hand while one plan is open. Another plan means another workbench.
///
/// @param ids   gives a new id for things that are added
/// @param clock the time, for today's line and for dates that are entered
/// @param say   shows a sentence to the person without stopping them
/// @param go    opens a room by its id
/// @param layer lays something over the window
/// @param ink   the colours of the theme for what is drawn on a canvas; changes with the theme
public record Workbench(
        PlanStore store,
        Selection selection,
        Jobs jobs,
        Actions actions,
        Doors doors,
        Settings settings,
        Supplier<String> ids,
        InstantSource clock,
        Consumer<String> say,
        Consumer<String> go,
        Layer layer,
        ObservableValue<Ink> ink) {

    public Plan plan() {
        return store.plan();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Applies an edit; a refusal is said to the person. Answers whether it was done.
    public boolean ask(Edit edit) {
        return told(store.apply(edit));
    }

    /// Applies several edits as one step of the history.
    public boolean ask(String label, List<? extends Edit> edits) {
        return told(store.apply(label, edits));
    }

    private boolean told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> true;
            case Outcome.Refused(String reason) -> {
                say.accept(reason);
                yield false;
            }
        };
    }
}
