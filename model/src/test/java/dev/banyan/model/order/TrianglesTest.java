package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That what is drawn is distributed as the triangle says, whatever its shape.
class TrianglesTest {
    private static final int BLOCKS = 100;
    private static final int DRAWS = BLOCKS * Plays.BLOCK;

    @ParameterizedTest
    @CsvSource({"10, 12, 20", "10, 18, 20", "0, 0, 5", "0, 5, 5", "3, 3.0001, 400", "3, 399.9999, 400", "0, 0.5, 1"})
    void theDrawsFollowTheTriangle(double best, double likely, double worst) {
        var durations = new Durations(new double[] {best}, new double[] {likely}, new double[] {worst});
        for (long seed = 1; seed <= 3; seed++) {
            double[] drawn = draws(durations, seed);
            double variance =
                    (best * best + likely * likely + worst * worst - best * likely - best * worst - likely * worst)
                            / 18;
            assertEquals(
                    durations.mean(0), Arrays.stream(drawn).average().orElseThrow(), 4 * Math.sqrt(variance / DRAWS));
            assertTrue(drawn[0] >= best && drawn[DRAWS - 1] <= worst);
            assertTrue(distance(drawn, best, likely, worst) < 1.95 / Math.sqrt(DRAWS));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 32768", "7, 32768", "1234.5, 16", "1000000, 128"})
    void whatIsCertainIsDrawnAsItIs(double days, double perDay) {
        var certain = new Durations(new double[] {days}, new double[] {days}, new double[] {days});
        int[] drawn = new int[Plays.BLOCK];
        new Triangles(certain, new Ticks(perDay), 1).draw(0, 0, drawn);
        for (int ticks : drawn) assertEquals(days * perDay, ticks);
    }

    /// Durations in days, ascending.
    private static double[] draws(Durations durations, long seed) {
        Ticks ticks = Ticks.of(durations, Limits.none(1));
        var triangles = new Triangles(durations, ticks, seed);
        double[] days = new double[DRAWS];
        int[] drawn = new int[Plays.BLOCK];
        for (int b = 0; b < BLOCKS; b++) {
            triangles.draw(0, b * Plays.BLOCK, drawn);
            for (int r = 0; r < drawn.length; r++) days[b * Plays.BLOCK + r] = ticks.days(drawn[r]);
        }
        Arrays.sort(days);
        return days;
    }

    /// The most by which the share drawn up to some day differs from the triangle's (Kolmogorov, Smirnov); in one of
    /// a thousand seeds it would be above 1.95 by the root of the number.
    private static double distance(double[] sorted, double best, double likely, double worst) {
        double most = 0, width = worst - best;
        for (int i = 0; i < sorted.length; i++) {
            double day = sorted[i];
            double share = day < likely
                    ? (day - best) * (day - best) / (width * (likely - best))
                    : 1 - (worst - day) * (worst - day) / (width * Math.max(worst - likely, 1e-300));
            most = Math.max(most, Math.max(share - (double) i / sorted.length, (i + 1.0) / sorted.length - share));
        }
        return most;
    }
}
