package dev.banyan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @Test
    void theWeekendBelongsToMonday() {
        assertEquals(WorkCalendar.WEEKDAYS.number(MONDAY), WorkCalendar.WEEKDAYS.number(FRIDAY.plusDays(1)));
        assertEquals(WorkCalendar.WEEKDAYS.number(FRIDAY) + 1, WorkCalendar.WEEKDAYS.number(MONDAY));
    }

    @Test
    void numbersAndDatesGoBackAndForthAlsoBeforeTheMillennium() {
        for (LocalDate day = LocalDate.of(1999, 12, 20); day.isBefore(LocalDate.of(2003, 1, 1)); day = day.plusDays(1))
            if (WorkCalendar.WEEKDAYS.works(day))
                assertEquals(day, WorkCalendar.WEEKDAYS.date(WorkCalendar.WEEKDAYS.number(day)));
    }

    @Test
    void aDayOfWorkEndsTheSameDayAndPartOfADayCountsAsOne() {
        assertEquals(FRIDAY, WorkCalendar.WEEKDAYS.finish(FRIDAY, 1));
        assertEquals(MONDAY, WorkCalendar.WEEKDAYS.finish(FRIDAY, 1.2));
        assertEquals(MONDAY, WorkCalendar.WEEKDAYS.after(FRIDAY, 0.3));
        assertEquals(FRIDAY, WorkCalendar.WEEKDAYS.after(FRIDAY, 0));
    }

    @Test
    void betweenCountsWorkingDays() {
        assertEquals(1, WorkCalendar.WEEKDAYS.between(FRIDAY, MONDAY));
        assertTrue(WorkCalendar.WEEKDAYS.between(MONDAY, FRIDAY) < 0);
    }

    @Test
    void aHolidayCountsAsTheNextWorkingDay() {
        WorkCalendar calendar = WorkCalendar.of(List.of(MONDAY, FRIDAY.plusDays(1)));
        assertFalse(calendar.works(MONDAY));
        assertEquals(calendar.number(MONDAY.plusDays(1)), calendar.number(MONDAY));
        assertEquals(MONDAY.plusDays(1), calendar.finish(FRIDAY, 2));
        assertEquals(1, calendar.between(FRIDAY, MONDAY.plusDays(1)));
    }

    @Test
    void withHolidaysNumbersHaveNoGapsEither() {
        WorkCalendar calendar = WorkCalendar.of(List.of(
                MONDAY, MONDAY.plusDays(1), LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 25), FRIDAY.plusDays(2)));
        LocalDate last = LocalDate.of(2025, 12, 1);
        for (LocalDate day = last.plusDays(1); day.isBefore(LocalDate.of(2026, 3, 1)); day = day.plusDays(1)) {
            if (!calendar.works(day)) continue;
            assertEquals(calendar.number(last) + 1, calendar.number(day));
            assertEquals(day, calendar.date(calendar.number(day)));
            last = day;
        }
    }
}
