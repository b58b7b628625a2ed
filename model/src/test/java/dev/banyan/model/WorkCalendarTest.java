package dev.banyan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @Test
    void theWeekendBelongsToMonday() {
        assertEquals(WorkCalendar.number(MONDAY), WorkCalendar.number(FRIDAY.plusDays(1)));
        assertEquals(WorkCalendar.number(FRIDAY) + 1, WorkCalendar.number(MONDAY));
    }

    @Test
    void numbersAndDatesGoBackAndForthAlsoBeforeTheMillennium() {
        for (LocalDate day = LocalDate.of(1999, 12, 20); day.isBefore(LocalDate.of(2003, 1, 1)); day = day.plusDays(1))
            if (WorkCalendar.works(day)) assertEquals(day, WorkCalendar.date(WorkCalendar.number(day)));
    }

    @Test
    void aDayOfWorkEndsTheSameDayAndPartOfADayCountsAsOne() {
        assertEquals(FRIDAY, WorkCalendar.finish(FRIDAY, 1));
        assertEquals(MONDAY, WorkCalendar.finish(FRIDAY, 1.2));
        assertEquals(MONDAY, WorkCalendar.after(FRIDAY, 0.3));
        assertEquals(FRIDAY, WorkCalendar.after(FRIDAY, 0));
    }

    @Test
    void betweenCountsWorkingDays() {
        assertEquals(1, WorkCalendar.between(FRIDAY, MONDAY));
        assertTrue(WorkCalendar.between(MONDAY, FRIDAY) < 0);
    }
}
