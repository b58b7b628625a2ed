package dev.banyan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Working days, Monday to Friday, numbered without gaps so that dates can be computed with. Holidays are not known.
public final class WorkCalendar {
    /// A Monday; its number is 0.
    private static final LocalDate ORIGIN = LocalDate.of(2001, 1, 1);

    private WorkCalendar() {}

    /// The number of a working day; a day of the weekend has that of the next Monday.
    public static long number(LocalDate date) {
        long days = date.toEpochDay() - ORIGIN.toEpochDay();
        long week = Math.floorDiv(days, 7);
        return week * 5 + Math.min(Math.floorMod(days, 7), 5);
    }

    public static LocalDate date(long number) {
        return ORIGIN.plusDays(Math.floorDiv(number, 5) * 7 + Math.floorMod(number, 5));
    }

    public static boolean works(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// The working day on which so many days of work are over that begin on the given day; part of a day counts as one.
    public static LocalDate finish(LocalDate start, double days) {
        return date(number(start) + Math.max(1, (long) Math.ceil(days - 1e-9)) - 1);
    }

    /// The first working day after so many days of work that begin on the given day.
    public static LocalDate after(LocalDate start, double days) {
        return date(number(start) + (long) Math.ceil(days - 1e-9));
    }

    /// Working days from one day up to, but without, another one; negative when it lies before.
    public static long between(LocalDate from, LocalDate to) {
        return number(to) - number(from);
    }
}
