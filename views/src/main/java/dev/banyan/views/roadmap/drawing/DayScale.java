package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where days stand across the timeline.
///
/// @param origin   the day at `left` when nothing is scrolled
/// @param dayWidth pixels a day
/// @param left     where the days begin
/// @param scrolled pixels scrolled to the right
public record DayScale(LocalDate origin, double dayWidth, double left, double scrolled) {
    static final double LEAST = 0.25;
    static final double MOST = 40;

    /// So that both days and what lies between them are seen.
    public static DayScale fit(LocalDate from, LocalDate to, double left, double width) {
        long days = Math.max(14, ChronoUnit.DAYS.between(from, to));
        return new DayScale(from, Math.clamp(Math.max(width, 50) / days, LEAST, MOST), left, 0);
    }

    /// The beginning of a day.
    public double x(LocalDate day) {
        return left - scrolled + ChronoUnit.DAYS.between(origin, day) * dayWidth;
    }

    /// The end of a day.
    public double after(LocalDate day) {
        return x(day) + dayWidth;
    }

    public LocalDate day(double x) {
        return origin.plusDays((long) Math.floor((x - left + scrolled) / dayWidth));
    }

    /// The working day at a place; a weekend counts as the Monday after it.
    public LocalDate workday(double x) {
        return WorkCalendar.WEEKDAYS.date(WorkCalendar.WEEKDAYS.number(day(x)));
    }

    /// The same with another width of a day, the day under `x` staying where it is.
    public DayScale zoomed(double wanted, double x) {
        double width = Math.clamp(wanted, LEAST, MOST);
        double under = (x - left + scrolled) / dayWidth;
        return new DayScale(origin, width, left, under * width - (x - left));
    }

    public DayScale scrolledTo(double pixels) {
        return new DayScale(origin, dayWidth, left, pixels);
    }
}
