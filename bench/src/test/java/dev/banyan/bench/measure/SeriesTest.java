package dev.banyan.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void theRatioIsTheMedianOverThePairs() {
        var series = new Series(costs(2, 30, 6), costs(4, 10, 6));
        assertEquals(1, series.ratio(Cost::wallMillis));
        assertEquals(6, series.median(Cost::wallMillis));
    }

    @Test
    void anEvenNumberHasItsMedianInTheMiddle() {
        assertEquals(3, new Series(costs(2, 4), List.of()).median(Cost::wallMillis));
    }

    @Test
    void ninetyFiveOfAHundredStayUnderTheirQuantile() {
        double[] all = new double[100];
        Arrays.setAll(all, i -> i + 1);
        assertEquals(95, new Series(costs(all), List.of()).quantile(.95, Cost::wallMillis));
    }

    @Test
    void oursAndTheReferenceTakeTurnsInBeginning() throws Exception {
        var order = new StringBuilder();
        var series = new Pairs(4, 4, 0).against(saying("a", order), saying("b", order));
        assertEquals("abbaabba", order.toString());
        assertEquals(4, series.reference().size());
    }

    @Test
    void speedWithoutQualityMissesTheGoal() {
        Row row = Row.of("order", "", new Series(costs(1), costs(2)))
                .against("other", Cost::wallMillis)
                .goal(Goal.ratio(.5));
        assertEquals("met", row.verdict());
        assertEquals("missed", row.quality(false, "worse").verdict());
        assertEquals("missed", row.goal(Goal.ratio(.4)).verdict());
    }

    @Test
    void aRatioWithoutAReferenceIsNeitherMetNorMissed() {
        Row row = Row.of("suggest", "", new Series(costs(1), List.of())).goal(Goal.ratio(.5));
        assertEquals("no reference", row.verdict());
    }

    @Test
    void theHeapGrowsByWhatIsHeld() throws Exception {
        long grown = PeakHeap.of(() -> new byte[32 << 20]);
        assertTrue(grown >= 32 << 20, grown + " bytes");
    }

    private static Timed saying(String word, StringBuilder to) {
        return () -> {
            to.append(word);
            return new Cost(1, 1);
        };
    }

    private static List<Cost> costs(double... millis) {
        return Arrays.stream(millis).mapToObj(m -> new Cost(m, m)).toList();
    }
}
