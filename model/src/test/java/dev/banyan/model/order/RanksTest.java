package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void theNumbersAreThoseThatSortingPutsThere() {
        Draws draws = new Draws(4);
        for (int n = 1; n < 200; n++) {
            int span = 1 + n / 2, start = draws.below(2_000) - 1_000;
            assertRanked(
                    IntStream.range(0, n).map(_ -> start + draws.below(span)).toArray());
        }
    }

    @Test
    void numbersFarApartHeapedOrEqualAreFoundToo() {
        Draws draws = new Draws(5);
        assertRanked(IntStream.range(0, 3_000)
                .map(i -> i == 7 ? Ticks.MOST : draws.below(90))
                .toArray());
        assertRanked(IntStream.range(0, 3_000)
                .map(i -> i % 3 == 0 ? 5_000_000 : draws.below(9_000_000))
                .toArray());
        assertRanked(IntStream.range(0, 3_000)
                .map(i -> i % 2 == 0 ? -Ticks.MOST : Ticks.MOST)
                .toArray());
        assertRanked(new int[3_000]);
    }

    @Test
    void percentilesAreOfTheNearestRankAndAscend() {
        Draws draws = new Draws(6);
        for (int n = 1; n < 200; n++) {
            int[] times = IntStream.range(0, n).map(_ -> draws.below(1_000)).toArray();
            int[] sorted = Arrays.stream(times).sorted().toArray();
            Percentiles found = Percentiles.of(times, new Ticks(4));
            assertEquals(sorted[(n + 1) / 2 - 1] / 4.0, found.p50());
            assertEquals(sorted[(n * 80 + 99) / 100 - 1] / 4.0, found.p80());
            assertEquals(sorted[(n * 95 + 99) / 100 - 1] / 4.0, found.p95());
            assertEquals(Arrays.stream(times).average().orElseThrow() / 4, found.mean(), 1e-9);
            assertTrue(found.p50() <= found.p80() && found.p80() <= found.p95());
        }
    }

    private static void assertRanked(int[] numbers) {
        int[] asked = numbers.clone(), sorted = Arrays.stream(numbers).sorted().toArray();
        int last = numbers.length - 1;
        int[] places = {0, last / 2, last / 2, last * 4 / 5, last};
        assertArrayEquals(Arrays.stream(places).map(p -> sorted[p]).toArray(), Ranks.of(asked, places));
        assertArrayEquals(numbers, asked);
    }
}
