package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void onlyAllIsAHundredPercent() {
        assertEquals("99%", NumberText.percent(0.9999));
        assertEquals("100%", NumberText.percent(1));
        assertEquals("no data", NumberText.percent(Double.NaN));
    }

    @Test
    void oneIsNotMany() {
        assertEquals("1 module", NumberText.count(1, "module", "modules"));
        assertEquals("1,842 modules", NumberText.count(1842, "module", "modules"));
    }

    @Test
    void daysInASentenceOfTheModelAreReadAsThePersonReadsThem() {
        assertEquals(
                "It ends later, on 21 Jan 2026 and not on 2 Jan 2026.",
                NumberText.dated("It ends later, on 2026-01-21 and not on 2026-01-02."));
        assertEquals("Version 2026-13-40 of 12026-01-01", NumberText.dated("Version 2026-13-40 of 12026-01-01"));
    }

    @Test
    void todayIsSaidSo() {
        Instant moment = LocalDate.of(2026, 11, 20)
                .atTime(14, 1)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertEquals("today 14:01", NumberText.when(moment, LocalDate.of(2026, 11, 20)));
        assertEquals("20 Nov 14:01", NumberText.when(moment, LocalDate.of(2026, 11, 21)));
        assertEquals("20 Nov 2026 14:01", NumberText.when(moment, LocalDate.of(2027, 1, 2)));
    }
}
