package dev.banyan.model.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HolidayReadingTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void aLineIsADayAndItsName() {
        var read = HolidayReading.of("# ours\n2026-12-25 Christmas\r\n\n2027-01-01, New Year\n2027-05-01\n");
        assertEquals(
                Map.of(
                        CHRISTMAS,
                        "Christmas",
                        LocalDate.of(2027, 1, 1),
                        "New Year",
                        LocalDate.of(2027, 5, 1),
                        "Holiday"),
                read.days());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void whatIsNoDayIsSkippedWithItsLine() {
        var read = HolidayReading.of("2026-12-25 Christmas\nEaster\n2026-02-30 Never\n2026-12-25x");
        assertEquals(Map.of(CHRISTMAS, "Christmas"), read.days());
        assertEquals(3, read.skipped().size());
        assertEquals(
                "Line 2, “Easter”, does not begin with a day like 2026-12-25.",
                read.skipped().getFirst());
    }

    @Test
    void wholeDaysOfACalendarAreTakenAndTheLastDayIsTheOneBeforeItsEnd() {
        var read = HolidayReading.of(calendar("""
                DTSTART;VALUE=DATE:20261225
                DTEND;VALUE=DATE:20261227
                SUMMARY;LANGUAGE="en:GB":Christmas\\, both
                  days"""));
        assertEquals(
                Map.of(CHRISTMAS, "Christmas, both days", CHRISTMAS.plusDays(1), "Christmas, both days"), read.days());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void whatIsNoHolidayIsSkippedWithASentence() {
        var read = HolidayReading.of(calendar("DTSTART:20261225T090000Z\nSUMMARY:Stand-up")
                + calendar("DTSTART:20261226\nSTATUS:CANCELLED\nSUMMARY:Trip")
                + calendar("SUMMARY:Some day")
                + "BEGIN:VEVENT\nDTSTART:20261228\nSUMMARY:Torn");
        assertTrue(read.days().isEmpty());
        assertEquals(
                List.of(
                        "“Stand-up” has a time of day.",
                        "“Trip” is cancelled.",
                        "“Some day” has no day.",
                        "The calendar ends in the middle of “Torn”."),
                read.skipped());
    }

    @Test
    void whatRepeatsIsTakenOnceAndThatIsSaid() {
        var read = HolidayReading.of(calendar("DTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY\nSUMMARY:Christmas"));
        assertEquals(Map.of(CHRISTMAS, "Christmas"), read.days());
        assertEquals(List.of("“Christmas” repeats: only its first time, 2026-12-25, is taken."), read.skipped());
    }

    @Test
    void twoNamesOfOneDayAreBothKept() {
        assertEquals(
                Map.of(CHRISTMAS, "Christmas / Quaid-e-Azam Day"),
                HolidayReading.of(
                                "2026-12-25 Christmas\n2026-12-25 Quaid-e-Azam Day\n2026-12-25 Christmas / Quaid-e-Azam Day")
                        .days());
    }

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + event.replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n";
    }
}
