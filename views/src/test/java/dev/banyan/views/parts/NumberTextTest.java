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
    void todayIsSaidSo() {
        Instant moment = LocalDate.of(2026, 11, 20)
                .atTime(14, 1)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertEquals("today 14:01", NumberText.when(moment, LocalDate.of(2026, 11, 20)));
        assertEquals("20 Nov 2026 14:01", NumberText.when(moment, LocalDate.of(2026, 11, 21)));
    }
}
