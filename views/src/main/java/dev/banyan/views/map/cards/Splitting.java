package dev.banyan.views.map.cards;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.Split;
import dev.banyan.views.Action;
import dev.banyan.views.map.view.MapView;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Looks for the weakest cut through the selected context in the background and lays the proposal over the map.
public final class Splitting {
    private final MapView map;
    private final VBox corner;
    private final Runnable showMap;
    private final Subscription watch;
    private @Nullable SplitCard card;

    /// @param corner  of the map, which no name lies below
    /// @param showMap puts the map in front, where the proposal is seen
    public Splitting(MapView map, VBox corner, Runnable showMap) {
        this.map = map;
        this.corner = corner;
        this.showMap = showMap;
        watch = map.state().sceneProperty().subscribe((_, _) -> cancel());
    }

    public Action action() {
        return Action.of("map.split", "Split the context along its weakest cut…", "mdi2c-call-split", "K", this::ask);
    }

    private void ask() {
        Set<ContextId> chosen = map.state().selection().contexts();
        var bench = map.state().bench();
        if (chosen.size() != 1) {
            bench.say().accept("Select the context to split.");
            return;
        }
        ContextId id = chosen.iterator().next();
        Plan plan = bench.plan();
        bench.jobs()
                .run(
                        "Looking for the weakest cut",
                        _ -> Split.weakest(plan, id),
                        found -> show(plan, id, found),
                        e -> bench.say().accept("No cut could be found: " + e.getMessage()));
    }

    private void show(Plan of, ContextId id, Optional<Split> found) {
        cancel();
        var bench = map.state().bench();
        BoundedContext context = of.context(id);
        if (context == null || of != bench.plan()) return;
        if (found.isEmpty()) {
            bench.say()
                    .accept("There is nothing to split: " + context.name()
                            + " has fewer than two modules, or all of them are pinned.");
            return;
        }
        showMap.run();
        Split split = found.get();
        var made = new SplitCard(context.name(), split, name -> map.edits().split(split, name), this::cancel);
        card = made;
        corner.getChildren().add(made);
        map.propose(split.leaves());
        made.begin();
    }

    private void cancel() {
        if (card == null) return;
        corner.getChildren().remove(card);
        card = null;
        map.propose(null);
        map.requestFocus();
    }

    public void close() {
        watch.unsubscribe();
        cancel();
    }
}
