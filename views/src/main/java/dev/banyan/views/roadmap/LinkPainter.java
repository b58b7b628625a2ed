package dev.banyan.views.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws what waits for what. Of each phase the wait that decides its start, all waits of the selected one, and in red
/// every wait that the order breaks.
final class LinkPainter {
    private final GraphicsContext g;
    private final TimelinePicture p;
    private final Map<PhaseId, Integer> places = new HashMap<>();

    LinkPainter(GraphicsContext g, TimelinePicture p) {
        this.g = g;
        this.p = p;
        for (ScheduledPhase phase : p.rows().phases()) places.put(phase.id(), places.size());
    }

    void paint() {
        for (ScheduledPhase phase : p.rows().phases()) {
            boolean selected = phase.id().equals(p.selected());
            for (Wait w : shown(phase, selected))
                paint(w, selected || w.before().equals(p.selected()));
        }
    }

    private List<Wait> shown(ScheduledPhase phase, boolean selected) {
        Wait last = phase.waitsFor().stream()
                .max(Comparator.comparing(this::finish))
                .orElse(null);
        if (selected)
            return phase.waitsFor().stream()
                    .filter(w -> w.binding() || broken(w) || w.equals(last))
                    .toList();
        List<Wait> binding = phase.waitsFor().stream().filter(Wait::binding).toList();
        return binding.stream()
                .filter(w -> broken(w)
                        || w.before().equals(p.selected())
                        || w.equals(binding.stream()
                                .max(Comparator.comparing(this::finish))
                                .orElse(w)))
                .toList();
    }

    private LocalDate finish(Wait w) {
        return p.rows().phases().get(place(w.before())).finish();
    }

    private int place(PhaseId id) {
        return places.getOrDefault(id, 0);
    }

    private boolean broken(Wait w) {
        return place(w.before()) > place(w.phase());
    }

    private void paint(Wait w, boolean strong) {
        int from = place(w.before()), to = place(w.phase());
        if (Math.max(from, to) < p.rows().first()
                || Math.min(from, to) >= p.rows().beyond()) return;
        boolean broken = broken(w);
        if (broken && !w.binding() && !strong) return;
        Color colour = broken
                ? w.binding() ? p.ink().bad() : p.ink().warn()
                : strong ? p.ink().muted() : p.ink().faint().deriveColor(0, 1, 1, 0.55);
        g.setStroke(colour);
        g.setFill(colour);
        g.setLineWidth(strong || broken ? 1.6 : 1.1);
        if (!w.binding()) g.setLineDashes(3, 3);
        link(p.rows().bar(from), p.rows().bar(to), from < to);
        g.setLineDashes();
    }

    /// From the end of one bar to the beginning of the other, which lies below unless the order is broken.
    private void link(Rows.Bar before, Rows.Bar after, boolean down) {
        double out = before.end() + 9;
        double in = after.x() + Math.min(8, after.width() / 2);
        double edge = down ? after.y() - 6 : after.y() + Rows.BAR + 6;
        double tip = down ? after.y() - 1 : after.y() + Rows.BAR + 1;
        g.strokePolyline(
                new double[] {before.end(), out, out, in, in},
                new double[] {before.middle(), before.middle(), edge, edge, tip},
                5);
        double wing = down ? tip - 4 : tip + 4;
        g.fillPolygon(new double[] {in - 3, in + 3, in}, new double[] {wing, wing, tip}, 3);
    }
}
