package dev.banyan.views.map.cards;

import dev.banyan.views.Ink;
import dev.banyan.views.map.scene.Badness;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Look;
import dev.banyan.views.map.scene.Ramp;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.view.AllCycles;
import dev.banyan.views.map.view.OrderMarks;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.NumberText;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.util.Subscription;

/// What sizes and colours on the map mean.
final class Legend extends GridPane {
    private static final double RAMP = 110;

    private final MapState state;
    private final Subscription watch;

    Legend(MapState state) {
        this.state = state;
        setId("map-legend");
        getStyleClass().addAll("map-card", "map-legend");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        watch = Subscription.combine(
                state.lookProperty().subscribe(this::build),
                state.sceneProperty().subscribe((_, _) -> build(state.look())));
    }

    private void build(Look look) {
        getChildren().clear();
        Ink ink = look.ink();
        add("Area: lines of code", discs(look.nobody()));
        add("Seam width: dependencies that cross", widths(look.nobody()));
        colours(look, ink);
        Besides besides = state.besides();
        if (besides.tables().get()) {
            add("Table", shape("mdi2d-database-outline", "legend-table"));
            if (look.nodes().traps() > 0)
                add("Table of several contexts, with their number", shape("mdi2d-database-outline", "legend-trap"));
        }
        if (besides.libraries().get()) add("Library", shape("mdi2c-cube-outline", "legend-library"));
        if (look.cycles()) add("In a cycle", dashes(ink.bad()));
        if (look.colourBy().ofPhases()
                && !state.derived().againstOrder(state.plan()).waits().isEmpty())
            add("Seam against the order of phases", against(ink));
    }

    private void colours(Look look, Ink ink) {
        switch (look.colourBy()) {
            case CONTEXT -> {
                long alone = alone();
                if (alone > 0) add(NumberText.count(alone, "module", "modules") + " in no context", dot(look.nobody()));
            }
            case LEGACY -> {
                add("Legacy", dot(Ramp.between(Badness.LEGACY, ink)));
                add("New", dot(Ramp.between(Badness.NEW, ink)));
            }
            case RISK, COVERAGE, COMPLEXITY, CHURN, FINDINGS, ADVISORIES, INCIDENTS, TRAFFIC, PHASE -> {
                ColourBy by = look.colourBy();
                add(by.tells(), new VBox(ramp(ink), ends(by)));
                add(by == ColourBy.PHASE ? "in no phase" : "no data", hatch(ink));
            }
        }
    }

    private void add(String words, Node picture) {
        addRow(getRowCount(), label(words), picture);
    }

    private long alone() {
        return state.scene().territories().stream()
                .filter(t -> t.context() == null)
                .mapToLong(t -> t.members().length)
                .sum();
    }

    private static Label label(String words) {
        return new Label(words);
    }

    private static Node discs(Color colour) {
        var canvas = new Canvas(62, 18);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(colour);
        g.fillOval(2, 7, 5, 5);
        g.fillOval(18, 4, 10, 10);
        g.fillOval(40, 0, 18, 18);
        return canvas;
    }

    private static Node widths(Color colour) {
        var canvas = new Canvas(62, 14);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(colour);
        g.setLineWidth(1.6);
        g.strokeLine(0, 7, 20, 7);
        g.setLineWidth(8);
        g.strokeLine(28, 7, 58, 7);
        return canvas;
    }

    private static Node shape(String icon, String style) {
        var shape = Icons.of(icon);
        shape.getStyleClass().add(style);
        return shape;
    }

    private static Node dashes(Color colour) {
        var canvas = new Canvas(62, 14);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(colour);
        g.setLineWidth(2);
        g.setLineDashes(AllCycles.DASHES);
        g.strokeLine(1, 7, 58, 7);
        return canvas;
    }

    private static Node against(Ink ink) {
        var canvas = new Canvas(62, 20);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setStroke(ink.bad());
        g.setLineWidth(2.4);
        g.setLineDashes(8, 5);
        g.strokeLine(2, 11, 58, 11);
        OrderMarks.sign(g, 30, 10, ink);
        return canvas;
    }

    private static Node dot(Color colour) {
        var canvas = new Canvas(62, 14);
        canvas.getGraphicsContext2D().setFill(colour);
        canvas.getGraphicsContext2D().fillOval(2, 2, 10, 10);
        return canvas;
    }

    private static Node ramp(Ink ink) {
        var canvas = new Canvas(RAMP, 12);
        Stop[] stops = new Stop[11];
        for (int i = 0; i <= 10; i++) stops[i] = new Stop(i / 10.0, Ramp.at(i / 10.0, ink));
        canvas.getGraphicsContext2D().setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
        canvas.getGraphicsContext2D().fillRoundRect(0, 1, RAMP, 10, 4, 4);
        return canvas;
    }

    /// What the two ends of the ramp stand for, below them.
    private static Node ends(ColourBy by) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, label(by.best()), gap, label(by.worst()));
        row.setPrefWidth(RAMP);
        return row;
    }

    private static Node hatch(Ink ink) {
        var canvas = new Canvas(110, 12);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(Ramp.unknown(ink));
        g.fillRoundRect(0, 1, 24, 10, 4, 4);
        g.setStroke(Ramp.unknownStripe(ink));
        for (int x = 2; x < 24; x += 5) g.strokeLine(x + 5, 2, x, 10);
        return canvas;
    }

    void close() {
        watch.unsubscribe();
    }
}
