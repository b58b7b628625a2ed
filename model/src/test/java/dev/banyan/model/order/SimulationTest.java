package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final int RUNS = 10_000;

    @Test
    void oneJobFollowsItsTriangle() {
        var one = new Durations(new double[] {10}, new double[] {12}, new double[] {20});
        Forecast forecast = Simulation.of(one, new int[1][0], new int[] {0}, Teams.alike(1, 1), RUNS, 5);
        double deviation = Math.sqrt((100 + 144 + 400 - 120 - 200 - 240) / 18.0);
        assertEquals(14, forecast.end().mean(), 4 * deviation / Math.sqrt(RUNS));
        assertEquals(20 - Math.sqrt(0.5 * 80), forecast.end().p50(), 0.15);
        assertEquals(20 - Math.sqrt(0.2 * 80), forecast.end().p80(), 0.15);
        assertEquals(20 - Math.sqrt(0.05 * 80), forecast.end().p95(), 0.15);
        assertEquals(1, forecast.shareOfSpread(0));
    }

    @Test
    void certainDurationsGiveOneDate() {
        double[] days = {3, 0, 5};
        var certain = new Durations(days, days, days);
        Forecast forecast =
                Simulation.of(certain, new int[][] {{}, {0}, {1}}, new int[] {0, 1, 2}, Teams.alike(2, 3), 100, 1);
        assertEquals(new Percentiles(8, 8, 8, 8), forecast.end());
        assertEquals(3, forecast.finish(1).p95());
        assertEquals(0, forecast.shareOfSpread(0));
        assertEquals(0, forecast.shareOfSpread(2));
        assertEquals(1, forecast.chanceBy(8));
        assertEquals(0, forecast.chanceBy(7.999));
    }

    @Test
    void trianglesWithAnUprightSideStayInside() {
        var upright = new Durations(new double[] {2, 2}, new double[] {2, 6}, new double[] {6, 6});
        Forecast forecast = Simulation.of(upright, new int[2][0], new int[] {0, 1}, Teams.alike(2, 2), RUNS, 3);
        assertEquals(6 - Math.sqrt(8), forecast.finish(0).p50(), 0.1);
        assertEquals(2 + Math.sqrt(8), forecast.finish(1).p50(), 0.1);
        assertTrue(forecast.ends()[0] >= 2 && forecast.ends()[RUNS - 1] <= 6);
    }

    @Test
    void oneTeamAddsTheDurationsAndTwoOverlapThem() {
        Durations durations = wide(2);
        int[] order = {0, 1};
        Forecast one = Simulation.of(durations, new int[2][0], order, Teams.alike(1, 2), RUNS, 9);
        Forecast two = Simulation.of(durations, new int[2][0], order, Teams.alike(2, 2), RUNS, 9);
        Forecast waiting = Simulation.of(durations, new int[][] {{}, {0}}, order, Teams.alike(2, 2), RUNS, 9);
        assertEquals(durations.mean(0) + durations.mean(1), one.end().mean(), 0.3);
        assertTrue(two.end().p95() < one.end().p50());
        assertEquals(one.end(), waiting.end());
    }

    @Test
    void equalSeedsGiveEqualFiguresAndOthersDoNot() {
        int[] order = IntStream.range(0, 50).toArray();
        Teams teams = Teams.alike(3, 50);
        Forecast first = Simulation.of(wide(50), chain(50), order, teams, 500, 42);
        Forecast again = Simulation.of(wide(50), chain(50), order, teams, 500, 42);
        Forecast other = Simulation.of(wide(50), chain(50), order, teams, 500, 43);
        assertArrayEquals(first.ends(), again.ends());
        assertEquals(first.finish(17), again.finish(17));
        assertTrue(!Arrays.equals(first.ends(), other.ends()));
    }

    @Test
    void aRunIsTheSameHoweverManyFollow() {
        int[] order = IntStream.range(0, 5).toArray();
        Forecast few = Simulation.of(wide(5), chain(5), order, Teams.alike(1, 5), 100, 1);
        Forecast many = Simulation.of(wide(5), chain(5), order, Teams.alike(1, 5), 200, 1);
        for (double end : few.ends()) assertTrue(Arrays.binarySearch(many.ends(), end) >= 0);
    }

    @Test
    void theJobThatSpreadsMostDrivesTheEnd() {
        var durations = new Durations(new double[] {10, 10, 5}, new double[] {11, 20, 5}, new double[] {12, 60, 5});
        Forecast forecast = Simulation.of(durations, chain(3), new int[] {0, 1, 2}, Teams.alike(1, 3), RUNS, 1);
        assertTrue(forecast.shareOfSpread(1) > 0.98);
        assertEquals(1, forecast.shareOfSpread(0) + forecast.shareOfSpread(1) + forecast.shareOfSpread(2), 1e-9);
    }

    @Test
    void theChanceOfADateCountsTheRunsDoneByThen() {
        int[] order = IntStream.range(0, 8).toArray();
        Forecast forecast = Simulation.of(wide(8), chain(8), order, Teams.alike(1, 8), RUNS, 2);
        assertEquals(0.8, forecast.chanceBy(forecast.end().p80()), 1e-3);
        assertEquals(0, forecast.chanceBy(0));
        assertEquals(1, forecast.chanceBy(1e6));
    }

    @Test
    void noJobsEndOnDayZero() {
        var none = new Durations(new double[0], new double[0], new double[0]);
        Forecast forecast = Simulation.of(none, new int[0][], new int[0], Teams.alike(1, 0), 10, 1);
        assertEquals(new Percentiles(0, 0, 0, 0), forecast.end());
    }

    @Test
    void anOrderThatBreaksAWaitIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Simulation.of(wide(2), chain(2), new int[] {1, 0}, Teams.alike(1, 2), 10, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Durations(new double[] {2}, new double[] {1}, new double[] {3}));
    }

    private static Durations wide(int jobs) {
        double[] best = new double[jobs], likely = new double[jobs], worst = new double[jobs];
        for (int j = 0; j < jobs; j++) {
            best[j] = 10 + j % 7;
            likely[j] = best[j] + 3;
            worst[j] = best[j] + 10;
        }
        return new Durations(best, likely, worst);
    }

    private static int[][] chain(int jobs) {
        int[][] before = new int[jobs][0];
        for (int j = 1; j < jobs; j++) before[j] = new int[] {j - 1};
        return before;
    }
}
