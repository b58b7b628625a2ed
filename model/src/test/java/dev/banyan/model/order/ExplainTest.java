package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private final OrderProblem problem = new OrderProblem(
            new double[] {0, 60, 60, 10}, new double[] {20, 2, 3, 5}, new int[][] {{}, {0}, {1, 0}, {}});

    @Test
    void everyJobSaysWhatItWaitsForAndUnlocks() {
        List<JobReason> reasons = Explain.reasons(problem, BestOrder.of(problem, OrderBudget.USUAL));
        assertArrayEquals(
                new int[] {0, 1, 2, 3},
                reasons.stream().mapToInt(JobReason::job).toArray());
        assertArrayEquals(new int[] {1}, reasons.get(0).unlocks());
        assertArrayEquals(new int[] {1}, reasons.get(2).waitsFor());
        assertEquals(30, reasons.get(1).ratio());
        assertEquals(0, reasons.get(2).block());
        assertEquals(1, reasons.get(3).block());
    }

    @Test
    void aSwapCostsWhatTheSwappedOrderCarriesMore() {
        List<JobReason> reasons = Explain.reasons(problem, BestOrder.of(problem, OrderBudget.USUAL));
        double more = Explain.costOf(problem, new int[] {0, 1, 3, 2}) - Explain.costOf(problem, new int[] {0, 1, 2, 3});
        assertEquals(new Swap.Costs(more), reasons.get(2).withNext());
        assertEquals(new Swap.Costs(more), reasons.get(3).withPrevious());
        assertInstanceOf(Swap.Waits.class, reasons.get(0).withNext());
        assertInstanceOf(Swap.Edge.class, reasons.get(0).withPrevious());
        assertInstanceOf(Swap.Edge.class, reasons.get(3).withNext());
    }

    @Test
    void brokenWaitsAreListed() {
        assertEquals(
                List.of(new Violation(1, 2), new Violation(0, 1)),
                Explain.violations(problem, new int[] {2, 3, 1, 0}).stream()
                        .filter(v -> v.before() == 1 || v.job() == 1)
                        .toList());
    }

    @Test
    void whatIsNoOrderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Explain.costOf(problem, new int[] {0, 1, 2}));
        assertThrows(IllegalArgumentException.class, () -> Explain.violations(problem, new int[] {0, 1, 1, 2}));
        assertThrows(IllegalArgumentException.class, () -> Explain.costOf(problem, new int[] {0, 1, 2, 4}));
    }
}
