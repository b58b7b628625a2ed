package dev.banyan.views.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void numbersAreTakenAsTypedAndNothingElseIs() {
        assertEquals(Optional.of(7.5), Typed.number(" 7.5 "));
        assertEquals(Optional.of(14), Typed.whole("14"));
        for (String wrong : new String[] {"", "many", "-3", "NaN", "1e99", "7.5.1"})
            assertTrue(Typed.number(wrong).isEmpty(), wrong);
        assertTrue(Typed.whole("7.5").isEmpty());
    }

    @Test
    void daysAreTakenInIsoAndInTheWayTheyAreShown() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertEquals(Optional.of(day), Days.parse("2026-05-04"));
        assertEquals(Optional.of(day), Days.parse(Days.brief(day)));
        assertTrue(Days.parse("next week").isEmpty());
    }

    @Test
    void anEffortChangedInOneNumberStaysAnEstimate() {
        var was = new Estimate(38, 55, 90);
        assertEquals(new Estimate(76, 110, 180), Efforts.likely(was, 110));
        assertEquals(new Estimate(60, 60, 90), Efforts.best(was, 60));
        assertEquals(new Estimate(20, 20, 20), Efforts.worst(was, 20));
        assertEquals(new Estimate(5, 5, 5), Efforts.likely(new Estimate(0, 0, 0), 5));
    }
}
