package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamOrderTest {
    private static final OrderBudget BUDGET = new OrderBudget(2_000, 200, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void smallSchedulesAreAsGoodAsAnyListAndTheBoundHolds(long seed) {
        OrderProblem problem = seed % 2 == 0 ? Instances.mixed(6, 0.25, seed) : Instances.foundations(6, 2, 2, seed);
        Teams[] kinds = {
            Teams.alike(2, 6),
            Teams.alike(3, 6),
            Teams.named(2, new int[] {0, 1, 1, 0, 1, 0}),
            new Teams(new int[] {3}, new int[6], new int[] {1, 2, 3, 1, 2, 1})
        };
        for (Teams teams : kinds) {
            TeamSchedule found = TeamOrder.of(problem, teams, BUDGET);
            assertEquals(everyList(problem, teams), found.objective(), 1e-9);
            assertFeasible(problem, teams, found);
        }
    }

    @Test
    void oneTeamDoesTheBestOrderOfOneStream() {
        OrderProblem problem = Instances.foundations(20, 4);
        OrderResult stream = BestOrder.of(problem, BUDGET);
        TeamSchedule found = TeamOrder.of(problem, Teams.alike(1, 20), BUDGET);
        assertEquals(stream.objective(), found.objective(), 1e-6);
        assertEquals(0, found.gap(), 1e-9);
    }

    @Test
    void jobsOfANamedTeamNeverOverlap() {
        OrderProblem problem = Instances.mixed(40, 0.08, 3);
        Teams teams = new Teams(
                new int[] {1, 3},
                IntStream.range(0, 40).map(j -> j % 3 == 0 ? 0 : 1).toArray(),
                IntStream.range(0, 40).map(j -> j % 3 == 0 ? 1 : 1 + j % 2).toArray());
        TeamSchedule found = TeamOrder.of(problem, teams, BUDGET);
        assertFeasible(problem, teams, found);
        assertTrue(found.gap() < 0.5, () -> "gap " + found.gap());
    }

    @Test
    void morePatienceIsNeverWorseThanTheFirstList() {
        OrderProblem problem = Instances.foundations(40, 13, 6, 2);
        Teams teams = Teams.alike(3, 40);
        double first =
                TeamOrder.of(problem, teams, new OrderBudget(2_000, 0, 1)).objective();
        assertTrue(TeamOrder.of(problem, teams, BUDGET).objective() <= first);
    }

    @Test
    void equalInputsGiveEqualSchedules() {
        OrderProblem problem = Instances.foundations(40, 13, 6, 5);
        Teams teams = Teams.alike(3, 40);
        assertArrayEquals(
                TeamOrder.of(problem, teams, BUDGET).order(),
                TeamOrder.of(problem, teams, BUDGET).order());
    }

    @Test
    void cancelledAtOnceItStillIsASchedule() {
        OrderProblem problem = Instances.foundations(40, 13, 6, 5);
        Teams teams = Teams.alike(2, 40);
        assertFeasible(problem, teams, TeamOrder.of(problem, teams, Limits.none(40), BUDGET, () -> true, done -> {}));
    }

    @Test
    void nothingToDoIsASchedule() {
        OrderProblem nothing = new OrderProblem(new double[0], new double[0], new int[0][]);
        assertEquals(0, TeamOrder.of(nothing, Teams.alike(2, 0), BUDGET).objective());
    }

    @Test
    void teamsThatDoNotExistAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Teams.named(0, new int[0]));
        assertThrows(IllegalArgumentException.class, () -> Teams.named(2, new int[] {2}));
        assertThrows(
                IllegalArgumentException.class, () -> TeamOrder.of(Instances.tree(5, 1), Teams.alike(2, 4), BUDGET));
    }

    private static void assertFeasible(OrderProblem problem, Teams teams, TeamSchedule found) {
        double[] effort = problem.effort(), start = found.start(), finish = found.finish(), weight = problem.weight();
        double carried = 0;
        for (int j = 0; j < effort.length; j++) {
            carried += weight[j] * finish[j];
            assertEquals(start[j] + effort[j], finish[j]);
            for (int before : problem.predecessors()[j]) assertTrue(finish[before] <= start[j]);
            int busy = 0;
            for (int k = 0; k < effort.length; k++)
                if (teams.team()[k] == teams.team()[j] && start[k] <= start[j] && start[j] < finish[k])
                    busy += teams.needs()[k];
            assertTrue(busy <= teams.people()[teams.team()[j]]);
        }
        assertEquals(carried, found.objective(), 1e-6);
        assertTrue(found.bound() <= found.objective());
    }

    /// The best of all lists; the bound is held against it, not against what was found.
    private static double everyList(OrderProblem problem, Teams teams) {
        double best = lists(problem, teams, new int[problem.size()], 0);
        int n = problem.size();
        double bound = TeamBound.of(problem, teams, Limits.none(n), new double[n], BUDGET, () -> false);
        assertTrue(bound <= best + 1e-9);
        return best;
    }

    private static double lists(OrderProblem problem, Teams teams, int[] order, int length) {
        if (length == order.length) {
            var schedule = new ListSchedule(problem.predecessors(), teams, Limits.none(order.length));
            schedule.run(order, problem.effort());
            return schedule.carried(problem.weight());
        }
        double best = Double.POSITIVE_INFINITY;
        for (int j = 0; j < order.length; j++) {
            int job = j;
            IntStream before = IntStream.of(problem.predecessors()[j]);
            if (IntStream.of(order).limit(length).anyMatch(done -> done == job)
                    || !before.allMatch(b -> IntStream.of(order).limit(length).anyMatch(done -> done == b))) continue;
            order[length] = j;
            best = Math.min(best, lists(problem, teams, order, length + 1));
        }
        return best;
    }
}
