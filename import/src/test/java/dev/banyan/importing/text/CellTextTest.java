package dev.banyan.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates and numbers as they stand in cells.
class CellTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14/Mar/24 9:12 AM | 2024-03-14T09:12Z",
                "14/Mar/24 12:05 PM | 2024-03-14T12:05Z",
                "14/Mar/24 12:05 AM | 2024-03-14T00:05Z",
                "14.Mär.24 21:12 | 2024-03-14T21:12Z",
                "2 févr. 2024 18:00 | 2024-02-02T18:00Z",
                "1 août 2024 | 2024-08-01T00:00Z",
                "Mar 14, 2024 9:12:30 PM | 2024-03-14T21:12:30Z",
                "14.03.2024 09:12 | 2024-03-14T09:12Z",
                "14/03/2024 | 2024-03-14T00:00Z",
                "03/14/2024 | 2024-03-14T00:00Z",
                "2024-03-14T09:12:30.123Z | 2024-03-14T09:12:30Z",
                "2024-03-14T09:12:30+0200 | 2024-03-14T09:12:30+02:00",
                "2024-03-14 | 2024-03-14T00:00Z",
                "45839.5 | 2025-07-01T12:00Z",
                "1710407550 | 2024-03-14T09:12:30Z",
                "1710407550000 | 2024-03-14T09:12:30Z",
                "'Thu, 14 Mar 2024 09:12' | 2024-03-14T09:12Z"
            })
    void datesAreReadAsPeopleWriteThem(String text, String expected) {
        assertEquals(
                OffsetDateTime.parse(expected), DateText.seenIn("").moment(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"''", "tomorrow", "31/Feb/24", "12/34", "99999999999999999999", "#N/A", "14/Foo/24"})
    void whatIsNoDateIsNone(String text) {
        assertTrue(DateText.seenIn("").moment(text).isEmpty());
    }

    @Test
    void theOtherDatesTellWhetherTheMonthStandsFirst() {
        assertEquals("2024-03-04", day(DateText.seenIn("01/31/2024"), "3/4/2024"));
        assertEquals("2024-04-03", day(DateText.seenIn("31/01/2024"), "3/4/2024"));
        DateText unsure = DateText.seenIn("01/01/2024");
        assertEquals("2024-04-03", day(unsure, "3/4/2024"));
        assertTrue(unsure.guessed());
        assertEquals("2024-03-04", day(DateText.written("MM/dd/yyyy"), "03/04/2024"));
    }

    private static String day(DateText dates, String text) {
        return dates.day(text).orElseThrow().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3 | false | 12.3",
                "12,3 | true | 12.3",
                "12,3 | false | 12.3",
                "12.3 % | false | 12.3",
                "1.204 | true | 1204",
                "1.204 | false | 1.204",
                "1,204 | false | 1204",
                "1,204 | true | 1.204",
                "1.234,5 | true | 1234.5",
                "1,234.5 | false | 1234.5",
                "1 234,5 | true | 1234.5",
                "'1''234.5' | false | 1234.5",
                "1,23E+09 | true | 1.23E9",
                "250 ms | false | 250",
                "-5 | false | -5"
            })
    void numbersAreReadInBothFashions(String text, boolean comma, double expected) {
        assertEquals(expected, NumberText.of(text, comma), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"''", "#N/A", "n/a", "-", "=1+1", "1.2.3", "abc"})
    void whatIsNoNumberIsNone(String text) {
        assertTrue(Double.isNaN(NumberText.of(text, false)));
        assertEquals(-1, NumberText.count(text, false));
    }

    @Test
    void aDecimalCommaIsSeen() {
        assertTrue(NumberText.hasDecimalComma("12,3"));
        assertTrue(NumberText.hasDecimalComma("1.234,56 %"));
        assertFalse(NumberText.hasDecimalComma("1,234"));
        assertFalse(NumberText.hasDecimalComma("12.3"));
    }
}
