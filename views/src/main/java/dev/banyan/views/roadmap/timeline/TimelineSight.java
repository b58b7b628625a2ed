package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.roadmap.drawing.DayScale;
import dev.banyan.views.roadmap.drawing.Rows;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;

/// Which days and rows of the timeline are seen: all days until one zooms or scrolls sideways, then as many as the
/// width of a day leaves room for. Owns the two scroll bars. In pixels of the window.
final class TimelineSight {
    private static final double BAR = 12;
    /// Pixels a day at which one sees years, quarters, months, weeks.
    private static final double[] LEVELS = {0.5, 1.4, 4.2, 12};

    private final Planning planning;
    private final Runnable moved;
    private final Runnable unlaid;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private DayScale scale = new DayScale(LocalDate.EPOCH, 4, Rows.NAMES, 0);
    private boolean fitted = true;
    private double whole;
    private double width = 1;
    private double height = 1;
    private @Nullable PhaseId revealing;

    /// @param moved  told when something else is seen; @param unlaid told when [#lay] has to come before it is
    TimelineSight(Planning planning, Runnable moved, Runnable unlaid) {
        this.planning = planning;
        this.moved = moved;
        this.unlaid = unlaid;
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().subscribe((_, _) -> moved.run());
        across.valueProperty().subscribe((_, v) -> {
            if (Math.abs(scale.scrolled() - v.doubleValue()) > 0.5) scale(scale.scrolledTo(v.doubleValue()));
        });
    }

    List<Node> bars() {
        return List.of(down, across);
    }

    DayScale scale() {
        return scale;
    }

    private void scale(DayScale wanted) {
        scale = wanted;
        moved.run();
    }

    /// Where rows and bars of phases lie as it is seen now.
    Rows rows(List<ScheduledPhase> phases) {
        return new Rows(phases, scale, down.getValue(), width, height);
    }

    /// Width of what is seen beside the scroll bar.
    double width() {
        return width;
    }

    /// Height of what is seen above the scroll bar.
    double height() {
        return height;
    }

    /// Shows the whole roadmap.
    void fit() {
        fitted = true;
        scale(fitting());
        unlaid.run();
    }

    private DayScale fitting() {
        Current of = planning.shown();
        Stretch seen = new Stretch(of.roadmap().start(), last(of)).reaching(of.today());
        return DayScale.fit(seen.from().minusDays(4), seen.until().plusDays(12), Rows.NAMES, whole - Rows.NAMES - BAR);
    }

    /// The last day that anything is drawn at.
    private LocalDate last(Current of) {
        LocalDate last = of.roadmap().end();
        Dates dates = planning.foresight().dates().get();
        for (ScheduledPhase phase : of.phases()) {
            LocalDate sure = dates == null
                    ? phase.worstFinish()
                    : dates.finish(phase.id()).map(Dates.Range::p80).orElse(phase.worstFinish());
            if (sure.isAfter(last)) last = sure;
        }
        return last;
    }

    /// Makes a day so wide, with the day at `x` staying there.
    void zoom(double dayWidth, double x) {
        fitted = false;
        scale(scale.zoomed(dayWidth, x));
        unlaid.run();
    }

    /// The next coarser or finer level: years, quarters, months, weeks.
    void level(int by) {
        double now = scale.dayWidth();
        double next = now;
        if (by > 0) for (double l : LEVELS) if (next == now && l > now * 1.05) next = l;
        if (by < 0) for (double l : LEVELS) if (l < now * 0.95) next = l;
        zoom(next, Rows.NAMES + (whole - Rows.NAMES) / 2);
    }

    /// Moves what is seen; sideways also beyond a view that shows all.
    void pan(double byX, double byY) {
        if (byX != 0 && fitted) {
            fitted = false;
            limitAcross();
            unlaid.run();
        }
        across.setValue(Math.clamp(across.getValue() + byX, across.getMin(), across.getMax()));
        down.setValue(Math.clamp(down.getValue() + byY, 0, down.getMax()));
    }

    /// Scrolls so that the row of a phase is seen, as soon as it is known how much can be seen.
    void reveal(PhaseId id) {
        revealing = id;
        unlaid.run();
    }

    private void reveal() {
        int place = revealing == null ? -1 : planning.shown().place(revealing);
        revealing = null;
        if (place < 0) return;
        double top = place * Rows.ROW, room = height - Rows.HEAD;
        if (top < down.getValue()) down.setValue(top);
        else if (top + Rows.ROW > down.getValue() + room)
            down.setValue(Math.clamp(top + Rows.ROW - room, 0, Math.max(0, down.getMax())));
    }

    /// Takes the size of the timeline: places the scroll bars and keeps what is seen within the roadmap.
    void lay(double paneWidth, double paneHeight) {
        whole = paneWidth;
        if (fitted) scale(fitting());
        boolean wide = !fitted;
        double full = Rows.HEAD + planning.shown().phases().size() * Rows.ROW;
        double beside = paneWidth - BAR, seen = paneHeight - (wide ? BAR : 0);
        width = Math.max(1, beside);
        height = Math.max(1, seen);
        limit(down, 0, Math.max(0, full - seen), seen);
        down.resizeRelocate(beside, Rows.HEAD, BAR, Math.max(0, seen - Rows.HEAD));
        down.setVisible(full > seen);
        across.setVisible(wide);
        if (wide) limitAcross();
        across.resizeRelocate(Rows.NAMES, paneHeight - BAR, Math.max(0, beside - Rows.NAMES), BAR);
        reveal();
    }

    private void limitAcross() {
        double span = scale.scrolledTo(0).x(last(planning.shown()).plusDays(30)) - Rows.NAMES;
        double room = width - Rows.NAMES;
        limit(across, -60, Math.max(-60, span - room), room);
        across.setValue(Math.clamp(scale.scrolled(), across.getMin(), across.getMax()));
    }

    private static void limit(ScrollBar bar, double least, double most, double seen) {
        bar.setMin(least);
        bar.setMax(most);
        bar.setVisibleAmount(Math.max(1, most - least) * Math.min(1, seen / (most - least + seen)));
        bar.setUnitIncrement(Rows.ROW);
        bar.setBlockIncrement(seen * 0.8);
        if (bar.getValue() > most) bar.setValue(most);
    }
}
