package dev.banyan.views.map.cards;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// How many modules are still in no context, always in sight; a click selects them.
final class Ungrouped extends StackPane {
    private final MapState state;
    private final Hyperlink link = new Hyperlink();
    private final Subscription watch;

    Ungrouped(MapState state) {
        this.state = state;
        setId("map-ungrouped");
        getStyleClass().add("map-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(link);
        link.setOnAction(_ -> select());
        Tips.set(link, "Select them  U");
        watch = state.sceneProperty().subscribe(_ -> count());
    }

    private void count() {
        long left = state.scene().territories().stream()
                .filter(t -> t.context() == null)
                .mapToLong(t -> t.members().length)
                .sum();
        link.setText(
                left == 0
                        ? "Every module is in a context"
                        : NumberText.count(left, "module", "modules") + " not grouped yet");
        link.setVisited(false);
        link.setDisable(left == 0);
    }

    private void select() {
        Set<ModuleId> ids = state.scene().ungrouped();
        if (!ids.isEmpty()) state.bench().selection().select(new Subject.Modules(ids));
    }

    void close() {
        watch.unsubscribe();
    }
}
