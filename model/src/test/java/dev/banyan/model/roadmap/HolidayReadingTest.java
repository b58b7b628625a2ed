package dev.banyan.model.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolidayReadingTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void aLineIsADayAndItsName() {
        var read = read("# ours\n2026-12-25 Christmas\r\n\n2027-01-01, New Year\n2027-05-01\n");
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
        var read = read("2026-12-25 Christmas\nEaster\n2026-02-30 Never\n2026-12-25x");
        assertEquals(Map.of(CHRISTMAS, "Christmas"), read.days());
        assertEquals(3, read.skipped().size());
        assertEquals(
                "Line 2, “Easter”, does not begin with a day like 2026-12-25.",
                read.skipped().getFirst());
    }

    @Test
    void wholeDaysOfACalendarAreTakenAndTheLastDayIsTheOneBeforeItsEnd() {
        var read = read(calendar("""
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
        var read = read(calendar("DTSTART:20261225T090000Z\nSUMMARY:Stand-up")
                + calendar("DTSTART:20261226\nSTATUS:CANCELLED\nSUMMARY:Trip")
                + calendar("SUMMARY:Some day")
                + "BEGIN:VEVENT\nDTSTART:20261228\nSUMMARY:Torn");
        assertTrue(read.days().isEmpty());
        assertEquals(
                List.of(
                        "“Stand-up” has a time of day and is left out.",
                        "“Trip” is cancelled and is left out.",
                        "“Some day” has no day and is left out.",
                        "The calendar ends in the middle of “Torn”."),
                read.skipped());
    }

    /// The plan of these tests runs from 2026 to 2028.
    private static HolidayReading read(String text) {
        return HolidayReading.of(text, LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    }

    private static List<LocalDate> repeated(String first, String rule) {
        var read = read(calendar("DTSTART;VALUE=DATE:" + first + "\nRRULE:" + rule + "\nSUMMARY:Day off"));
        assertEquals(List.of(), read.skipped());
        return List.copyOf(read.days().keySet());
    }

    private static List<LocalDate> days(String... iso) {
        return Stream.of(iso).map(LocalDate::parse).toList();
    }

    @Test
    void whatRepeatsEveryYearIsTakenForTheTimeOfThePlan() {
        assertEquals(days("2026-12-25", "2027-12-25", "2028-12-25"), repeated("19931225", "FREQ=YEARLY"));
        assertEquals(days("2028-02-29"), repeated("20000229", "FREQ=YEARLY"));
        assertEquals(days("2026-07-03", "2028-07-03"), repeated("20240703", "FREQ=YEARLY;INTERVAL=2"));
        assertEquals(
                days("2026-11-26", "2027-11-25", "2028-11-23"),
                repeated("19971127", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"));
        assertEquals(
                days("2026-05-25", "2027-05-31", "2028-05-29"),
                repeated("20000529", "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"));
        assertEquals(
                days("2026-01-01", "2026-05-01", "2027-01-01"),
                repeated("20200101", "FREQ=YEARLY;BYMONTH=1,5;BYMONTHDAY=1;UNTIL=20270301T000000Z"));
    }

    @Test
    void countUntilAndIntervalEndWhatRepeats() {
        assertEquals(days("2026-01-02", "2026-01-16"), repeated("20251205", "FREQ=WEEKLY;INTERVAL=2;COUNT=4"));
        assertEquals(
                days("2026-01-05", "2026-01-07", "2026-01-12"),
                repeated("20260105", "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260113"));
        assertEquals(days("2026-01-31", "2026-03-31", "2026-05-31"), repeated("20260131", "FREQ=MONTHLY;COUNT=3"));
        assertEquals(days("2026-01-31", "2026-02-28"), repeated("20260131", "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2"));
        assertEquals(
                days("2026-02-13", "2026-03-13"),
                repeated("20260213", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20261001"));
        assertEquals(days("2028-12-28", "2028-12-30"), repeated("20281228", "FREQ=DAILY;INTERVAL=2"));
        assertEquals(days("2026-01-03", "2026-01-06"), repeated("20251231", "FREQ=DAILY;INTERVAL=3;COUNT=3"));
    }

    @Test
    void aWeekBeginsOnTheDayTheRuleSays() {
        // The example of RFC 5545: the same rule, other days.
        assertEquals(
                days("2026-08-04", "2026-08-09", "2026-08-18", "2026-08-23"),
                repeated("20260804", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"));
        assertEquals(
                days("2026-08-04", "2026-08-16", "2026-08-18", "2026-08-30"),
                repeated("20260804", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"));
    }

    @Test
    void anEventOfSeveralDaysRepeatsWholeWithoutTheDaysThatAreTakenOut() {
        var read = read(calendar("""
                DTSTART;VALUE=DATE:20241231
                DTEND;VALUE=DATE:20250102
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20261231
                EXDATE;VALUE=DATE:20271231
                RDATE;VALUE=DATE:20260615
                SUMMARY:Turn of the year"""));
        assertEquals(
                days("2025-12-31", "2026-01-01", "2026-06-15", "2026-06-16", "2028-12-31", "2029-01-01"),
                List.copyOf(read.days().keySet()));
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void aRuleThatIsNotUnderstoodIsToldAndItsFirstTimeTaken() {
        for (String rule : List.of(
                "FREQ=YEARLY;BYSETPOS=1|BYSETPOS",
                "FREQ=HOURLY|FREQ=HOURLY",
                "FREQ=YEARLY;BYDAY=20MO|BYDAY=20MO",
                "FREQ=YEARLY;BYDAY=2MO|BYDAY=2MO",
                "FREQ=WEEKLY;INTERVAL=0|INTERVAL=0",
                "FREQ=YEARLY;UNTIL=never|UNTIL=NEVER",
                "YEARLY|YEARLY")) {
            String[] told = rule.split("\\|");
            var read = read(calendar("DTSTART;VALUE=DATE:20261225\nRRULE:" + told[0] + "\nSUMMARY:Christmas"));
            assertEquals(Map.of(CHRISTMAS, "Christmas"), read.days());
            assertEquals(
                    List.of("“Christmas” repeats by a rule that is not understood (" + told[1]
                            + "): only its first time, 2026-12-25, is taken."),
                    read.skipped());
        }
        var over = read(calendar("DTSTART;VALUE=DATE:20100101\nRRULE:FREQ=YEARLY;COUNT=3\nSUMMARY:Founding"));
        assertEquals(Map.of(), over.days());
        assertEquals(
                List.of("“Founding” repeats, and never from 2026-01-01 to 2028-12-31, the time of the plan."),
                over.skipped());
        var old = read(calendar("DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY;COUNT=900000\nSUMMARY:Ever"));
        assertEquals(1, old.skipped().size());
    }

    @Test
    void twoNamesOfOneDayAreBothKept() {
        assertEquals(
                Map.of(CHRISTMAS, "Christmas / Quaid-e-Azam Day"),
                read("2026-12-25 Christmas\n2026-12-25 Quaid-e-Azam Day\n2026-12-25 Christmas / Quaid-e-Azam Day")
                        .days());
    }

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + event.replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n";
    }
}
