package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That every run is what the schedule of its durations would be, on random roadmaps with all that holds phases up.
class PlaysTest {
    private static final int JOBS = 24;
    private static final int RUNS = Plays.BLOCK + 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRunKeepsWaitsTeamsAndClosedTimesAsTheScheduleDoes(long seed) {
        var roadmap = new Roadmap(seed);
        var triangles = new Triangles(roadmap.durations, roadmap.ticks, seed);
        var played = new Played(JOBS, RUNS);
        var plays = roadmap.plays(seed);
        for (int block = 0; block < 2; block++) plays.play(block, played, roadmap.spread(2));
        int[][] finishes = IntStream.range(0, JOBS).mapToObj(played::finishes).toArray(int[][]::new);
        int[] ends = played.ends();
        var schedule = new ListSchedule(roadmap.before, roadmap.teams, roadmap.limits);
        int[][] drawn = new int[JOBS][Plays.BLOCK];
        double[] days = new double[JOBS];
        for (int r = 0; r < RUNS; r++) {
            int at = r % Plays.BLOCK;
            if (at == 0) for (int j = 0; j < JOBS; j++) triangles.draw(j, r, drawn[j]);
            for (int j = 0; j < JOBS; j++) days[j] = roadmap.ticks.days(drawn[j][at]);
            assertEquals(schedule.run(roadmap.order, days), roadmap.ticks.days(ends[r]));
            for (int j = 0; j < JOBS; j++) assertEquals(schedule.finish(j), roadmap.ticks.days(finishes[j][r]));
        }
    }

    @Test
    void theFiguresAreTheSameWhoeverPlaysWhichBlock() {
        var roadmap = new Roadmap(3);
        int runs = 5 * Plays.BLOCK - 7;
        Played one = new Played(JOBS, runs), other = new Played(JOBS, runs);
        Spread spread = roadmap.spread(5), spreadToo = roadmap.spread(5);
        Plays alone = roadmap.plays(9), first = roadmap.plays(9), second = roadmap.plays(9);
        for (int block = 0; block < 5; block++) alone.play(block, one, spread);
        for (int block = 4; block >= 0; block--) (block == 3 ? first : second).play(block, other, spreadToo);
        for (int j = 0; j < JOBS; j++) assertArrayEquals(one.finishes(j), other.finishes(j));
        assertArrayEquals(one.ends(), other.ends());
        double mean = Percentiles.mean(one.ends());
        assertArrayEquals(spread.shares(mean), spreadToo.shares(mean));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFiguresAreTheSameOnAnyNumberOfThreads(int threads) {
        var roadmap = new Roadmap(4);
        Forecast here = roadmap.forecast();
        try (var pool = new ForkJoinPool(threads)) {
            Forecast there = pool.submit(roadmap::forecast).join();
            assertArrayEquals(here.ends(), there.ends());
            assertEquals(here.end(), there.end());
            for (int j = 0; j < JOBS; j++) {
                assertEquals(here.finish(j), there.finishes().get(j));
                assertEquals(here.shareOfSpread(j), there.shareOfSpread(j));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSharesOfTheSpreadAreThoseOfTheCovariances(long seed) {
        var roadmap = new Roadmap(seed);
        int[][] drawn = new int[JOBS][Plays.BLOCK];
        var played = new Played(JOBS, Plays.BLOCK);
        Spread spread = roadmap.spread(1);
        roadmap.plays(seed).play(0, played, spread);
        int[] ends = played.ends();
        double mean = Percentiles.mean(ends), all = 0;
        double[] common = new double[JOBS];
        for (int j = 0; j < JOBS; j++) {
            new Triangles(roadmap.durations, roadmap.ticks, seed).draw(j, 0, drawn[j]);
            double usual = Percentiles.mean(drawn[j]);
            for (int r = 0; r < ends.length; r++) common[j] += (drawn[j][r] - usual) * (ends[r] - mean);
            all += Math.max(0, common[j]);
        }
        double[] shares = spread.shares(mean);
        for (int j = 0; j < JOBS; j++) assertEquals(Math.max(0, common[j]) / all, shares[j], 1e-9);
        assertEquals(1, Arrays.stream(shares).sum(), 1e-12);
        assertTrue(Arrays.stream(shares).max().orElseThrow() > 0);
    }

    /// Three teams, one of them of one person, phases that began, may not begin yet, take no time or are certain.
    private static final class Roadmap {
        private final int[][] before;
        private final int[] order;
        private final Teams teams;
        private final Limits limits;
        private final Durations durations;
        private final Ticks ticks;

        Roadmap(long seed) {
            var draws = new Draws(seed);
            before = Instances.mixed(JOBS, 0.1, seed).predecessors();
            double[] best = new double[JOBS], likely = new double[JOBS], worst = new double[JOBS];
            double[] release = new double[JOBS], live = new double[JOBS];
            boolean[] started = new boolean[JOBS];
            int[] people = {1, 3, 5}, team = new int[JOBS], needs = new int[JOBS];
            for (int j = 0; j < JOBS; j++) {
                best[j] = draws.below(12);
                likely[j] = best[j] + draws.below(8);
                worst[j] = likely[j] + draws.below(3) * draws.below(20);
                started[j] = draws.below(6) == 0;
                release[j] = started[j] ? draws.below(30) - 25 : Math.max(0, draws.below(60) - 30);
                live[j] = draws.below(5) == 0 ? 1e6 : draws.below(4);
                team[j] = draws.below(people.length);
                needs[j] = 1 + draws.below(people[team[j]]);
            }
            order = IntStream.concat(
                            IntStream.range(0, JOBS).filter(j -> started[j]),
                            IntStream.range(0, JOBS).filter(j -> !started[j]))
                    .toArray();
            teams = new Teams(people, team, needs);
            limits = new Limits(release, started, live, new double[][] {
                {-40, -20}, {-3, 2}, {10, 15}, {16, 20}, {40, 41}, {60, 90}, {3_000, 1e9}
            });
            durations = new Durations(best, likely, worst);
            ticks = Ticks.of(durations, limits);
        }

        Plays plays(long seed) {
            return new Plays(new Triangles(durations, ticks, seed), ticks, before, order, teams, limits);
        }

        Spread spread(int blocks) {
            return new Spread(blocks, ticks.of(durations.best()));
        }

        Forecast forecast() {
            return Simulation.of(durations, before, order, teams, limits, 3 * Plays.BLOCK, 1);
        }
    }
}
