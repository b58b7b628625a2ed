package dev.banyan.views.map.matrix;

import dev.banyan.model.matrix.Ordering;
import dev.banyan.views.Ink;
import dev.banyan.views.map.matrix.MatrixState.Counted;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.Segments;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.util.Subscription;

/// The second picture of the same selection: who uses whom as a matrix, with how it is ordered above and what its
/// colours mean below.
public final class MatrixPane extends VBox {
    private final MatrixState state;
    private final MatrixView view;
    private final Label summary = new Label();
    private final HBox legend = new HBox(14);
    private final Subscription watches;

    public MatrixPane(MapState map, Runnable close) {
        state = new MatrixState(map);
        view = new MatrixView(state);
        setId("matrix-pane");
        var order = new Segments<>("Order by", List.of(Ordering.values()), MatrixPane::words);
        order.setId("matrix-order");
        order.valueProperty().bindBidirectional(state.ordering());
        var counted = new Segments<>("Count", List.of(Counted.values()), Counted::words);
        counted.setId("matrix-counted");
        counted.valueProperty().bindBidirectional(state.counted());
        summary.setId("matrix-summary");
        summary.getStyleClass().add("map-note");
        summary.setWrapText(true);
        var head = new FlowPane(12, 6, named("Order by", order), named("Count", counted), summary);
        head.getStyleClass().add("matrix-head");
        head.setRowValignment(javafx.geometry.VPos.CENTER);
        legend.getStyleClass().add("matrix-foot");
        legend.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(view, Priority.ALWAYS);
        view.setMinSize(0, 0);
        getChildren().addAll(head, view, legend);
        watches = Subscription.combine(
                state.madeProperty().subscribe(made -> summary.setText(made == null ? "" : MatrixWords.summary(made))),
                map.lookProperty().subscribe(look -> explain(look.ink())));
        Escape.closes(this, close);
    }

    private static HBox named(String name, Region control) {
        var label = new Label(name);
        label.getStyleClass().add("map-note");
        label.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(6, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static String words(Ordering ordering) {
        return switch (ordering) {
            case LAYERS -> "Layers";
            case CONTEXTS -> "Contexts";
            case PHASES -> "Phases";
        };
    }

    private void explain(Ink ink) {
        var against = square(MatrixPaper.againstTheOrder(ink));
        var corner = new Polygon(7, 0, 12, 0, 12, 5);
        corner.setFill(ink.surface());
        var marked = new javafx.scene.Group(against, corner);
        legend.getChildren()
                .setAll(
                        note("A row uses a column; a stronger colour is more"),
                        square(MatrixPaper.alongTheOrder(ink)),
                        note("uses what stands before it"),
                        marked,
                        note("against the order"),
                        square(ink.softLine()),
                        note("inside"));
    }

    private static Rectangle square(javafx.scene.paint.Color colour) {
        var square = new Rectangle(12, 12, colour);
        square.setStrokeType(StrokeType.INSIDE);
        return square;
    }

    private static Label note(String words) {
        var note = new Label(words);
        note.getStyleClass().add("map-note");
        return note;
    }

    public void fit() {
        view.fit();
    }

    public void begin() {
        view.requestFocus();
    }

    public void close() {
        watches.unsubscribe();
        view.close();
        state.close();
    }
}
