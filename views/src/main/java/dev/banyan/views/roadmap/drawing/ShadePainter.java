package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.Plan;
import dev.banyan.views.Ink;
import javafx.scene.canvas.GraphicsContext;

/// Draws holidays as a plain ground and freezes as a hatched one, so that they differ without their colour.
final class ShadePainter {
    private static final double STRIPE = 9;

    private final GraphicsContext g;
    private final Ink ink;

    ShadePainter(GraphicsContext g, Ink ink) {
        this.g = g;
        this.ink = ink;
    }

    void paint(Plan plan, Rows rows) {
        DayScale scale = rows.scale();
        for (Shade shade : Shade.of(plan, scale.day(Rows.NAMES), scale.day(rows.width()))) {
            double x = Math.max(Rows.NAMES, scale.x(shade.days().from()));
            double width =
                    Math.max(1, Math.min(rows.width(), scale.after(shade.days().until())) - x);
            if (shade.freeze()) hatched(x, width, rows.height());
            else {
                g.setFill(ink.line().deriveColor(0, 1, 1, ink.dark() ? 0.7 : 0.6));
                g.fillRect(x, Rows.HEAD, width, rows.height() - Rows.HEAD);
            }
        }
    }

    private void hatched(double x, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, Rows.HEAD, width, height - Rows.HEAD);
        g.clip();
        g.setFill(ink.warnSoft().deriveColor(0, 1, 1, 0.55));
        g.fillRect(x, Rows.HEAD, width, height - Rows.HEAD);
        g.setStroke(ink.warn().deriveColor(0, 1, 1, 0.28));
        g.setLineWidth(1);
        for (double at = x - height; at < x + width; at += STRIPE)
            g.strokeLine(at, height, at + height - Rows.HEAD, Rows.HEAD);
        g.restore();
    }
}
