package dev.banyan.views.map.cards;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.ToPlace;
import dev.banyan.views.Subject;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Modules that came with a later audit and wait to be placed, with the context each is tied to most. Gone when none
/// waits.
final class Tray extends VBox {
    private static final int MOST = 5;

    private final MapView map;
    private final Subscription watch;

    Tray(MapView map) {
        super(2);
        this.map = map;
        setId("map-tray");
        getStyleClass().add("map-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        watch = map.state().sceneProperty().subscribe(_ -> list());
    }

    private void list() {
        List<ToPlace> waiting = ToPlace.in(map.state().plan());
        getChildren().clear();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) return;
        var all = new TreeSet<ModuleId>();
        for (ToPlace p : waiting) all.add(p.module());
        var title = new Hyperlink("To place: " + NumberText.count(waiting.size(), "new module", "new modules"));
        title.setOnAction(_ -> map.state().bench().selection().select(new Subject.Modules(all)));
        Tips.set(title, "They came with a later audit. Put them into a context, or drag them where they belong.");
        getChildren().add(title);
        for (ToPlace p : waiting.stream().limit(MOST).toList()) getChildren().add(row(p));
        if (waiting.size() > MOST) {
            var more = new Label("and " + NumberText.count(waiting.size() - MOST) + " more");
            more.getStyleClass().add("faint");
            getChildren().add(more);
        }
    }

    private Node row(ToPlace p) {
        var link = new Hyperlink(Names.tail(p.module()));
        link.getStyleClass().add("code");
        link.setOnAction(_ -> {
            map.state().bench().selection().select(Subject.module(p.module()));
            map.sight().flyTo(p.module());
        });
        ModuleId nearest = p.nearest();
        Tips.set(link, p.module().name() + (nearest == null ? "" : ", tied most to " + nearest.name()));
        var row = new HBox(6, link);
        row.setAlignment(Pos.CENTER_LEFT);
        ContextId likely = p.likely();
        if (likely != null)
            row.getChildren()
                    .add(Buttons.flat(
                            "into " + Names.of(map.state().plan(), likely),
                            () -> map.edits().move(Set.of(p.module()), likely)));
        return row;
    }

    void close() {
        watch.unsubscribe();
    }
}
