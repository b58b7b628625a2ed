package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.Evidence;
import dev.banyan.model.seams.Pulls;
import dev.banyan.model.seams.Wish;
import dev.banyan.views.Settings;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much each kind of evidence pulls modules together, by slider, each explained in one line; remembered for this
/// person.
final class PullSliders extends VBox {
    private static final String REMEMBERED = "suggest.weights";
    private static final double STEP = 0.25;

    private final Settings settings;
    private final Runnable changed;
    private final Map<Evidence, Slider> sliders = new EnumMap<>(Evidence.class);
    private boolean quiet;

    PullSliders(Settings settings, Runnable changed) {
        super(6);
        this.settings = settings;
        this.changed = changed;
        setId("suggest-weights");
        Map<Evidence, Double> known = remembered();
        for (Evidence e : Evidence.values()) getChildren().add(row(e, known.getOrDefault(e, 1.0)));
        var reset = Buttons.plain("Usual weights", this::reset);
        reset.setId("suggest-reset");
        getChildren().add(reset);
    }

    private Map<Evidence, Double> remembered() {
        try {
            return Pulls.of(settings.get(REMEMBERED, ""));
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private Node row(Evidence evidence, double pull) {
        var slider = new Slider(0, Wish.MOST_PULL, pull);
        slider.setId("suggest-pull-" + evidence.name().toLowerCase(Locale.ROOT));
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText("Weight of " + evidence.words());
        sliders.put(evidence, slider);
        var words = new Label(evidence.words());
        words.setLabelFor(slider);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var value = new Label();
        value.getStyleClass().add("figure-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        slider.valueProperty().subscribe(v -> value.setText(said(v.doubleValue())));
        slider.valueProperty().subscribe((_, _) -> moved());
        slider.valueChangingProperty().subscribe((_, _) -> moved());
        var head = new HBox(6, words, value);
        var why = new Label(evidence.explained());
        why.getStyleClass().add("faint");
        why.setWrapText(true);
        slider.setMaxWidth(Double.MAX_VALUE);
        Tips.set(slider, evidence.explained());
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(1, head, slider, why);
    }

    private static String said(double pull) {
        return pull == 0 ? "not at all" : pull == 1 ? "usual" : NumberText.decimal(pull, 2) + " ×";
    }

    private void moved() {
        if (quiet) return;
        String before = settings.get(REMEMBERED, "");
        if (dragging() && before.equals(Pulls.text(pulls()))) return;
        settings.put(REMEMBERED, Pulls.text(pulls()));
        changed.run();
    }

    private void reset() {
        quiet = true;
        sliders.values().forEach(s -> s.setValue(1));
        quiet = false;
        moved();
    }

    Map<Evidence, Double> pulls() {
        var pulls = new EnumMap<Evidence, Double>(Evidence.class);
        sliders.forEach((evidence, slider) -> pulls.put(evidence, Math.round(slider.getValue() / STEP) * STEP));
        return pulls;
    }

    /// Whether the mouse holds a slider: more is to come.
    boolean dragging() {
        return sliders.values().stream().anyMatch(Slider::isValueChanging);
    }

    /// Whether anything differs from the usual.
    boolean unusual() {
        return pulls().values().stream().anyMatch(p -> p != 1);
    }
}
