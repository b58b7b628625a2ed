package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.Rows.Hit;
import dev.banyan.views.roadmap.Rows.Part;
import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the pointer and the keys do on the timeline. While something is dragged the timeline shows what would come of
/// it; letting go makes it one edit, Escape gives it up.
final class TimelineGestures {
    private static final double SLOP = 4;

    private final Planning planning;
    private final TimelinePane pane;
    private final Tooltip tip = new Tooltip();
    private Hit tipped = Hit.NOTHING;
    private final NextPulse follow;
    private @Nullable Drag drag;
    private double x;
    private double y;

    /// What is being dragged.
    ///
    /// @param x where it was grabbed; @param grabbed days from the first day of the bar to the pointer
    /// @param free the day it would start if it were not held back, null until that is asked
    /// @param edit what letting go would do, null before it moves
    private record Drag(
            Hit from,
            ScheduledPhase phase,
            double x,
            double y,
            long grabbed,
            @Nullable LocalDate free,
            @Nullable Edit edit) {
        Drag with(Edit changed) {
            return new Drag(from, phase, x, y, grabbed, free, changed);
        }

        Drag freeOn(LocalDate first) {
            return new Drag(from, phase, x, y, grabbed, first, edit);
        }
    }

    TimelineGestures(Planning planning, TimelinePane pane) {
        this.planning = planning;
        this.pane = pane;
        follow = new NextPulse(pane, this::follow);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.setShowDelay(Duration.millis(450));
        var canvas = pane.canvas();
        canvas.setOnMouseMoved(this::moved);
        canvas.setOnMouseExited(_ -> pane.hover(-1));
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(_ -> released());
        canvas.setOnScroll(this::scrolled);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void moved(MouseEvent e) {
        Hit hit = pane.rows().hit(e.getX(), e.getY());
        pane.hover(hit.place());
        pane.canvas().setCursor(cursor(hit));
        tip(hit);
    }

    private Cursor cursor(Hit hit) {
        return switch (hit.part()) {
            case NAME -> Cursor.OPEN_HAND;
            case END -> movable(phase(hit)) ? Cursor.H_RESIZE : Cursor.DEFAULT;
            case BAR -> movable(phase(hit)) ? Cursor.MOVE : Cursor.DEFAULT;
            case NOTHING, ROW -> Cursor.DEFAULT;
        };
    }

    private void tip(Hit hit) {
        if (hit.equals(tipped)) return;
        tipped = hit;
        Tooltip.uninstall(pane.canvas(), tip);
        if (hit.part() != Part.BAR && hit.part() != Part.END) return;
        tip.setText(BarTip.of(
                phase(hit), planning.current(), planning.foresight().dates().get()));
        Tooltip.install(pane.canvas(), tip);
    }

    private ScheduledPhase phase(Hit hit) {
        return pane.phases().get(hit.place());
    }

    /// What has begun has its dates from the world.
    private static boolean movable(ScheduledPhase phase) {
        return phase.phase().started() == null && phase.phase().finished() == null;
    }

    private void pressed(MouseEvent e) {
        pane.requestFocus();
        if (e.getButton() != MouseButton.PRIMARY) return;
        Hit hit = pane.rows().hit(e.getX(), e.getY());
        if (hit.place() < 0) {
            planning.workbench().selection().clear();
            return;
        }
        x = e.getX();
        y = e.getY();
        ScheduledPhase phase = phase(hit);
        planning.select(phase.id());
        long grabbed =
                pane.rows().scale().day(e.getX()).toEpochDay() - phase.start().toEpochDay();
        drag = new Drag(hit, phase, e.getX(), e.getY(), grabbed, null, null);
    }

    private void dragged(MouseEvent e) {
        Drag d = drag;
        if (d == null) return;
        x = e.getX();
        y = e.getY();
        if (d.edit() != null || far(d)) follow.ask();
    }

    private boolean far(@Nullable Drag d) {
        return d != null && Math.hypot(x - d.x(), y - d.y()) >= SLOP;
    }

    /// Once a frame, however often the pointer moves.
    private void follow() {
        Drag d = drag;
        if (d == null) return;
        switch (d.from().part()) {
            case NAME -> reorder(d);
            case BAR -> {
                if (movable(d.phase())) move(d);
            }
            case END -> {
                if (d.phase().phase().finished() == null) stretch(d);
            }
            case NOTHING, ROW -> {}
        }
    }

    private void reorder(Drag d) {
        int gap = pane.rows().gap(y);
        int from = d.phase().phase().place();
        int to = gap > from ? gap - 1 : gap;
        var edit = new PhaseEdit.Reorder(d.phase().id(), to);
        if (edit.equals(d.edit())) return;
        drag = d.with(edit);
        String words = to == from
                ? ""
                : planning.preview(edit)
                        .map(would -> Consequence.of(planning.current(), would))
                        .orElse("");
        pane.preview(null, new Overlay.Drop(from, gap, words));
    }

    private void move(Drag begun) {
        Drag d = begun.free() == null ? begun.freeOn(free(begun.phase())) : begun;
        DayScale scale = pane.rows().scale();
        LocalDate day = calendar().date(calendar().number(scale.day(x).minusDays(d.grabbed())));
        LocalDate free = d.free();
        boolean pinned = free != null && day.isAfter(free);
        var edit = new PhaseEdit.Change(d.phase().phase().withNotBefore(pinned ? day : null));
        drag = d;
        if (edit.equals(d.edit())) return;
        String words = pinned ? "not before " + NumberText.date(day) : "as early as possible";
        show(d, edit, new Overlay.Guide(scale.x(day), d.from().place(), words));
    }

    /// When a phase would start if it were not held back.
    private LocalDate free(ScheduledPhase phase) {
        if (phase.phase().notBefore() == null) return phase.start();
        return planning.preview(new PhaseEdit.Change(phase.phase().withNotBefore(null)))
                .flatMap(would -> would.phase(phase.id()))
                .map(ScheduledPhase::start)
                .orElse(phase.start());
    }

    private void stretch(Drag d) {
        DayScale scale = pane.rows().scale();
        LocalDate last = scale.day(x);
        long days = Math.max(1, calendar().between(d.phase().start(), last.plusDays(1)));
        var edit = new PhaseEdit.Change(
                d.phase().phase().withEffort(Efforts.likely(d.phase().effort().estimate(), days)));
        if (edit.equals(d.edit())) return;
        String words = NumberText.count(days, "day", "days") + " likely";
        show(
                d,
                edit,
                new Overlay.Guide(
                        scale.after(calendar().finish(d.phase().start(), days)),
                        d.from().place(),
                        words));
    }

    private WorkCalendar calendar() {
        return WorkCalendar.of(planning.plan());
    }

    private void show(Drag d, Edit edit, Overlay overlay) {
        drag = d.with(edit);
        pane.preview(planning.preview(edit).orElse(null), overlay);
    }

    private void released() {
        if (far(drag)) follow();
        Drag d = drag;
        drag = null;
        pane.preview(null, Overlay.NONE);
        if (d != null && d.edit() != null) planning.workbench().ask(d.edit());
    }

    private void scrolled(ScrollEvent e) {
        if (e.isShortcutDown()) {
            double width = pane.rows().scale().dayWidth();
            pane.zoom(width * Math.pow(1.0018, e.getDeltaY()), Math.max(Rows.NAMES, e.getX()));
        } else pane.scroll(-e.getDeltaX(), -e.getDeltaY());
        e.consume();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && pane.previewing()) {
            drag = null;
            pane.preview(null, Overlay.NONE);
            e.consume();
            return;
        }
        if (e.isShortcutDown() || e.isAltDown()) return;
        var order = planning.current().phases();
        if (order.isEmpty()) return;
        Phase selected = planning.selected();
        int place = selected == null ? -1 : selected.place();
        int to = switch (e.getCode()) {
            case UP -> Math.max(0, place - 1);
            case DOWN -> Math.min(order.size() - 1, place + 1);
            case HOME -> 0;
            case END -> order.size() - 1;
            default -> -1;
        };
        if (to < 0) return;
        planning.select(order.get(to).id());
        e.consume();
    }
}
