package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.Ink;
import dev.banyan.views.roadmap.parts.PhaseLook;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws a bar: how far the phase is, its traffic ramp, how long it may take beyond, what a slip moves, where the
/// baseline had it, and what is wrong with it.
final class BarPainter {
    private static final double CORNER = 9;

    private final GraphicsContext g;
    private final CanvasText text;
    private final TimelinePicture p;
    private final Ink ink;
    private final WorkCalendar calendar;

    BarPainter(GraphicsContext g, CanvasText text, TimelinePicture p) {
        this.g = g;
        this.text = text;
        this.p = p;
        this.ink = p.ink();
        calendar = WorkCalendar.of(p.current().plan());
    }

    void paint(int place) {
        ScheduledPhase phase = p.rows().phases().get(place);
        BarShape shape = BarShape.of(
                p.rows(),
                place,
                p.current().today(),
                Progress.percent(p.current().plan(), phase.phase()),
                p.dates(),
                p.ghosts().stretches().get(phase.id()),
                calendar);
        Color colour = PhaseLook.colour(p.current().plan(), phase.phase(), ink);
        ghost(shape);
        if (p.showing().critical()) slack(phase, shape);
        whisker(shape, colour);
        if (shape.milestone()) diamond(phase, shape, colour);
        else {
            body(shape, colour);
            outline(phase, shape.bar(), colour);
            planned(shape);
            ramp(shape, colour);
        }
        handle(phase, place, shape, colour);
        p.current().worst(phase.id()).ifPresent(s -> WrongMark.paint(g, p.rows(), place, s, ink));
    }

    /// Where the baseline had it: a thin outline behind the bar, a little lower.
    private void ghost(BarShape shape) {
        BarShape.Span ghost = shape.ghost();
        if (ghost == null) return;
        g.setStroke(ink.faint());
        g.setLineWidth(1);
        g.strokeRoundRect(ghost.from() + 0.5, shape.bar().y() + 5.5, ghost.width() - 1, Rows.BAR, CORNER, CORNER);
    }

    /// What moves the end has a heavy line below it, what does not a dotted one for as long as it may slip.
    private void slack(ScheduledPhase phase, BarShape shape) {
        if (phase.phase().finished() != null) return;
        double y = shape.bar().y() + Rows.BAR + 2.5;
        g.setStroke(ink.text());
        if (phase.critical()) {
            g.setLineWidth(2.5);
            g.strokeLine(shape.bar().x() + 1, y, shape.bar().end() - 1, y);
            return;
        }
        if (shape.slack() <= shape.bar().end() + 3) return;
        g.setStroke(ink.muted());
        g.setLineWidth(1.2);
        g.setLineDashes(1.5, 3.5);
        g.strokeLine(shape.bar().end(), y, shape.slack(), y);
        g.setLineDashes();
        g.strokeLine(shape.slack(), y - 3, shape.slack(), y + 1);
    }

    private void body(BarShape shape, Color colour) {
        Rows.Bar bar = shape.bar();
        g.setFill(ink.surface());
        g.fillRoundRect(bar.x(), bar.y(), bar.width(), Rows.BAR, CORNER, CORNER);
        g.setFill(colour.deriveColor(0, 1, 1, ink.dark() ? 0.24 : 0.16));
        g.fillRoundRect(bar.x(), bar.y(), bar.width(), Rows.BAR, CORNER, CORNER);
        double done = shape.doneUntil() - bar.x();
        if (done <= 1) return;
        g.setFill(colour.deriveColor(0, 1, 1, 0.85));
        g.fillRoundRect(bar.x(), bar.y(), done, Rows.BAR, CORNER, CORNER);
    }

    /// A thin bar inside: as long as was planned from the real start.
    private void planned(BarShape shape) {
        BarShape.Span planned = shape.planned();
        if (planned == null) return;
        double y = shape.bar().y() + Rows.BAR - 8;
        g.setFill(ink.surface());
        g.fillRoundRect(planned.from() + 3, y, planned.width() - 3, 5, 4, 4);
        g.setStroke(ink.text());
        g.setLineWidth(1);
        g.strokeRoundRect(planned.from() + 3.5, y + 0.5, planned.width() - 4, 4, 4, 4);
    }

    private void diamond(ScheduledPhase phase, BarShape shape, Color colour) {
        Rows.Bar bar = shape.bar();
        double half = Rows.BAR / 2 - 2, x = bar.x() + Rows.BAR / 2;
        double[] xs = {x - half, x, x + half, x},
                ys = {bar.middle(), bar.middle() - half, bar.middle(), bar.middle() + half};
        g.setFill(ink.surface());
        g.fillPolygon(xs, ys, 4);
        g.setFill(colour.deriveColor(0, 1, 1, 0.35));
        g.fillPolygon(xs, ys, 4);
        g.setStroke(p.current().worst(phase.id()).map(this::colour).orElse(colour));
        g.setLineWidth(phase.id().equals(p.selected()) ? 2.5 : 1.5);
        g.strokePolygon(xs, ys, 4);
    }

    /// From here a link is drawn to another bar.
    private void handle(ScheduledPhase phase, int place, BarShape shape, Color colour) {
        if (place != p.hovered() && !phase.id().equals(p.selected())) return;
        double x = shape.bar().end() + Rows.HANDLE, y = shape.bar().middle();
        g.setFill(ink.surface());
        g.fillOval(x - 4.5, y - 4.5, 9, 9);
        g.setStroke(colour);
        g.setLineWidth(1.5);
        g.strokeOval(x - 4.5, y - 4.5, 9, 9);
    }

    private void outline(ScheduledPhase phase, Rows.Bar bar, Color colour) {
        Optional<Severity> wrong = p.current().worst(phase.id());
        boolean selected = phase.id().equals(p.selected());
        g.setStroke(wrong.map(this::colour).orElse(colour));
        g.setLineWidth(wrong.isPresent() || selected ? 2 : 1);
        if (phase.phase().state() == PhaseState.ROLLED_BACK) g.setLineDashes(4, 3);
        g.strokeRoundRect(bar.x() + 0.5, bar.y() + 0.5, bar.width() - 1, Rows.BAR - 1, CORNER, CORNER);
        g.setLineDashes();
    }

    private Color colour(Severity severity) {
        return switch (severity) {
            case ERROR -> ink.bad();
            case WARNING -> ink.warn();
            case NOTE -> ink.muted();
        };
    }

    /// To the day that four of five simulated runs keep, with a small mark where half of them do; to the worst case
    /// while nothing is simulated.
    private void whisker(BarShape shape, Color colour) {
        Rows.Bar bar = shape.bar();
        if (shape.p80() <= bar.end() + 2) return;
        g.setStroke(colour);
        g.setLineWidth(1.4);
        g.strokeLine(bar.end(), bar.middle(), shape.p80(), bar.middle());
        g.strokeLine(shape.p80(), bar.middle() - 6, shape.p80(), bar.middle() + 6);
        if (shape.p50() > bar.end() + 2 && shape.p50() < shape.p80() - 2)
            g.strokeLine(shape.p50(), bar.middle() - 3, shape.p50(), bar.middle() + 3);
    }

    private void ramp(BarShape shape, Color colour) {
        double y = shape.bar().middle();
        for (BarShape.Dot dot : shape.ramp()) {
            if (!dot.large()) {
                g.setFill(colour);
                g.fillOval(dot.x() - 2, y - 2, 4, 4);
                continue;
            }
            double left = dot.x() - BarShape.DOT / 2, top = y - BarShape.DOT / 2;
            g.setFill(ink.surface());
            g.fillOval(left, top, BarShape.DOT, BarShape.DOT);
            g.setStroke(colour);
            g.setLineWidth(1);
            g.strokeOval(left, top, BarShape.DOT, BarShape.DOT);
            g.setFont(CanvasText.TINY);
            g.setTextAlign(TextAlignment.CENTER);
            g.setFill(colour);
            g.fillText(String.valueOf(dot.percent()), dot.x(), y + 3.2);
        }
        g.setTextAlign(TextAlignment.LEFT);
    }

    /// The few words under a bar, over whatever line crosses them.
    void caption(int place) {
        ScheduledPhase phase = p.rows().phases().get(place);
        Rows.Bar bar = p.rows().bar(place);
        String words = Caption.of(phase, p.current());
        double room = p.rows().width() - Rows.NAMES - 16;
        String shown = text.fit(words, CanvasText.SMALL, room);
        double least = Rows.NAMES + 8;
        double most = Math.max(least, p.rows().width() - text.width(shown, CanvasText.SMALL) - 8);
        double x = Math.clamp(bar.x() + 3, least, most), y = bar.y() + Rows.BAR + 17;
        g.setFill(ground(phase, place));
        g.fillRect(x - 2, y - 10, text.width(shown, CanvasText.SMALL) + 4, 13);
        g.setFont(CanvasText.SMALL);
        g.setFill(ink.muted());
        g.fillText(shown, x, y);
    }

    private Color ground(ScheduledPhase phase, int place) {
        if (phase.id().equals(p.selected()))
            return ink.surface().interpolate(ink.accentSoft(), TimelinePainter.SELECTED);
        return place == p.hovered() ? ink.raised() : ink.surface();
    }
}
