package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestOrderTest {
    private static final OrderBudget BUDGET = new OrderBudget(20_000, 50, 7);

    @Test
    void withoutWaitsTheMostRiskADayGoesFirst() {
        var problem = new OrderProblem(new double[] {1, 9, 4}, new double[] {1, 3, 2}, new int[3][0]);
        OrderResult best = BestOrder.of(problem, BUDGET);
        assertArrayEquals(new int[] {1, 2, 0}, best.order());
        assertEquals(9 * 3 + 4 * 5 + 1 * 6, best.objective());
        assertTrue(best.optimal());
        assertEquals(3, best.blocks().size());
    }

    @Test
    void aLongFoundationGoesEarlyWhenRiskyWorkStandsOnIt() {
        var problem = new OrderProblem(
                new double[] {0, 60, 60, 10}, new double[] {20, 2, 2, 5}, new int[][] {{}, {0}, {0}, {}});
        OrderResult best = BestOrder.of(problem, BUDGET);
        assertArrayEquals(new int[] {0, 1, 2, 3}, best.order());
        assertArrayEquals(new int[] {0, 1, 2}, best.blocks().getFirst().jobs());
        assertEquals(5, best.blocks().getFirst().density());
    }

    @Test
    void nothingToOrderIsAnOrder() {
        OrderResult best = BestOrder.of(new OrderProblem(new double[0], new double[0], new int[0][]), BUDGET);
        assertEquals(0, best.order().length);
        assertTrue(best.optimal());
        assertEquals(0, best.gap());
    }

    @Test
    void jobsWithoutEffortOrRiskKeepTheirWaits() {
        var problem = new OrderProblem(new double[] {0, 5, 0, 3, 0, 0}, new double[] {0, 0, 4, 0, 0, 2}, new int[][] {
            {4}, {0}, {1}, {2}, {}, {}
        });
        OrderResult best = BestOrder.of(problem, BUDGET);
        assertEquals(bruteForce(problem), best.objective());
        assertTrue(best.optimal());
        assertTrue(Explain.violations(problem, best.order()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("small")
    void equalsEveryOrderTriedOutUpToEightJobs(OrderProblem problem) {
        OrderResult best = BestOrder.of(problem, BUDGET);
        assertTrue(best.optimal());
        assertEquals(bruteForce(problem), best.objective(), 1e-6);
        assertHonest(problem, best);
    }

    @ParameterizedTest
    @MethodSource("middling")
    void equalsTheDynamicProgramOverAllSubsetsUpToSixteenJobs(OrderProblem problem) {
        OrderResult best = BestOrder.of(problem, BUDGET);
        assertTrue(best.optimal());
        assertEquals(subsets(problem), best.objective(), 1e-6);
        assertHonest(problem, best);
    }

    @ParameterizedTest
    @MethodSource("middling")
    void aStarvedSearchStillTellsATrueBound(OrderProblem problem) {
        OrderResult best = BestOrder.of(problem, new OrderBudget(1, 0, 1));
        assertTrue(best.bound() <= subsets(problem) + 1e-6);
        assertTrue(best.objective() >= subsets(problem) - 1e-6);
        assertHonest(problem, best);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void twentyFivePhasesOnFoundationsAreProven(long seed) {
        for (int needs = 3; needs <= 8; needs += 5) {
            OrderProblem problem = Instances.foundations(25, 12, needs, seed);
            OrderResult best = BestOrder.of(problem, OrderBudget.USUAL);
            assertTrue(best.optimal());
            assertHonest(problem, best);
        }
    }

    @Test
    void eightyPhasesShowTheirGap() {
        OrderProblem problem = Instances.foundations(80, 40, 8, 1);
        OrderResult best = BestOrder.of(problem, new OrderBudget(2_000, 100, 1));
        assertFalse(best.optimal());
        assertTrue(best.gap() > 0 && best.gap() < 0.2, () -> "gap " + best.gap());
        assertHonest(problem, best);
    }

    @Test
    void equalInputsGiveEqualOrders() {
        OrderProblem problem = Instances.foundations(80, 40, 8, 2);
        OrderBudget budget = new OrderBudget(500, 60, 3);
        assertArrayEquals(
                BestOrder.of(problem, budget).order(),
                BestOrder.of(problem, budget).order());
    }

    @Test
    void cancelledAtOnceItStillKeepsEveryWait() {
        OrderProblem problem = Instances.foundations(80, 40, 8, 3);
        List<Double> told = new ArrayList<>();
        OrderResult best = BestOrder.of(problem, OrderBudget.USUAL, () -> true, told::add);
        assertHonest(problem, best);
        assertEquals(1, told.getLast());
    }

    @Test
    void moreThanTheSearchCanHoldIsStillOrderedWithABound() {
        OrderProblem problem = Instances.foundations(400, 200, 8, 1);
        OrderResult best = BestOrder.of(problem, new OrderBudget(100, 3, 1));
        assertTrue(best.gap() < 1);
        assertHonest(problem, best);
    }

    private static void assertHonest(OrderProblem problem, OrderResult best) {
        assertTrue(Explain.violations(problem, best.order()).isEmpty());
        assertEquals(Explain.costOf(problem, best.order()), best.objective(), 1e-6);
        assertTrue(best.bound() <= best.objective());
        int[] joined =
                best.blocks().stream().flatMapToInt(b -> IntStream.of(b.jobs())).toArray();
        assertArrayEquals(best.order(), joined);
        for (int b = 1; b < best.blocks().size(); b++)
            assertTrue(
                    best.blocks().get(b).density() <= best.blocks().get(b - 1).density() * (1 + 1e-9));
    }

    static Stream<OrderProblem> small() {
        return problems(new int[] {2, 3, 5, 7, 8}, 12);
    }

    static Stream<OrderProblem> middling() {
        return problems(new int[] {10, 13, 16}, 5);
    }

    private static Stream<OrderProblem> problems(int[] sizes, int seeds) {
        return IntStream.of(sizes)
                .boxed()
                .flatMap(n -> IntStream.range(0, seeds)
                        .boxed()
                        .flatMap(seed -> Stream.of(
                                Instances.chains(n, seed),
                                Instances.tree(n, seed),
                                Instances.mixed(n, 0.1 + 0.1 * (seed % 4), seed),
                                Instances.foundations(n, Math.max(1, n / 3), 3, seed),
                                Instances.foundations(n, Math.max(1, n / 2), 4, seed))));
    }

    private static double bruteForce(OrderProblem problem) {
        return cheapest(problem.weight(), problem.effort(), problem.predecessors(), 0, 0);
    }

    private static double cheapest(double[] weight, double[] effort, int[][] before, int done, double day) {
        if (Integer.bitCount(done) == weight.length) return 0;
        double best = Double.POSITIVE_INFINITY;
        for (int j = 0; j < weight.length; j++)
            if (ready(before[j], done, j)) {
                double end = day + effort[j];
                best = Math.min(best, weight[j] * end + cheapest(weight, effort, before, done | 1 << j, end));
            }
        return best;
    }

    /// Held and Karp over all subsets of jobs.
    private static double subsets(OrderProblem problem) {
        double[] weight = problem.weight(), effort = problem.effort();
        int[][] before = problem.predecessors();
        double[] carried = new double[1 << weight.length];
        java.util.Arrays.fill(carried, Double.POSITIVE_INFINITY);
        carried[0] = 0;
        for (int done = 0; done < carried.length; done++) {
            if (carried[done] == Double.POSITIVE_INFINITY) continue;
            double day = 0;
            for (int j = 0; j < weight.length; j++) if ((done >> j & 1) != 0) day += effort[j];
            for (int j = 0; j < weight.length; j++)
                if (ready(before[j], done, j)) {
                    int then = done | 1 << j;
                    carried[then] = Math.min(carried[then], carried[done] + weight[j] * (day + effort[j]));
                }
        }
        return carried[carried.length - 1];
    }

    private static boolean ready(int[] before, int done, int job) {
        if ((done >> job & 1) != 0) return false;
        for (int b : before) if ((done >> b & 1) == 0) return false;
        return true;
    }
}
