package dev.banyan.views.map.travel;

import dev.banyan.views.map.travel.Trail.Step;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.Tips;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The line over the map that tells where one is: system, context, package, module. Each part leads there.
public final class Crumbs extends HBox {
    private static final double WIDEST = 240;

    private final MapView map;
    private final Travel travel;
    private final NextPulse redraw = new NextPulse(this, this::show);
    private final Subscription watches;
    private Trail shown = new Trail(java.util.List.of());

    public Crumbs(MapView map, Travel travel) {
        this.map = map;
        this.travel = travel;
        setId("map-crumbs");
        getStyleClass().add("map-crumbs");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        watches = Subscription.combine(
                map.sight().cameraProperty().subscribe((_, _) -> redraw.ask()),
                map.state().lookProperty().subscribe((_, _) -> redraw.ask()),
                map.state().sceneProperty().subscribe((_, _) -> redraw.ask()));
        show();
    }

    private void show() {
        if (map.state().scene().size() == 0) return;
        Trail now = travel.trail();
        if (now.equals(shown)) return;
        shown = now;
        getChildren().clear();
        for (Step step : now.steps()) {
            if (!getChildren().isEmpty()) getChildren().add(new Label("›"));
            getChildren().add(part(step, step == now.last()));
        }
        setAccessibleText(text());
    }

    private Hyperlink part(Step step, boolean last) {
        var link = new Hyperlink(step.name());
        link.setMaxWidth(WIDEST);
        link.setOnAction(_ -> {
            link.setVisited(false);
            travel.to(step);
            map.requestFocus();
        });
        if (last) link.getStyleClass().add("here");
        Tips.set(link, step.name());
        return link;
    }

    /// What it says.
    String text() {
        var all = new StringBuilder();
        for (Step step : shown.steps()) all.append(all.isEmpty() ? "" : " › ").append(step.name());
        return all.toString();
    }

    public void close() {
        watches.unsubscribe();
    }
}
