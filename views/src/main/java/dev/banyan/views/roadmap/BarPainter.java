package dev.banyan.views.roadmap;

import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.Ink;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws a bar: how far the phase is, its traffic ramp, how long it may take beyond, and what is wrong with it.
final class BarPainter {
    private static final double CORNER = 9;
    private static final double STEP = 18;

    private final GraphicsContext g;
    private final CanvasText text;
    private final TimelinePicture p;
    private final Ink ink;

    BarPainter(GraphicsContext g, CanvasText text, TimelinePicture p) {
        this.g = g;
        this.text = text;
        this.p = p;
        this.ink = p.ink();
    }

    void paint(int place) {
        ScheduledPhase phase = p.rows().phases().get(place);
        Rows.Bar bar = p.rows().bar(place);
        Color colour = PhaseLook.colour(p.current().plan(), phase.phase(), ink);
        whisker(phase, bar, colour);
        body(phase, bar, colour);
        outline(phase, bar, colour);
        ramp(phase, bar, colour);
        caption(phase, bar);
    }

    private void body(ScheduledPhase phase, Rows.Bar bar, Color colour) {
        g.setFill(ink.surface());
        g.fillRoundRect(bar.x(), bar.y(), bar.width(), Rows.BAR, CORNER, CORNER);
        g.setFill(colour.deriveColor(0, 1, 1, ink.dark() ? 0.24 : 0.16));
        g.fillRoundRect(bar.x(), bar.y(), bar.width(), Rows.BAR, CORNER, CORNER);
        double done = doneUntil(phase, bar) - bar.x();
        if (done <= 1) return;
        g.setFill(colour.deriveColor(0, 1, 1, 0.85));
        g.fillRoundRect(bar.x(), bar.y(), done, Rows.BAR, CORNER, CORNER);
    }

    /// Up to where the bar is filled: all of what is over, until today of what runs.
    private double doneUntil(ScheduledPhase phase, Rows.Bar bar) {
        return switch (phase.phase().state()) {
            case DONE -> bar.end();
            case RUNNING -> Math.clamp(p.rows().scale().after(p.current().today()), bar.x(), bar.end());
            case PLANNED, READY, ROLLED_BACK -> bar.x();
        };
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

    /// To the day that four of five simulated runs keep; the worst case while nothing is simulated.
    private void whisker(ScheduledPhase phase, Rows.Bar bar, Color colour) {
        if (phase.phase().finished() != null) return;
        Dates dates = p.dates();
        LocalDate sure = dates == null
                ? phase.worstFinish()
                : dates.finish(phase.id()).map(Dates.Range::p80).orElse(phase.worstFinish());
        double x = p.rows().scale().after(sure);
        if (x <= bar.end() + 2) return;
        g.setStroke(colour);
        g.setLineWidth(1.4);
        g.strokeLine(bar.end(), bar.middle(), x, bar.middle());
        g.strokeLine(x, bar.middle() - 5, x, bar.middle() + 5);
    }

    private void ramp(ScheduledPhase phase, Rows.Bar bar, Color colour) {
        double free = Double.MAX_VALUE;
        for (int i = phase.ramp().size() - 1; i >= 0; i--) {
            ScheduledPhase.RampDate step = phase.ramp().get(i);
            double x = Math.min(p.rows().scale().x(step.on()), bar.end() - STEP / 2 - 3);
            if (x + STEP / 2 > free || x - STEP / 2 < bar.x() + 2) continue;
            free = x - STEP / 2;
            g.setFill(ink.surface());
            g.fillOval(x - STEP / 2, bar.middle() - STEP / 2, STEP, STEP);
            g.setStroke(colour);
            g.setLineWidth(1);
            g.strokeOval(x - STEP / 2, bar.middle() - STEP / 2, STEP, STEP);
            g.setFont(CanvasText.TINY);
            g.setTextAlign(TextAlignment.CENTER);
            g.setFill(colour);
            g.fillText(String.valueOf(step.percent()), x, bar.middle() + 3.2);
        }
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void caption(ScheduledPhase phase, Rows.Bar bar) {
        String words = Caption.of(phase, p.current());
        double room = p.rows().width() - Rows.NAMES - 16;
        String shown = text.fit(words, CanvasText.SMALL, room);
        double least = Rows.NAMES + 8;
        double most = Math.max(least, p.rows().width() - text.width(shown, CanvasText.SMALL) - 8);
        g.setFont(CanvasText.SMALL);
        g.setFill(ink.muted());
        g.fillText(shown, Math.clamp(bar.x() + 3, least, most), bar.y() + Rows.BAR + 15);
    }
}
