package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, .001, 1, 7.3, 1_000, 3_999, 1e6, 1e9, 1e30, Double.MAX_VALUE})
    void allTimesFitAndAreFinerThanAFloat(double latest) {
        Ticks ticks = Ticks.upTo(latest);
        assertTrue(Math.abs(ticks.of(latest)) <= Ticks.MOST / 2);
        assertEquals(latest, ticks.days(ticks.of(latest)), Math.ulp((float) Math.max(1, latest)));
    }

    @Test
    void wholeDaysAreExact() {
        Ticks ticks = Ticks.upTo(4_000);
        for (int day = -4_000; day <= 4_000; day++) assertEquals(day, ticks.days(ticks.of(day)));
    }

    @Test
    void whatNothingReachesIsJustOutOfReach() {
        Ticks ticks = Ticks.upTo(100);
        assertEquals(Ticks.MOST, ticks.of(1e9));
        assertEquals(-Ticks.MOST, ticks.of(-1e9));
    }

    @Test
    void closedTimesThatNoRunReachesDoNotCoarsenTheTicks() {
        double[] ten = {10};
        var durations = new Durations(ten, ten, ten);
        assertEquals(Ticks.upTo(10), Ticks.of(durations, closed(50, 1e6)));
        assertEquals(Ticks.upTo(80 + 10), Ticks.of(durations, closed(5, 80)));
    }

    private static Limits closed(double from, double until) {
        return new Limits(new double[1], new boolean[1], new double[1], new double[][] {{from, until}});
    }
}
