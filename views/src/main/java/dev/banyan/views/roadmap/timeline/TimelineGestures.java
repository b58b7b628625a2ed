package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.roadmap.drawing.LinkShape;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.drawing.Rows.Hit;
import dev.banyan.views.roadmap.drawing.Rows.Part;
import dev.banyan.views.roadmap.drawing.WrongMark;
import dev.banyan.views.roadmap.planning.Act;
import dev.banyan.views.roadmap.planning.Consequence;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.PhaseActs;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// What the pointer does on the timeline. While something is dragged the timeline shows what would come of it, with
/// simulated dates; letting go makes it one edit, Escape gives it up.
final class TimelineGestures implements Ahead.Told {
    private static final double SLOP = 4;

    private final Planning planning;
    private final TimelinePane pane;
    private final TimelineTips tips;
    private final NextPulse follow;
    private final Ahead ahead;
    private @Nullable Grab grab;
    private @Nullable Act act;
    private @Nullable Current would;
    private @Nullable Dates sure;
    private Grab.@Nullable Pull pull;
    private String told = "";
    private double fromX;
    private double fromY;
    private double x;
    private double y;
    private boolean moved;

    TimelineGestures(Planning planning, TimelinePane pane) {
        this.planning = planning;
        this.pane = pane;
        tips = new TimelineTips(planning, pane);
        follow = new NextPulse(pane, this::follow);
        ahead = new Ahead(planning, this);
        var canvas = pane.canvas();
        canvas.setOnMouseMoved(this::over);
        canvas.setOnMouseExited(_ -> pane.hover(-1));
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(_ -> released());
        canvas.setOnScroll(this::scrolled);
    }

    private void over(MouseEvent e) {
        Hit hit = pane.rows().hit(e.getX(), e.getY());
        pane.hover(hit.place());
        pane.canvas().setCursor(wrong(e) >= 0 ? Cursor.HAND : cursor(hit, e));
        tips.at(hit, e.getX(), e.getY());
    }

    private Cursor cursor(Hit hit, MouseEvent e) {
        return switch (hit.part()) {
            case NAME -> Cursor.OPEN_HAND;
            case END -> phase(hit).phase().finished() == null ? Cursor.H_RESIZE : Cursor.DEFAULT;
            case BAR -> movable(phase(hit)) ? Cursor.MOVE : Cursor.DEFAULT;
            case HANDLE -> Cursor.CROSSHAIR;
            case NOTHING, ROW -> pane.linkAt(e.getX(), e.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
        };
    }

    private ScheduledPhase phase(Hit hit) {
        return pane.phases().get(hit.place());
    }

    /// What has begun has its dates from the world.
    private static boolean movable(ScheduledPhase phase) {
        return phase.phase().started() == null && phase.phase().finished() == null;
    }

    private void pressed(MouseEvent e) {
        pane.repairs().hide();
        pane.requestFocus();
        if (e.getButton() == MouseButton.MIDDLE) grabTime(e);
        if (e.getButton() == MouseButton.PRIMARY && repairing(e)) return;
        Hit hit = pane.rows().hit(e.getX(), e.getY());
        Optional<LinkShape> link = hit.part() == Part.ROW ? pane.linkAt(e.getX(), e.getY()) : Optional.empty();
        pane.choose(link.map(LinkShape::cause).orElse(null));
        if (link.isPresent()) return;
        if (hit.place() < 0) {
            if (e.getButton() == MouseButton.PRIMARY) {
                planning.workbench().selection().clear();
                grabTime(e);
            }
            return;
        }
        ScheduledPhase phase = phase(hit);
        planning.select(phase.id());
        if (e.getButton() != MouseButton.PRIMARY) return;
        grabTime(e);
        grab = grab(hit, phase, e);
    }

    private void grabTime(MouseEvent e) {
        fromX = x = e.getX();
        fromY = y = e.getY();
        grab = null;
        act = null;
        moved = false;
    }

    private @Nullable Grab grab(Hit hit, ScheduledPhase phase, MouseEvent e) {
        WorkCalendar calendar = WorkCalendar.of(planning.plan());
        return switch (hit.part()) {
            case NAME -> new Grab.Row(phase);
            case BAR -> {
                if (!movable(phase)) yield null;
                long grabbed = pane.rows().scale().day(e.getX()).toEpochDay()
                        - phase.start().toEpochDay();
                yield new Grab.Bar(phase, calendar, PhaseActs.free(planning, phase), grabbed, e.getX(), e.getY());
            }
            case END -> phase.phase().finished() == null ? new Grab.End(phase, calendar) : null;
            case HANDLE -> new Grab.Handle(phase);
            case NOTHING, ROW -> null;
        };
    }

    /// Whether the press was on the sign of a phase in the wrong place; then its repairs are shown.
    private boolean repairing(MouseEvent e) {
        int wrong = wrong(e);
        if (wrong < 0) return false;
        ScheduledPhase phase = pane.phases().get(wrong);
        planning.select(phase.id());
        pane.repairs().show(phase.id(), e.getX() + 14, e.getY() + 14);
        return true;
    }

    private int wrong(MouseEvent e) {
        return WrongMark.at(pane.rows(), pane.shown(), e.getX(), e.getY());
    }

    private void dragged(MouseEvent e) {
        double byX = x - e.getX(), byY = y - e.getY();
        x = e.getX();
        y = e.getY();
        moved |= Math.hypot(x - fromX, y - fromY) >= SLOP;
        if (!moved) return;
        if (grab != null) follow.ask();
        else if (fromX > Rows.NAMES) pane.sight().pan(byX, byY);
    }

    /// Once a frame, however often the pointer moves. What would come is shown as soon as it is found.
    private void follow() {
        Grab held = grab;
        if (held == null) return;
        Grab.Pull now = held.at(pane.rows(), x, y);
        pull = now;
        Act wanted = now.act();
        boolean other = !Objects.equals(wanted, act);
        act = wanted;
        if (wanted == null) forget();
        show();
        if (wanted == null || !other) return;
        switch (wanted.applyTo(planning.plan())) {
            case Outcome.Refused(String why) -> {
                forget();
                told = why;
                show();
            }
            case Outcome.Done(Plan after) -> ahead.ask(after);
        }
    }

    private void show() {
        Grab.Pull now = pull;
        if (now == null) return;
        boolean shown = now.preview();
        pane.preview(
                shown ? would : null,
                shown ? sure : null,
                now.act() == null ? now.shows() : now.shows().telling(told));
    }

    @Override
    public void would(Current found, Dates dates) {
        would = found;
        sure = dates;
        told = Consequence.of(planning.current(), found, dates);
        show();
    }

    private void forget() {
        would = null;
        sure = null;
        ahead.stop();
    }

    private void released() {
        if (moved && grab != null) follow();
        Act wanted = moved ? act : null;
        giveUp();
        if (wanted != null) planning.ask(wanted);
    }

    /// Lets go without doing anything.
    void giveUp() {
        grab = null;
        pull = null;
        act = null;
        told = "";
        forget();
        pane.preview(null);
    }

    private void scrolled(ScrollEvent e) {
        if (e.isShortcutDown()) {
            double width = pane.rows().scale().dayWidth();
            pane.sight().zoom(width * Math.pow(1.0018, e.getDeltaY()), Math.max(Rows.NAMES, e.getX()));
        } else if (e.isShiftDown() && e.getDeltaX() == 0) pane.sight().pan(-e.getDeltaY(), 0);
        else pane.sight().pan(-e.getDeltaX(), -e.getDeltaY());
        e.consume();
    }
}
