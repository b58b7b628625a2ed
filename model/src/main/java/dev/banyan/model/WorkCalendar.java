package dev.banyan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/// Working days, Monday to Friday without the holidays, numbered without gaps so that dates can be computed with.
public final class WorkCalendar {
    /// A Monday; its number is 0 where no holiday lies before it.
    private static final LocalDate ORIGIN = LocalDate.of(2001, 1, 1);

    /// Without holidays.
    public static final WorkCalendar WEEKDAYS = new WorkCalendar(new long[0]);

    /// Numbers that the holidays would have as weekdays, ascending.
    private final long[] free;

    private WorkCalendar(long[] free) {
        this.free = free;
    }

    /// The calendar of a plan: with its holidays.
    public static WorkCalendar of(Plan plan) {
        return of(plan.delivery().holidays().keySet());
    }

    /// Holidays on a weekend change nothing.
    public static WorkCalendar of(Collection<LocalDate> holidays) {
        if (holidays.isEmpty()) return WEEKDAYS;
        return new WorkCalendar(holidays.stream()
                .filter(WorkCalendar::weekday)
                .mapToLong(WorkCalendar::weekdayNumber)
                .sorted()
                .distinct()
                .toArray());
    }

    /// The number of a working day; a day nobody works has that of the next working day.
    public long number(LocalDate date) {
        long weekday = weekdayNumber(date);
        int at = Arrays.binarySearch(free, weekday);
        return weekday - (at < 0 ? ~at : at);
    }

    public LocalDate date(long number) {
        int low = 0, high = free.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (free[middle] - middle <= number) low = middle + 1;
            else high = middle;
        }
        long weekday = number + low;
        return ORIGIN.plusDays(Math.floorDiv(weekday, 5) * 7 + Math.floorMod(weekday, 5));
    }

    public boolean works(LocalDate date) {
        return weekday(date) && Arrays.binarySearch(free, weekdayNumber(date)) < 0;
    }

    /// The working day on which so many days of work are over that begin on the given day; part of a day counts as
    /// one.
    public LocalDate finish(LocalDate start, double days) {
        return date(number(start) + Math.max(1, (long) Math.ceil(days - 1e-9)) - 1);
    }

    /// The first working day after so many days of work that begin on the given day.
    public LocalDate after(LocalDate start, double days) {
        return date(number(start) + (long) Math.ceil(days - 1e-9));
    }

    /// Working days from one day up to, but without, another one; negative when it lies before.
    public long between(LocalDate from, LocalDate to) {
        return number(to) - number(from);
    }

    private static boolean weekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static long weekdayNumber(LocalDate date) {
        long days = date.toEpochDay() - ORIGIN.toEpochDay();
        long week = Math.floorDiv(days, 7);
        return week * 5 + Math.min(Math.floorMod(days, 7), 5);
    }
}
