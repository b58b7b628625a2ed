package dev.banyan.views.roadmap.drawing;

import dev.banyan.views.roadmap.planning.Consequence;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/// Draws over the timeline what a gesture under way would do.
final class OverlayPainter {
    private static final double LABEL = 22;

    private final GraphicsContext g;
    private final CanvasText text;
    private final TimelinePicture p;
    private final Rows rows;

    OverlayPainter(GraphicsContext g, CanvasText text, TimelinePicture p) {
        this.g = g;
        this.text = text;
        this.p = p;
        this.rows = p.rows();
    }

    void paint() {
        switch (p.overlay()) {
            case Overlay.None _ -> {}
            case Overlay.Drop drop -> drop(drop);
            case Overlay.Guide guide -> guide(guide);
            case Overlay.Link link -> link(link);
        }
    }

    private void drop(Overlay.Drop drop) {
        g.setFill(p.ink().accentSoft().deriveColor(0, 1, 1, 0.5));
        g.fillRect(0, rows.top(drop.from()), rows.width(), Rows.ROW);
        double y = rows.top(drop.gap());
        g.setFill(p.ink().accent());
        g.fillRect(0, y - 1.5, rows.width(), 3);
        told(drop.told(), Rows.NAMES + 12, y - 11);
    }

    private void guide(Overlay.Guide guide) {
        g.setStroke(p.ink().accent());
        g.setLineWidth(1);
        g.strokeLine(guide.x(), Rows.HEAD, guide.x(), rows.height());
        told(guide.told(), guide.x() + 10, rows.top(guide.place()) + Rows.ROW - 2);
    }

    private void link(Overlay.Link link) {
        Rows.Bar from = rows.bar(link.from());
        g.setStroke(p.ink().accent());
        g.setLineWidth(2);
        g.strokeLine(from.end() + Rows.HANDLE, from.middle(), link.x(), link.y());
        if (link.to() < 0) {
            told("Drop on the phase that waits", link.x() + 14, link.y() + 10);
            return;
        }
        Rows.Bar to = rows.bar(link.to());
        g.setLineWidth(2.5);
        g.strokeRoundRect(to.x() - 3, to.y() - 3, to.width() + 6, Rows.BAR + 6, 11, 11);
        told(link.told(), link.x() + 14, link.y() + 10);
    }

    /// What it would do, near the hand and never outside.
    private void told(String words, double x, double y) {
        if (words.isEmpty()) return;
        String shown = text.fit(words, CanvasText.LABEL, rows.width() - Rows.NAMES - 34);
        double width = text.width(shown, CanvasText.LABEL) + 18;
        double left = Math.clamp(x, Rows.NAMES + 6, Math.max(Rows.NAMES + 6, rows.width() - width - 6));
        double top = Math.clamp(y, Rows.HEAD + 12, Math.max(Rows.HEAD + 12, rows.height() - LABEL - 2));
        boolean bad = Consequence.breaks(words);
        g.setFill(bad ? p.ink().bad() : p.ink().accent());
        g.fillRoundRect(left, top, width, LABEL, 11, 11);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(CanvasText.LABEL);
        g.setFill(bad ? p.ink().surface() : p.ink().onAccent());
        g.fillText(shown, left + 9, top + 15);
    }
}
