package dev.banyan.model.order;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Finds a good schedule for several teams: the list for one stream of work first, then annealing over lists, from
/// the best so far with a fresh heat at every restart. The best of all is kept.
public final class TeamOrder {
    private static final int RESTARTS = 8;
    private static final int STEPS_PER_ROUND = 200;

    private final double[] weight;
    private final double[] effort;
    private final BitSet[] ancestors;
    private final ListSchedule schedule;
    private final Draws draws;
    private int[] order;
    private int[] best;
    private double bestCost;

    private TeamOrder(OrderProblem problem, Teams teams, int[] order, long seed) {
        weight = problem.weight();
        effort = problem.effort();
        Precedence waits = Precedence.of(problem.predecessors());
        ancestors = waits.ancestors();
        schedule = new ListSchedule(waits.predecessors(), teams, effort);
        draws = new Draws(seed);
        this.order = order;
        best = order.clone();
        bestCost = cost();
    }

    public static TeamSchedule of(OrderProblem problem, Teams teams, OrderBudget budget) {
        return of(problem, teams, budget, () -> false, done -> {});
    }

    /// @param cancelled asked often; once true the best schedule so far is returned
    /// @param progress told the share of the annealing done, 0 to 1
    public static TeamSchedule of(
            OrderProblem problem, Teams teams, OrderBudget budget, BooleanSupplier cancelled, DoubleConsumer progress) {
        OrderBudget quick = new OrderBudget(Math.min(budget.states(), 2_000), budget.rounds() / 10, budget.seed());
        OrderResult single = BestOrder.of(problem, quick, cancelled, done -> {});
        TeamOrder search = new TeamOrder(problem, teams, single.order(), budget.seed());
        if (problem.size() > 1)
            for (int restart = 0; restart < RESTARTS && !cancelled.getAsBoolean(); restart++) {
                search.anneal((long) budget.rounds() * STEPS_PER_ROUND / RESTARTS, restart, cancelled);
                progress.accept((restart + 1.0) / RESTARTS);
            }
        return search.result(TeamBound.of(problem, teams, single.bound()));
    }

    private TeamSchedule result(double bound) {
        order = best;
        double objective = cost();
        return new TeamSchedule(
                best, schedule.start(), schedule.finish(), schedule.team(), objective, Math.min(bound, objective));
    }

    /// Cools from a heat at which a step that is worse by a tenth of a job's usual share passes often, to one at
    /// which hardly any does; later restarts begin cooler.
    private void anneal(long steps, int restart, BooleanSupplier cancelled) {
        order = best.clone();
        double current = bestCost;
        double hot = bestCost / order.length * 0.1 / (1 + restart % 4), cold = hot * 0.002;
        double cooling = Math.pow(cold / hot, 1.0 / Math.max(1, steps)), heat = hot;
        for (long step = 0; step < steps; step++, heat *= cooling) {
            if ((step & 255) == 0 && cancelled.getAsBoolean()) return;
            int from = draws.below(order.length), to = target(from);
            if (from == to) continue;
            shift(from, to);
            double cost = cost();
            if (cost <= current || draws.next() < Math.exp((current - cost) / heat)) {
                current = cost;
                if (cost < bestCost * (1 - 1e-12)) {
                    bestCost = cost;
                    System.arraycopy(order, 0, best, 0, order.length);
                }
            } else {
                shift(to, from);
            }
        }
    }

    /// A place the job may go to without breaking a wait, near places more often than far ones.
    private int target(int from) {
        int job = order[from];
        int reach = 1 + (int) (order.length * Math.pow(draws.next(), 2));
        int to = from;
        if (draws.next() < 0.5) {
            while (to > 0 && from - to < reach && !ancestors[job].get(order[to - 1])) to--;
        } else {
            while (to + 1 < order.length && to - from < reach && !ancestors[order[to + 1]].get(job)) to++;
        }
        return to;
    }

    private void shift(int from, int to) {
        int job = order[from];
        if (to < from) System.arraycopy(order, to, order, to + 1, from - to);
        else System.arraycopy(order, from + 1, order, from, to - from);
        order[to] = job;
    }

    private double cost() {
        schedule.run(order, effort);
        return schedule.carried(weight);
    }
}
