package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The traffic ramp of a phase, a box per step. Emptying the share of a step removes it.
final class RampPart {
    private final Planning planning;
    private final Phase phase;

    RampPart(Planning planning, Phase phase) {
        this.planning = planning;
        this.phase = phase;
    }

    Node node() {
        if (phase.ramp().isEmpty()) {
            var add = Buttons.flat("Ramp the traffic up in steps", () -> ask(Templates.RAMP));
            return new HBox(add);
        }
        var boxes = new FlowPane(5, 5);
        for (int i = 0; i < phase.ramp().size(); i++) boxes.getChildren().add(box(i));
        if (phase.ramp().size() < 8) boxes.getChildren().add(more());
        return boxes;
    }

    private Node more() {
        return Buttons.icon("mdi2p-plus", "Add a step to the ramp", () -> {
            var steps = new ArrayList<>(phase.ramp());
            RampStep last = steps.getLast();
            steps.add(new RampStep(Math.min(100, Math.max(last.percent() + 1, last.percent() * 2)), 7));
            ask(steps);
        });
    }

    private Node box(int at) {
        RampStep step = phase.ramp().get(at);
        String which = "step " + (at + 1);
        var percent = Parts.field("Percent of the traffic, " + which, String.valueOf(step.percent()), 30, typed -> {
            if (typed.isBlank()) return ask(without(at));
            return Typed.whole(typed)
                    .filter(p -> p <= 100)
                    .map(p -> ask(with(at, new RampStep(p, step.days()))))
                    .orElseGet(() -> refuse(typed));
        });
        var days = Parts.field(
                "Days, " + which,
                String.valueOf(step.days()),
                22,
                typed -> Typed.whole(typed)
                        .filter(d -> d < 1000)
                        .map(d -> ask(with(at, new RampStep(step.percent(), d))))
                        .orElseGet(() -> refuse(typed)));
        var box = new VBox(line(percent, "%", "strong"), line(days, "days", "weak"));
        box.getStyleClass().add("ramp-box");
        return box;
    }

    private static Node line(Node field, String unit, String style) {
        field.getStyleClass().addAll("ramp-field", style);
        var label = new Label(unit);
        label.getStyleClass().add("muted-small");
        label.setMinWidth(Label.USE_PREF_SIZE);
        var line = new HBox(1, field, label);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private List<RampStep> with(int at, RampStep step) {
        var steps = new ArrayList<>(phase.ramp());
        steps.set(at, step);
        return steps;
    }

    private List<RampStep> without(int at) {
        var steps = new ArrayList<>(phase.ramp());
        steps.remove(at);
        return steps;
    }

    private boolean refuse(String typed) {
        planning.workbench().say().accept(Typed.noNumber(typed));
        return false;
    }

    private boolean ask(List<RampStep> steps) {
        return planning.change(phase.id(), now -> now.withRamp(steps));
    }
}
