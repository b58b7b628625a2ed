package dev.banyan.views.roadmap.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the head of the timeline.
///
/// @param brief  what is said where the words have no room: a year that begins goes before its first month
/// @param strong whether a year or month begins here
public record Tick(LocalDate day, String words, String brief, boolean strong) {
    /// Room that a label needs.
    private static final double LABEL = 40;

    enum Step {
        WEEK(7),
        MONTH(30.4),
        QUARTER(91.3),
        YEAR(365.25);

        final double days;

        Step(double days) {
            this.days = days;
        }
    }

    /// The finest step whose labels have room.
    static Step step(double dayWidth) {
        for (Step step : Step.values()) if (step.days * dayWidth >= LABEL) return step;
        return Step.YEAR;
    }

    /// The ticks between two places, the one before the first included.
    public static List<Tick> between(DayScale scale, double fromX, double toX, Locale locale) {
        Step step = step(scale.dayWidth());
        var ticks = new ArrayList<Tick>();
        LocalDate last = scale.day(toX);
        boolean first = true;
        for (LocalDate day = floor(scale.day(fromX), step); !day.isAfter(last); day = next(day, step)) {
            ticks.add(tick(day, step, first, locale));
            first = false;
        }
        return ticks;
    }

    private static Tick tick(LocalDate day, Step step, boolean first, Locale locale) {
        String year = String.valueOf(day.getYear());
        boolean january = day.getMonthValue() == 1;
        return switch (step) {
            case WEEK -> {
                boolean newMonth = day.getDayOfMonth() <= 7;
                String week = format("d MMM", day, locale);
                yield new Tick(
                        day, newMonth && january || first ? week + " " + year.substring(2) : week, week, newMonth);
            }
            case MONTH -> {
                String month = format("MMM", day, locale);
                String words = january || first ? month + " " + year.substring(2) : month;
                yield new Tick(day, words, january ? year : month, january);
            }
            case QUARTER -> {
                String quarter = "Q" + (day.getMonthValue() + 2) / 3;
                yield new Tick(day, quarter + " " + year.substring(2), january ? year : quarter, january);
            }
            case YEAR -> new Tick(day, year, year, true);
        };
    }

    private static String format(String pattern, LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static LocalDate floor(LocalDate day, Step step) {
        return switch (step) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Step step) {
        return switch (step) {
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }
}
