package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.Ink;
import dev.banyan.views.roadmap.planning.Current;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// The sign before the bar of a phase that stands in the wrong place: a triangle, so that it is told without colours.
/// A press opens what is wrong with its repairs.
public final class WrongMark {
    private static final double HALF = 8;

    private WrongMark() {}

    static void paint(GraphicsContext g, Rows rows, int place, Severity severity, Ink ink) {
        double x = x(rows, place), y = rows.bar(place).middle();
        Color colour = severity == Severity.ERROR ? ink.bad() : ink.warn();
        double[] xs = {x - HALF, x + HALF, x}, ys = {y + HALF - 1, y + HALF - 1, y - HALF + 1};
        g.setFill(severity == Severity.ERROR ? colour : ink.surface());
        g.fillPolygon(xs, ys, 3);
        g.setStroke(colour);
        g.setLineWidth(1.6);
        g.strokePolygon(xs, ys, 3);
        g.setFont(CanvasText.LABEL);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(severity == Severity.ERROR ? ink.surface() : colour);
        g.fillText("!", x, y + HALF - 2.5);
        g.setTextAlign(TextAlignment.LEFT);
    }

    private static double x(Rows rows, int place) {
        return Math.clamp(rows.bar(place).x() - HALF - 5, Rows.NAMES + HALF + 2, rows.width() - HALF - 2);
    }

    /// The place of the phase whose sign is under a point, -1 for none.
    public static int at(Rows rows, Current current, double x, double y) {
        for (int i = rows.first(); i < rows.beyond(); i++) {
            boolean near = Math.abs(x - x(rows, i)) <= HALF + 2
                    && Math.abs(y - rows.bar(i).middle()) <= HALF + 2;
            if (near && current.worst(rows.phases().get(i).id()).isPresent()) return i;
        }
        return -1;
    }
}
