package dev.banyan.views.roadmap.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayScaleTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void daysAndPlacesLeadToEachOther() {
        var scale = new DayScale(START, 3, 200, 40);
        for (int days = -20; days < 400; days += 7) {
            LocalDate day = START.plusDays(days);
            assertEquals(day, scale.day(scale.x(day) + 0.5));
        }
    }

    @Test
    void theDayUnderThePointerStaysWhereItIsWhileZooming() {
        var scale = new DayScale(START, 3, 200, 40);
        LocalDate day = scale.day(500);
        DayScale closer = scale.zoomed(11, scale.x(day));
        assertEquals(scale.x(day), closer.x(day), 1e-9);
        assertEquals(DayScale.MOST, scale.zoomed(1e6, 300).dayWidth());
    }

    @Test
    void aWeekendCountsAsTheMondayAfterIt() {
        var scale = new DayScale(START, 10, 0, 0);
        assertEquals(LocalDate.of(2026, 1, 12), scale.workday(scale.x(LocalDate.of(2026, 1, 10)) + 1));
    }

    @Test
    void theHeadShowsWeeksMonthsQuartersOrYearsAsThereIsRoom() {
        assertEquals(Tick.Step.WEEK, Tick.step(12));
        assertEquals(Tick.Step.MONTH, Tick.step(4));
        assertEquals(Tick.Step.QUARTER, Tick.step(0.7));
        assertEquals(Tick.Step.YEAR, Tick.step(0.25));
        List<String> months = Tick.between(new DayScale(START, 4, 0, 0), 0, 200, Locale.UK).stream()
                .map(Tick::words)
                .toList();
        assertEquals(List.of("Jan 26", "Feb"), months);
        List<Tick> weeks = Tick.between(new DayScale(START.plusDays(2), 12, 0, 0), 0, 200, Locale.UK);
        assertTrue(weeks.getFirst().day().equals(START));
    }

    @Test
    void quartersWithLittleRoomStillTellTheYear() {
        List<String> brief = Tick.between(new DayScale(START.minusMonths(4), 0.5, 0, 0), 0, 400, Locale.UK).stream()
                .map(Tick::brief)
                .toList();
        assertEquals(List.of("Q3", "Q4", "2026", "Q2", "Q3", "Q4", "2027", "Q2", "Q3", "Q4"), brief);
    }

    @Test
    void todayIsShownWithTheRoadmapWhileItIsNear() {
        var year = new Stretch(START, START.plusDays(360));
        assertEquals(new Stretch(START.minusDays(5), year.until()), year.reaching(START.minusDays(5)));
        assertEquals(year, year.reaching(START.minusDays(100)), "far away it would leave too little room");
        assertEquals(year, year.reaching(START.plusDays(10)));
        assertEquals(START.plusDays(380), year.reaching(START.plusDays(380)).until());
    }

    @Test
    void theLabelOfTodayLeavesTheMarkOfTheFinishFree() {
        assertEquals(80, Rows.beside(100, 40, 300), "in the middle where nothing is near");
        assertTrue(Rows.beside(100, 40, 110) + 40 <= 110 - 6, "left of a finish to come");
        assertTrue(Rows.beside(100, 40, 90) >= 90 + 6, "right of a finish that is over");
    }
}
