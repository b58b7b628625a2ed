package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.scenario.Figure;
import dev.banyan.model.scenario.SideBySide;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The plan as it stands and all its scenarios and baselines side by side, over the whole room.
public final class ComparePane extends ResultPane {
    private static final double LABELS = 214;
    private static final double SECTION = 34;
    /// What the content leaves free beside itself.
    private static final double BESIDE = 12;

    private final Planning planning;
    private final KeptMoves moves;
    private final Consumer<Kind> keep;
    private final Runnable onClose;
    private final ScrollPane scroll = scroll();
    private final VBox content = new VBox(10);
    private List<CompareColumn> shown = List.of();

    public ComparePane(Planning planning, KeptMoves moves, Consumer<Kind> keep, Runnable onClose) {
        super("Scenarios and baselines", onClose);
        this.planning = planning;
        this.moves = moves;
        this.keep = keep;
        this.onClose = onClose;
        content.getStyleClass().add("result-body");
        setId("compare-pane");
        setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        if (!planning.plan().kept().isEmpty()) planning.comparing().again();
        refresh();
    }

    @Override
    public void refresh() {
        if (planning.plan().kept().isEmpty()) {
            planning.comparing().stop();
            shown = List.of();
            narrow(true);
            put(nothing(), keepButtons());
            return;
        }
        planning.comparing().ask();
        SideBySide side = planning.comparing().found().get();
        if (side == null && planning.comparing().givenUp().get()) givenUp();
        else if (side == null) waiting();
        else if (!stillShown(side)) show(side);
    }

    private static Region nothing() {
        return new VBox(muted("There is nothing to compare with yet. Keep the decisions as they are under a name, then "
                + "change the plan: both ways stand here side by side, over the same facts."));
    }

    private Node[] keepButtons() {
        Node scenario = Buttons.plain("Keep as a scenario…", () -> keep.accept(Kind.SCENARIO));
        scenario.setId("compare-keep-scenario");
        Node baseline = Buttons.plain("Keep as a baseline…", () -> keep.accept(Kind.BASELINE));
        baseline.setId("compare-keep-baseline");
        return new Node[] {scenario, baseline, Buttons.plain("Close", onClose)};
    }

    private void waiting() {
        narrow(true);
        put(new VBox(muted("Every plan is simulated…")), Buttons.plain("Cancel", () -> {
            planning.comparing().stop();
            onClose.run();
        }));
    }

    private void givenUp() {
        narrow(true);
        Node again = Buttons.main("Compare again", planning.comparing()::again);
        again.setId("compare-again");
        put(new VBox(muted("The comparison was cancelled.")), Buttons.plain("Close", onClose), again);
    }

    /// As wide as a few words want it, or over the whole room.
    private void narrow(boolean words) {
        scroll.setFitToWidth(words);
        setMaxWidth(words ? NARROW : Double.MAX_VALUE);
    }

    private boolean stillShown(SideBySide side) {
        if (shown.size() != side.columns().size()) return false;
        for (int i = 0; i < shown.size(); i++)
            if (!shown.get(i).shows(side.columns().get(i))) return false;
        return true;
    }

    private void show(SideBySide side) {
        var columns = new ArrayList<CompareColumn>();
        for (int i = 0; i < side.columns().size(); i++) columns.add(new CompareColumn(planning, moves, side, i));
        shown = List.copyOf(columns);
        narrow(false);
        VBox labels = labels(side);
        labels.setViewOrder(-1);
        staysAtTheSide(labels);
        staysAtTheTop(labels.getChildren().getFirst());
        columns.forEach(c -> staysAtTheTop(c.head()));
        var beside = new HBox(columns.toArray(Node[]::new));
        beside.setId("compare-columns");
        Label rests = rests(side);
        rests.prefWidthProperty().bind(scroll.viewportBoundsProperty().map(seen -> seen.getWidth() - BESIDE));
        rests.maxWidthProperty().bind(rests.prefWidthProperty());
        staysAtTheSide(rests);
        content.getChildren().setAll(new HBox(labels, beside), rests);
        put(content, keepButtons());
    }

    /// Stays in sight while the columns scroll by.
    private void staysAtTheSide(Node part) {
        part.translateXProperty().bind(scrolled(scroll.hvalueProperty(), Bounds::getWidth));
    }

    private void staysAtTheTop(Node part) {
        part.setViewOrder(-1);
        part.translateYProperty().bind(scrolled(scroll.vvalueProperty(), Bounds::getHeight));
    }

    /// How far the content is scrolled in one direction.
    private DoubleBinding scrolled(DoubleProperty share, ToDoubleFunction<Bounds> size) {
        return Bindings.createDoubleBinding(
                () -> {
                    double hidden = size.applyAsDouble(content.getLayoutBounds())
                            - size.applyAsDouble(scroll.getViewportBounds());
                    return Math.max(0, hidden) * share.get();
                },
                share,
                scroll.viewportBoundsProperty(),
                content.layoutBoundsProperty());
    }

    private static VBox labels(SideBySide side) {
        var labels = new VBox();
        labels.getStyleClass().add("compare-labels");
        labels.setMinWidth(LABELS);
        labels.setPrefWidth(LABELS);
        var corner = new Region();
        corner.getStyleClass().add("compare-labels");
        high(corner, CompareColumn.HEAD);
        labels.getChildren().add(corner);
        boolean rests = false;
        for (Figure f : Figure.values()) {
            if (!f.ranked() && !rests) labels.getChildren().add(sectionRow("What the figures rest on"));
            rests |= !f.ranked();
            labels.getChildren().add(label(f, side.differs(f)));
        }
        return labels;
    }

    private static Node label(Figure figure, boolean differs) {
        var words = new Label(figure.words());
        words.getStyleClass().add(differs ? "compare-value" : "compare-same");
        var cell = new VBox(words);
        if (!differs) {
            var same = new Label("the same in all");
            same.getStyleClass().add("muted-small");
            cell.getChildren().add(same);
        }
        cell.getStyleClass().add("compare-cell");
        high(cell, CompareColumn.ROW);
        return cell;
    }

    /// The row that divides the figures from what they rest on.
    static Node sectionRow(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        label.setMaxWidth(Double.MAX_VALUE);
        high(label, SECTION);
        return label;
    }

    static void high(Region part, double height) {
        part.setMinHeight(height);
        part.setPrefHeight(height);
        part.setMaxHeight(height);
    }

    private static Label rests(SideBySide side) {
        return muted("Finish dates: " + NumberText.count(side.chance().runs()) + " runs of every plan with the "
                + "seed " + side.chance().seed() + "; half of them (P50), four of five (P80) are over by then. Working "
                + "days are Monday to Friday without the holidays of each plan; nothing goes live in its freezes. A "
                + "scenario is looked at from today, a baseline from the day it was kept, all over the facts of today. "
                + "Gates at risk are those that would not open now: missed, not yet met, or without data; "
                + "critical paths short of target are so too. Less is better in every figure above.");
    }
}
