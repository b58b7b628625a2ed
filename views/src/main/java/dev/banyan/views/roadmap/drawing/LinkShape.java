package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.model.roadmap.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// The line of one wait: from the end of a bar to the beginning of the one that waits, in pixels.
///
/// @param broken whether the order does not keep it; @param strong whether it belongs to the selected phase
/// @param way    its corners; the last one is the tip of the arrow
public record LinkShape(Wait cause, boolean broken, boolean strong, List<Point2D> way) {
    private static final double NEAR = 4;

    /// Of each phase the wait that decides its start and those a person said, all waits of the selected one, and every
    /// binding wait that the order breaks. What lies outside of the rows that are seen is left out.
    public static List<LinkShape> of(Rows rows, @Nullable PhaseId selected) {
        var places = new HashMap<PhaseId, Integer>();
        for (ScheduledPhase phase : rows.phases()) places.put(phase.id(), places.size());
        var shapes = new ArrayList<LinkShape>();
        for (ScheduledPhase phase : rows.phases())
            for (Wait w : shown(phase, selected, places, rows)) {
                LinkShape shape = of(w, rows, places, selected);
                if (shape != null) shapes.add(shape);
            }
        return shapes;
    }

    private static List<Wait> shown(
            ScheduledPhase phase, @Nullable PhaseId selected, Map<PhaseId, Integer> places, Rows rows) {
        Comparator<Wait> byFinish = Comparator.comparing(w -> finish(w, places, rows));
        boolean chosen = phase.id().equals(selected);
        Wait last = phase.waitsFor().stream()
                .filter(w -> chosen || w.binding())
                .max(byFinish)
                .orElse(null);
        return phase.waitsFor().stream()
                .filter(w -> w.equals(last)
                        || w.binding()
                                && (chosen
                                        || w.reason() == Wait.Reason.MANUAL
                                        || w.before().equals(selected)
                                        || broken(w, places))
                        || chosen && broken(w, places))
                .toList();
    }

    private static LocalDate finish(Wait w, Map<PhaseId, Integer> places, Rows rows) {
        Integer place = places.get(w.before());
        return place == null ? LocalDate.MIN : rows.phases().get(place).finish();
    }

    private static boolean broken(Wait w, Map<PhaseId, Integer> places) {
        return places.getOrDefault(w.before(), -1) > places.getOrDefault(w.phase(), -1);
    }

    private static @Nullable LinkShape of(Wait w, Rows rows, Map<PhaseId, Integer> places, @Nullable PhaseId selected) {
        Integer from = places.get(w.before()), to = places.get(w.phase());
        if (from == null || to == null) return null;
        if (Math.max(from, to) < rows.first() || Math.min(from, to) >= rows.beyond()) return null;
        Rows.Bar before = rows.bar(from), after = rows.bar(to);
        boolean down = from < to;
        double out = before.end() + 9;
        double in = after.x() + Math.min(8, after.width() / 2);
        double edge = down ? after.y() - 6 : after.y() + Rows.BAR + 6;
        double tip = down ? after.y() - 1 : after.y() + Rows.BAR + 1;
        return new LinkShape(
                w,
                !down,
                w.phase().equals(selected) || w.before().equals(selected),
                List.of(
                        new Point2D(before.end(), before.middle()),
                        new Point2D(out, before.middle()),
                        new Point2D(out, edge),
                        new Point2D(in, edge),
                        new Point2D(in, tip)));
    }

    /// The link under the pointer, the last drawn first.
    public static Optional<LinkShape> at(List<LinkShape> shapes, double x, double y) {
        return shapes.reversed().stream().filter(s -> s.touches(x, y)).findFirst();
    }

    /// Its parts are level or upright, so the distance is that to a thin box.
    boolean touches(double x, double y) {
        for (int i = 1; i < way.size(); i++) {
            Point2D a = way.get(i - 1), b = way.get(i);
            double dx = Math.max(Math.min(a.getX(), b.getX()) - x, x - Math.max(a.getX(), b.getX()));
            double dy = Math.max(Math.min(a.getY(), b.getY()) - y, y - Math.max(a.getY(), b.getY()));
            if (dx <= NEAR && dy <= NEAR) return true;
        }
        return false;
    }
}
