package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.Ink;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws the timeline: only the rows that are seen, then the head and the names over what was scrolled under them.
public final class TimelinePainter {
    /// How much of the accent lies on the ground of the selected row.
    static final double SELECTED = 0.6;

    private final GraphicsContext g;
    private final CanvasText text = new CanvasText();

    public TimelinePainter(GraphicsContext g) {
        this.g = g;
    }

    public void paint(TimelinePicture p) {
        Rows rows = p.rows();
        Ink ink = p.ink();
        List<Tick> ticks =
                Tick.between(rows.scale(), Rows.NAMES, rows.width(), Locale.getDefault(Locale.Category.FORMAT));
        g.setTextBaseline(VPos.BASELINE);
        g.setFill(ink.surface());
        g.fillRect(0, 0, rows.width(), rows.height());
        marks(p, 0);
        lines(ticks, rows, ink);
        clipped(Rows.NAMES, rows, () -> {
            if (p.showing().closed()) new ShadePainter(g, ink).paint(p.current().plan(), rows);
            new LinkPainter(g, ink).paint(p.links(), p.chosen());
            var bars = new BarPainter(g, text, p);
            for (int i = rows.first(); i < rows.beyond(); i++) bars.paint(i);
            today(p);
            finish(p);
            for (int i = rows.first(); i < rows.beyond(); i++) bars.caption(i);
        });
        clipped(0, rows, () -> {
            names(p);
            new OverlayPainter(g, text, p).paint();
        });
        head(ticks, p);
    }

    private void clipped(double fromX, Rows rows, Runnable work) {
        g.save();
        g.beginPath();
        g.rect(fromX, Rows.HEAD, rows.width() - fromX, rows.height() - Rows.HEAD);
        g.clip();
        work.run();
        g.restore();
    }

    /// The ground of the rows that are selected or under the pointer.
    private void marks(TimelinePicture p, double fromX) {
        Rows rows = p.rows();
        for (int i = rows.first(); i < rows.beyond(); i++) {
            boolean selected = rows.phases().get(i).id().equals(p.selected());
            if (!selected && i != p.hovered()) continue;
            g.setFill(
                    selected
                            ? p.ink().accentSoft().deriveColor(0, 1, 1, SELECTED)
                            : p.ink().raised());
            double width = fromX == 0 ? rows.width() : Rows.NAMES;
            g.fillRect(0, rows.top(i), width, Rows.ROW);
        }
    }

    private void lines(List<Tick> ticks, Rows rows, Ink ink) {
        g.setLineWidth(1);
        for (Tick tick : ticks) {
            double x = Math.round(rows.scale().x(tick.day())) + 0.5;
            if (x < Rows.NAMES) continue;
            g.setStroke(tick.strong() ? ink.line() : ink.softLine());
            g.strokeLine(x, Rows.HEAD, x, rows.height());
        }
    }

    private void head(List<Tick> ticks, TimelinePicture p) {
        Rows rows = p.rows();
        Ink ink = p.ink();
        g.setFill(ink.raised());
        g.fillRect(0, 0, rows.width(), Rows.HEAD);
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            double x = rows.scale().x(tick.day());
            double left = Math.max(x, Rows.NAMES);
            double room =
                    (i + 1 < ticks.size() ? rows.scale().x(ticks.get(i + 1).day()) : rows.width()) - left - 9;
            if (room < 14) continue;
            g.setStroke(ink.softLine());
            if (x >= Rows.NAMES) g.strokeLine(Math.round(x) + 0.5, 0, Math.round(x) + 0.5, Rows.HEAD);
            words(label(tick, room), left + 7, 23, CanvasText.PLAIN, ink.muted());
        }
        g.setStroke(ink.line());
        g.strokeLine(0, Rows.HEAD - 0.5, rows.width(), Rows.HEAD - 0.5);
        finishMark(p);
        todayLabel(p);
        if (p.overlay() instanceof Overlay.Guide guide && !guide.words().isEmpty())
            label(
                    guide.words(),
                    guide.x() - labelWidth(guide.words()) / 2,
                    p.ink().accent(),
                    p);
    }

    /// The label, in brief or not at all where there is no room.
    private String label(Tick tick, double room) {
        if (text.width(tick.words(), CanvasText.PLAIN) <= room) return tick.words();
        return text.width(tick.brief(), CanvasText.PLAIN) <= room ? tick.brief() : "";
    }

    private void today(TimelinePicture p) {
        double x = p.rows().scale().x(p.current().today());
        if (x < Rows.NAMES) return;
        g.setStroke(p.ink().bad());
        g.setLineWidth(1.5);
        g.setLineDashes(4, 4);
        g.strokeLine(x, Rows.HEAD, x, p.rows().height());
        g.setLineDashes();
    }

    private void finish(TimelinePicture p) {
        if (p.rows().phases().isEmpty()) return;
        double x = p.rows().scale().after(p.current().roadmap().end());
        if (x < Rows.NAMES) return;
        g.setStroke(p.ink().text());
        g.setLineWidth(1);
        g.setLineDashes(1, 4);
        g.strokeLine(x, Rows.HEAD, x, p.rows().height());
        g.setLineDashes();
    }

    /// The end of the roadmap as a milestone in the head.
    private void finishMark(TimelinePicture p) {
        if (p.rows().phases().isEmpty()) return;
        double x = p.rows().scale().after(p.current().roadmap().end()), y = Rows.HEAD - 1;
        if (x < Rows.NAMES || x > p.rows().width()) return;
        g.setFill(p.ink().text());
        g.fillPolygon(new double[] {x - 6, x, x + 6, x}, new double[] {y, y - 6, y, y + 6}, 4);
    }

    private void todayLabel(TimelinePicture p) {
        double x = p.rows().scale().x(p.current().today());
        if (x < Rows.NAMES || x >= p.rows().width()) return;
        double finish = p.rows().scale().after(p.current().roadmap().end());
        label("Today", Rows.beside(x, labelWidth("Today"), finish), p.ink().bad(), p);
    }

    private double labelWidth(String words) {
        return text.width(words, CanvasText.LABEL) + 14;
    }

    private void label(String words, double from, Color ground, TimelinePicture p) {
        double width = labelWidth(words);
        double left = Math.clamp(from, Rows.NAMES, Math.max(Rows.NAMES, p.rows().width() - width));
        g.setFill(ground);
        g.fillRoundRect(left, Rows.HEAD - 10, width, 18, 18, 18);
        words(words, left + 7, Rows.HEAD + 3, CanvasText.LABEL, p.ink().surface());
    }

    private void names(TimelinePicture p) {
        Rows rows = p.rows();
        Ink ink = p.ink();
        g.setFill(ink.surface());
        g.fillRect(0, Rows.HEAD, Rows.NAMES, rows.height());
        marks(p, Rows.NAMES);
        for (int i = rows.first(); i < rows.beyond(); i++) {
            ScheduledPhase phase = rows.phases().get(i);
            double top = rows.top(i);
            grip(top, i == p.hovered() ? ink.muted() : ink.line());
            double room = Rows.NAMES - 44;
            String name = p.current().numbered(phase.phase());
            words(text.fit(name, CanvasText.STRONG, room), 34, top + 25, CanvasText.STRONG, ink.text());
            String kind = phase.phase().kind().words();
            words(text.fit(kind, CanvasText.SMALL, room), 34, top + 42, CanvasText.SMALL, ink.muted());
        }
        g.setStroke(ink.softLine());
        g.setLineWidth(1);
        g.strokeLine(Rows.NAMES - 0.5, Rows.HEAD, Rows.NAMES - 0.5, rows.height());
    }

    private void grip(double top, Color colour) {
        g.setFill(colour);
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 2; column++) g.fillOval(14 + column * 6, top + 19 + row * 6, 2.6, 2.6);
    }

    private void words(String words, double x, double y, Font font, Color colour) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(font);
        g.setFill(colour);
        g.fillText(words, x, y);
    }
}
