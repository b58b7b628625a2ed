package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.Crossing;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One suggested context: what it would change, and why these modules belong together. Pointing at it points its
/// modules out on the map.
final class SuggestedRow extends VBox {
    private final SuggestedContext suggested;
    private final CheckBox box;

    SuggestedRow(SuggestedContext suggested, MapView map) {
        this.suggested = suggested;
        getStyleClass().add("suggested");
        box = new CheckBox(suggested.name());
        box.setSelected(!suggested.added().isEmpty());
        box.setDisable(suggested.added().isEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, box, gap, state(suggested.change()));
        head.setAlignment(Pos.CENTER_LEFT);
        String packages = suggested.packages().stream()
                .limit(3)
                .map(p -> p.name() + " " + p.modules())
                .collect(Collectors.joining(", "));
        getChildren()
                .addAll(
                        head,
                        line(NumberText.count(suggested.modules().size(), "module", "modules") + " · "
                                + NumberText.count(suggested.inside()) + " inside · "
                                + NumberText.count(suggested.crossing()) + " crossing"
                                + (Double.isNaN(suggested.certainty())
                                        ? ""
                                        : " · " + NumberText.percent(suggested.certainty()) + " sure")));
        String moving = moving(suggested);
        if (!moving.isEmpty()) getChildren().add(1, line(moving));
        if (!packages.isEmpty()) getChildren().add(line("From " + packages));
        if (!suggested.strongest().isEmpty()) getChildren().add(line("Together: " + some(suggested.strongest())));
        if (!suggested.cut().isEmpty()) getChildren().add(line("Cuts: " + some(suggested.cut())));
        setOnMouseEntered(_ -> map.propose(suggested.modules()));
        setOnMouseExited(_ -> map.propose(null));
        box.focusedProperty().subscribe(focused -> map.propose(focused ? suggested.modules() : null));
    }

    private static Pill state(SuggestedContext.Change change) {
        return new Pill(
                change.words(),
                switch (change) {
                    case SAME -> Tone.NEUTRAL;
                    case MOVED -> Tone.INFO;
                    case NEW -> Tone.OK;
                });
    }

    /// "3 modules come, 2 go", empty where nothing moves.
    private static String moving(SuggestedContext suggested) {
        if (suggested.change() != SuggestedContext.Change.MOVED) return "";
        int come = suggested.added().size(), go = suggested.going().size();
        if (come == 0) return NumberText.count(go, "module goes", "modules go") + " to other contexts";
        return NumberText.count(come, "module comes", "modules come")
                + (go == 0 ? "" : ", " + NumberText.count(go) + (go == 1 ? " goes" : " go"));
    }

    private static String some(List<Crossing> crossings) {
        return crossings.stream()
                .limit(2)
                .map(c -> Names.tail(c.from()) + " → " + Names.tail(c.to()) + " ("
                        + c.kind().words() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    SuggestedContext suggested() {
        return suggested;
    }

    boolean checked() {
        return box.isSelected();
    }

    void onCheck(Runnable changed) {
        box.selectedProperty().subscribe((_, _) -> changed.run());
    }

    void check(boolean on) {
        if (!box.isDisabled()) box.setSelected(on);
    }
}
