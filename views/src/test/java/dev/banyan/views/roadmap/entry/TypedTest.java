package dev.banyan.views.roadmap.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.views.roadmap.planning.Efforts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

    @Test
    void rowsAreReadWithTheSignsThatGroupDigits() {
        for (String typed : List.of("120000", "120,000", "120 000", "120.000", "120\u202f000", "120'000"))
            assertEquals(OptionalLong.of(120_000), Typed.rows(typed), typed);
        for (String typed : List.of("", "many", "-1", "1e6", "1234567890123456"))
            assertEquals(OptionalLong.empty(), Typed.rows(typed), typed);
    }

    @Test
    void peopleAreWholeAndAtLeastOne() {
        assertEquals(Optional.of(4), Typed.people("4"));
        for (String typed : List.of("0", "2.5", "1000", "some"))
            assertEquals(Optional.empty(), Typed.people(typed), typed);
    }
}
