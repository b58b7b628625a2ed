package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.WorkCalendar;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What the row of a phase is made of beside its words, in pixels. A part that is not there has no width.
///
/// @param bar       the phase; of a milestone the square around its diamond
/// @param doneUntil the bar is filled up to here
/// @param planned   as the effort says from the real start, null where nothing has started or nothing differs
/// @param p50       where half of the simulated runs are over; @param p80 where four of five are; not before the end
/// @param slack     up to here the end may slip without moving the end of the roadmap
/// @param ghost     where the baseline had it, null where it had not
/// @param ramp      the steps of its traffic ramp, from the first
record BarShape(
        Rows.Bar bar,
        boolean milestone,
        double doneUntil,
        @Nullable Span planned,
        double p50,
        double p80,
        double slack,
        @Nullable Span ghost,
        List<Dot> ramp) {
    static final double DOT = 18;

    record Span(double from, double to) {
        double width() {
            return Math.max(2, to - from);
        }
    }

    /// @param x of its middle; @param large whether there is room for the number
    record Dot(double x, int percent, boolean large) {}

    /// @param done percent done, empty where nobody said
    static BarShape of(
            Rows rows,
            int place,
            LocalDate today,
            OptionalInt done,
            @Nullable Dates dates,
            @Nullable Stretch baseline,
            WorkCalendar calendar) {
        ScheduledPhase phase = rows.phases().get(place);
        Rows.Bar bar = rows.bar(place);
        DayScale scale = rows.scale();
        boolean over = phase.phase().finished() != null;
        Dates.Range range = dates == null ? null : dates.finish(phase.id()).orElse(null);
        double p80 = over ? bar.end() : scale.after(range == null ? phase.worstFinish() : range.p80());
        double p50 = over || range == null ? bar.end() : scale.after(range.p50());
        double slack = over ? bar.end() : scale.after(calendar.date(calendar.number(phase.finish()) + phase.slack()));
        return new BarShape(
                bar,
                Rows.milestone(phase),
                doneUntil(phase, bar, scale, today, done),
                planned(phase, scale),
                Math.max(bar.end(), p50),
                Math.max(bar.end(), p80),
                Math.max(bar.end(), slack),
                baseline == null ? null : new Span(scale.x(baseline.from()), scale.after(baseline.until())),
                ramp(phase, bar, scale));
    }

    /// Up to where the bar is filled: all of what is over, the share that is done of what runs, and until today where
    /// nobody said that.
    private static double doneUntil(
            ScheduledPhase phase, Rows.Bar bar, DayScale scale, LocalDate today, OptionalInt done) {
        return switch (phase.phase().state()) {
            case DONE -> bar.end();
            case RUNNING ->
                done.isPresent()
                        ? bar.x() + bar.width() * done.getAsInt() / 100
                        : Math.clamp(scale.after(today), bar.x(), bar.end());
            case PLANNED, READY, ROLLED_BACK -> bar.x();
        };
    }

    private static @Nullable Span planned(ScheduledPhase phase, DayScale scale) {
        if (phase.phase().started() == null || phase.plannedFinish().equals(phase.finish())) return null;
        return new Span(scale.x(phase.start()), scale.after(phase.plannedFinish()));
    }

    /// Where two steps would lie over one another the earlier one is a small dot.
    private static List<Dot> ramp(ScheduledPhase phase, Rows.Bar bar, DayScale scale) {
        var dots = new ArrayList<Dot>();
        double free = bar.end();
        for (ScheduledPhase.RampDate step : phase.ramp().reversed()) {
            double x = Math.min(scale.x(step.on()), bar.end() - DOT / 2 - 3);
            boolean large = x + DOT / 2 <= free && x - DOT / 2 >= bar.x() + 2;
            if (large) free = x - DOT / 2;
            if (large || x - 2 >= bar.x() + 3 && x + 2 < free) dots.addFirst(new Dot(x, step.percent(), large));
        }
        return List.copyOf(dots);
    }
}
