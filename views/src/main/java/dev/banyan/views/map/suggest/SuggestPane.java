package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.model.seams.Wish;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.PaneHead;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Suggests contexts beside the map: how many, resting on what, and which of the suggested ones to take over.
public final class SuggestPane extends VBox {
    private final MapView map;
    private final Button run = Buttons.main("Suggest", this::run);
    private final Button stop = Buttons.plain("Cancel", this::stop);
    private final VBox result = new VBox(6);
    private final Subscription watch;
    private final Suggesting suggesting;
    private final WishFields wishes;
    private @Nullable Offer offer;

    public SuggestPane(MapView map, Runnable close) {
        this.map = map;
        suggesting = new Suggesting(map.state().bench().jobs(), map.state()::plan, this::show, this::failed);
        wishes = new WishFields(map.state().bench(), this::run, this::reweighed);
        setId("suggest-pane");
        getStyleClass().add("map-pane");
        var head = new PaneHead("Suggest contexts", "Close the suggestions", close);
        var scroll = new ScrollPane(new VBox(8, wishes.weights(), result));
        scroll.getStyleClass().add("room-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, wishes.fields(), buttons(), scroll);
        result.getChildren()
                .setAll(Offer.text(
                        "Groups modules that depend on each other, belong to one package and change together. Equal"
                                + " wishes give equal suggestions; nothing changes until you accept."));
        watch = map.state().sceneProperty().subscribe((_, _) -> {
            if (offer != null) offer.refresh();
        });
        Escape.closes(this, close);
    }

    /// The keyboard goes to the first wish; Enter there suggests.
    public void begin() {
        wishes.begin();
    }

    /// A weight was dragged: while the mouse holds it what is shown follows; once let go, all is looked for anew.
    private void reweighed() {
        if (!suggesting.searching() && offer == null) return;
        Wish wish = wishes.dragging() && suggesting.canFollow() ? wishes.wish() : null;
        if (wish == null) run();
        else suggesting.follow(wish);
    }

    private Node buttons() {
        run.setId("suggest-run");
        stop.setDisable(true);
        return new HBox(6, run, stop);
    }

    private void run() {
        Wish wish = wishes.wish();
        if (wish == null) return;
        map.propose(null);
        stop.setDisable(false);
        run.setDisable(true);
        if (offer != null) result.setDisable(true);
        else result.getChildren().setAll(Offer.text("Looking for groups…"));
        suggesting.anew(wish);
    }

    private void failed(Exception e) {
        idle();
        map.state().bench().say().accept("No suggestion could be made: " + e.getMessage());
    }

    private void stop() {
        suggesting.cancel();
        idle();
        result.getChildren().clear();
    }

    private void idle() {
        offer = null;
        result.setDisable(false);
        run.setDisable(false);
        stop.setDisable(true);
        map.propose(null);
    }

    private void show(Proposal proposal) {
        idle();
        var fresh = new Offer(map, proposal, this::accept);
        offer = fresh;
        result.getChildren().setAll(fresh);
    }

    private void accept(Proposal proposal, List<SuggestedContext> wanted) {
        if (wanted.isEmpty()) {
            map.state().bench().say().accept("Check at least one suggested context.");
            return;
        }
        boolean done = map.edits().accept(proposal, wanted);
        if (!done) return;
        idle();
        map.sight().fit();
        result.getChildren()
                .setAll(Offer.text("Accepted " + NumberText.count(wanted.size(), "context", "contexts")
                        + ". Undo takes all of it back in one step."));
    }

    public void close() {
        watch.unsubscribe();
        suggesting.cancel();
        map.propose(null);
    }
}
