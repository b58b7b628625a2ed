package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.Ink;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Draws what waits for what: in red what the order breaks, dashed what is only advice, thick what is chosen.
final class LinkPainter {
    private final GraphicsContext g;
    private final Ink ink;

    LinkPainter(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
    }

    void paint(List<LinkShape> shapes, @Nullable Wait chosen) {
        for (LinkShape shape : shapes) paint(shape, shape.cause().equals(chosen));
    }

    private void paint(LinkShape shape, boolean chosen) {
        boolean binding = shape.cause().binding();
        Color colour = chosen ? ink.accent() : colour(shape, binding);
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(chosen ? 3 : shape.strong() || shape.broken() ? 1.6 : 1.1);
        if (!binding) g.setLineDashes(3, 3);
        List<Point2D> way = shape.way();
        g.beginPath();
        g.moveTo(way.getFirst().getX(), way.getFirst().getY());
        for (Point2D corner : way) g.lineTo(corner.getX(), corner.getY());
        g.stroke();
        g.setLineDashes();
        Point2D tip = way.getLast();
        double wing = tip.getY() + (way.get(way.size() - 2).getY() <= tip.getY() ? -4 : 4);
        g.fillPolygon(
                new double[] {tip.getX() - 3, tip.getX() + 3, tip.getX()}, new double[] {wing, wing, tip.getY()}, 3);
    }

    private Color colour(LinkShape shape, boolean binding) {
        if (shape.broken()) return binding ? ink.bad() : ink.warn();
        return shape.strong() ? ink.muted() : ink.faint().deriveColor(0, 1, 1, 0.55);
    }
}
