package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every order that is found, tried on many random roadmaps.
class OrderLawsTest {
    private static final OrderBudget BUDGET = new OrderBudget(20_000, 20, 7);
    private static final int ORDERS = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {12, 25, 40, 80})
    void noneOfTenThousandRandomOrdersIsBetter(int n) {
        for (OrderProblem problem : problems(n, n)) {
            OrderResult found = BestOrder.of(problem, BUDGET);
            var draws = new Draws(n);
            for (int i = 0; i < ORDERS; i++) {
                int[] order = random(problem, draws);
                assertTrue(Explain.costOf(problem, order) >= found.objective() * (1 - 1e-12));
            }
        }
    }

    @Test
    void upToNineJobsTheOrderIsThatOfAllOrdersTriedOut() {
        for (int n = 1; n <= 9; n++)
            for (int seed = 0; seed < 40; seed++)
                for (OrderProblem problem : problems(n, 100L * n + seed)) {
                    OrderResult found = BestOrder.of(problem, BUDGET);
                    double best = allOrders(problem, 0, 0, new double[1 << n]);
                    assertEquals(best, found.objective(), 1e-6);
                    assertTrue(found.optimal());
                    assertTrue(Explain.violations(problem, found.order()).isEmpty());
                }
    }

    /// Read from the end, with risk and days in each other's place, a roadmap carries what it carried; the search goes
    /// through quite other sets of jobs.
    @ParameterizedTest
    @ValueSource(ints = {12, 25, 40, 64, 80, 110})
    void theMirrorOfARoadmapCarriesAsMuch(int n) {
        for (int seed = 0; seed < 5; seed++)
            for (OrderProblem problem : problems(n, n + seed)) {
                OrderResult there = BestOrder.of(problem, OrderBudget.USUAL);
                OrderResult here = BestOrder.of(mirror(problem), OrderBudget.USUAL);
                assertTrue(there.optimal() && here.optimal());
                assertEquals(there.objective(), here.objective(), 1e-9 * there.objective());
            }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void severalTeamsAreNeverWorseThanRandomListsAndNeverBelowTheBound(long seed) {
        int n = 24;
        OrderProblem problem = Instances.foundations(n, 8, 3, seed);
        var teams = new Teams(
                new int[] {2, 3},
                IntStream.range(0, n).map(j -> j % 2).toArray(),
                IntStream.range(0, n).map(j -> 1 + (j / 2) % 2).toArray());
        TeamSchedule found = TeamOrder.of(problem, teams, BUDGET);
        assertTrue(found.bound() <= found.objective());
        var draws = new Draws(seed);
        var schedule = new ListSchedule(problem.predecessors(), teams, Limits.none(n));
        for (int i = 0; i < ORDERS; i++) {
            schedule.run(random(problem, draws), problem.effort());
            double carried = schedule.carried(problem.weight());
            assertTrue(carried >= found.objective() * (1 - 1e-12));
            assertTrue(carried >= found.bound());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void withCertainDurationsTheSimulationIsTheScheduleWhateverTheLimits(long seed) {
        int n = 12;
        OrderProblem problem = Instances.mixed(n, 0.2, seed);
        var draws = new Draws(seed);
        double[] release =
                IntStream.range(0, n).mapToDouble(_ -> draws.below(20)).toArray();
        double[] live = IntStream.range(0, n).mapToDouble(_ -> draws.below(4)).toArray();
        var limits = new Limits(release, new boolean[n], live, new double[][] {{10, 15}, {30, 42}});
        var teams = new Teams(
                new int[] {2, 1},
                IntStream.range(0, n).map(j -> j % 2).toArray(),
                IntStream.range(0, n).map(_ -> 1).toArray());
        int[] order = random(problem, draws);
        double[] days = problem.effort();
        var schedule = new ListSchedule(problem.predecessors(), teams, limits);
        schedule.run(order, days);
        Forecast forecast =
                Simulation.of(new Durations(days, days, days), problem.predecessors(), order, teams, limits, 50, seed);
        for (int j = 0; j < n; j++) {
            assertEquals(schedule.finish(j), forecast.finish(j).p50(), 1e-3);
            assertEquals(schedule.finish(j), forecast.finish(j).p95(), 1e-3);
        }
    }

    @Test
    void jobsThatTakeNoTimeAndASingleMilestoneHaveAnOrder() {
        var milestone = new OrderProblem(new double[] {0}, new double[] {0}, new int[][] {{}});
        assertEquals(0, BestOrder.of(milestone, BUDGET).objective());
        double[] none = new double[9];
        int[][] chain = IntStream.range(0, 9)
                .mapToObj(j -> j == 0 ? new int[0] : new int[] {j - 1})
                .toArray(int[][]::new);
        OrderResult timeless = BestOrder.of(new OrderProblem(none, none, chain), BUDGET);
        assertTrue(Explain.violations(new OrderProblem(none, none, chain), timeless.order())
                .isEmpty());
        TeamSchedule teams = TeamOrder.of(new OrderProblem(none, none, chain), Teams.alike(2, 9), BUDGET);
        assertEquals(0, Arrays.stream(teams.finish()).max().orElseThrow());
    }

    private static OrderProblem[] problems(int n, long seed) {
        return new OrderProblem[] {
            Instances.chains(n, seed),
            Instances.tree(n, seed),
            Instances.mixed(n, 0.15, seed),
            Instances.foundations(n, Math.max(1, n / 3), 3, seed)
        };
    }

    /// Any order that keeps the waits, each next job drawn from those that are ready.
    private static OrderProblem mirror(OrderProblem problem) {
        List<List<Integer>> after = new ArrayList<>();
        for (int j = 0; j < problem.size(); j++) after.add(new ArrayList<>());
        int[][] before = problem.predecessors();
        for (int j = 0; j < before.length; j++)
            for (int b : before[j]) after.get(b).add(j);
        return new OrderProblem(
                problem.effort(),
                problem.weight(),
                after.stream()
                        .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private static int[] random(OrderProblem problem, Draws draws) {
        int n = problem.size();
        int[][] before = problem.predecessors();
        int[] open = new int[n], order = new int[n], ready = new int[n];
        int[][] after = new int[n][];
        int[] many = new int[n];
        for (int j = 0; j < n; j++) {
            open[j] = before[j].length;
            for (int b : before[j]) many[b]++;
        }
        for (int j = 0; j < n; j++) after[j] = new int[many[j]];
        for (int j = 0; j < n; j++) for (int b : before[j]) after[b][--many[b]] = j;
        int waiting = 0;
        for (int j = 0; j < n; j++) if (open[j] == 0) ready[waiting++] = j;
        for (int at = 0; at < n; at++) {
            int pick = draws.below(waiting), job = ready[pick];
            ready[pick] = ready[--waiting];
            order[at] = job;
            for (int next : after[job]) if (--open[next] == 0) ready[waiting++] = next;
        }
        return order;
    }

    /// The least that is carried from a set of jobs done on, over all orders of the rest; each set is looked at once.
    private static double allOrders(OrderProblem problem, int done, double day, double[] known) {
        int n = problem.size();
        if (Integer.bitCount(done) == n) return 0;
        if (known[done] > 0) return known[done];
        double[] weight = problem.weight(), effort = problem.effort();
        double best = Double.POSITIVE_INFINITY;
        for (int j = 0; j < n; j++) {
            int job = j;
            boolean ready = (done >> job & 1) == 0
                    && Arrays.stream(problem.predecessors()[job]).allMatch(b -> (done >> b & 1) != 0);
            if (!ready) continue;
            double end = day + effort[job];
            best = Math.min(best, weight[job] * end + allOrders(problem, done | 1 << job, end, known));
        }
        known[done] = best;
        return best;
    }
}
