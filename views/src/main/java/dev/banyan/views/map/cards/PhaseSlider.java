package dev.banyan.views.map.cards;

import dev.banyan.model.Phase;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.state.MapState;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// How far the roadmap is done, for the map in new and legacy: from today, when nothing has moved, to after the last
/// phase.
final class PhaseSlider extends HBox {
    private final MapState state;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label words = new Label();
    private final Subscription watch;

    PhaseSlider(MapState state) {
        super(10);
        this.state = state;
        setId("map-phase");
        getStyleClass().addAll("map-card", "map-legend");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        slider.setAccessibleText("Phases that are done");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(150);
        slider.valueProperty().subscribe(at -> state.afterPhase().set((int) Math.round(at.doubleValue())));
        words.setPrefWidth(190);
        getChildren().addAll(slider, words);
        watch = state.lookProperty().subscribe(this::refresh);
    }

    private void refresh(Look look) {
        setVisible(look.colourBy() == ColourBy.LEGACY);
        if (!isVisible()) return;
        List<Phase> phases = state.plan().roadmap();
        slider.setMax(Math.max(1, phases.size()));
        slider.setDisable(phases.isEmpty());
        int done = Math.min(state.afterPhase().get(), phases.size());
        slider.setValue(done);
        words.setText(words(phases, done));
    }

    private static String words(List<Phase> phases, int done) {
        if (phases.isEmpty()) return "The roadmap has no phases yet";
        return done == 0
                ? "Today, before phase 1"
                : "After phase " + done + " of " + phases.size() + ": "
                        + phases.get(done - 1).name();
    }

    void close() {
        watch.unsubscribe();
    }
}
