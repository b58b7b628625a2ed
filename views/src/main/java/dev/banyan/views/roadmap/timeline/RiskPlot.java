package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.roadmap.RiskCurve;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.Ink;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.drawing.CanvasText;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.Tick;
import dev.banyan.views.roadmap.planning.Beside;
import dev.banyan.views.roadmap.planning.Carried;
import dev.banyan.views.roadmap.planning.Foresight;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Draws the curves of the risk still carried on the scale of the timeline above.
final class RiskPlot extends Region {
    private static final String NOTHING_KNOWN =
            NumberText.UNKNOWN + ": draw contexts over an audit, and each says the risk that it carries";
    private static final double TOP = 40;
    private static final double BOTTOM = 14;

    private final Planning planning;
    private final TimelinePane timeline;
    private final Canvas canvas = new Canvas();
    private final CanvasText text = new CanvasText();
    private double choice;
    private final NextPulse repaint = new NextPulse(this, this::paint);

    RiskPlot(Planning planning, TimelinePane timeline) {
        this.planning = planning;
        this.timeline = timeline;
        getChildren().add(canvas);
    }

    /// Leaves room at the end of the legend for the choice of what else is drawn.
    void leave(double width) {
        choice = width;
        repaint.ask();
    }

    /// Draws again what the timeline shows.
    void follow() {
        repaint.ask();
    }

    void refresh() {
        var roadmap = planning.shown().roadmap();
        String end = known(roadmap)
                ? "; ends at "
                        + NumberText.percent(roadmap.curve().points().getLast().carried())
                : "";
        setAccessibleText("Risk still carried, " + Carried.words(roadmap) + end);
        repaint.ask();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.max(1, getWidth()));
        canvas.setHeight(Math.max(1, getHeight()));
        repaint.ask();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Ink ink = planning.workbench().ink().getValue();
        double width = canvas.getWidth(), height = canvas.getHeight();
        if (height < TOP + BOTTOM + 20) return;
        g.clearRect(0, 0, width, height);
        axis(g, ink, width, height);
        if (!known(timeline.shown().roadmap())) {
            g.setFill(ink.faint());
            g.fillText(NOTHING_KNOWN, Rows.NAMES + 16, y(0.5, height));
            return;
        }
        g.save();
        g.beginPath();
        g.rect(Rows.NAMES, 0, Math.max(0, width - Rows.NAMES - 12), height);
        g.clip();
        curve(g, timeline.shown().roadmap().curve(), ink.accent(), true, height);
        Foresight.Better better = planning.foresight().better().get();
        if (better != null) {
            g.setLineDashes(5, 4);
            curve(g, better.roadmap().curve(), ink.bark(), false, height);
            g.setLineDashes();
        }
        Beside.Curve other = planning.beside().curve().get();
        if (other != null) {
            g.setLineDashes(1.5, 3.5);
            curve(g, other.risk(), ink.info(), false, height);
            g.setLineDashes();
        }
        today(g, ink, height);
        g.restore();
        legend(g, ink, width - choice, better != null, other);
    }

    private static boolean known(Roadmap roadmap) {
        return roadmap.risk().total() > 0;
    }

    private void axis(GraphicsContext g, Ink ink, double width, double height) {
        g.setFont(CanvasText.SMALL);
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setLineWidth(1);
        for (Tick tick :
                Tick.between(timeline.sight().scale(), Rows.NAMES, width, Locale.getDefault(Locale.Category.FORMAT))) {
            double x = Math.round(timeline.sight().scale().x(tick.day())) + 0.5;
            if (x < Rows.NAMES) continue;
            g.setStroke(ink.softLine());
            g.strokeLine(x, TOP, x, y(0, height));
        }
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = Math.round(y(quarter / 4.0, height)) + 0.5;
            g.setStroke(quarter == 0 ? ink.line() : ink.softLine());
            g.strokeLine(Rows.NAMES, y, width - 12, y);
            g.setFill(ink.faint());
            g.fillText(NumberText.percent(quarter / 4.0), Rows.NAMES - 8, y);
        }
        g.setTextAlign(TextAlignment.LEFT);
    }

    private static double y(double share, double height) {
        return TOP + (1 - share) * (height - TOP - BOTTOM);
    }

    private void curve(GraphicsContext g, RiskCurve curve, Color colour, boolean filled, double height) {
        DayScale scale = timeline.sight().scale();
        List<RiskCurve.Point> points = curve.points();
        int n = points.size();
        double[] x = new double[2 * n + 1], y = new double[2 * n + 1];
        int at = 0;
        for (int i = 0; i < n; i++) {
            double px = scale.x(points.get(i).date());
            if (i > 0) {
                x[at] = px;
                y[at++] = y(points.get(i - 1).carried(), height);
            }
            x[at] = px;
            y[at++] = y(points.get(i).carried(), height);
        }
        if (filled) {
            double[] fx = Arrays.copyOf(x, at + 2), fy = Arrays.copyOf(y, at + 2);
            fx[at] = x[at - 1];
            fy[at] = y(0, height);
            fx[at + 1] = x[0];
            fy[at + 1] = y(0, height);
            g.setFill(colour.deriveColor(0, 1, 1, 0.09));
            g.fillPolygon(fx, fy, at + 2);
        }
        g.setStroke(colour);
        g.setLineWidth(filled ? 2.2 : 1.6);
        g.strokePolyline(x, y, at);
    }

    private void today(GraphicsContext g, Ink ink, double height) {
        double x = timeline.sight().scale().x(planning.shown().today());
        g.setStroke(ink.bad());
        g.setLineWidth(1.2);
        g.setLineDashes(4, 4);
        g.strokeLine(x, TOP, x, y(0, height));
        g.setLineDashes();
    }

    private void legend(GraphicsContext g, Ink ink, double width, boolean best, Beside.@Nullable Curve other) {
        g.setTextBaseline(VPos.CENTER);
        g.setFont(CanvasText.SMALL);
        double x = width - 16;
        if (other != null) x = entry(g, "", ink.info(), new double[] {1.5, 3.5}, x, ink) - 16;
        if (best) x = entry(g, "best order", ink.bark(), new double[] {4, 3}, x, ink) - 16;
        entry(g, "this order", ink.accent(), new double[0], x, ink);
    }

    private double entry(GraphicsContext g, String words, Color colour, double[] dashes, double right, Ink ink) {
        double left = right - text.width(words, CanvasText.SMALL);
        g.setFill(ink.muted());
        g.fillText(words, left, 20);
        g.setStroke(colour);
        g.setLineWidth(2);
        g.setLineDashes(dashes);
        g.strokeLine(left - 26, 20, left - 6, 20);
        g.setLineDashes();
        return left - 26;
    }
}
