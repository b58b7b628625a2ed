package dev.banyan.model.order;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/// Finds a good schedule for several teams: the list for one stream of work first, then annealing over lists, from
/// the best so far with a fresh heat at every restart. The best of all is kept. What has started stays in front.
public final class TeamOrder {
    /// Few and hot: on the generated roadmaps three long coolings came 1 to 3 percent lower than eight short, cool ones
    /// with the same number of steps.
    private static final int RESTARTS = 3;

    private static final double HEAT = 0.4;
    private static final int STEPS_PER_ROUND = 200;

    private final double[] weight;
    private final double[] effort;
    private final BitSet[] ancestors;
    private final ListSchedule schedule;
    private final Draws draws;
    private final int fixed;
    private int[] order;
    private int[] best;
    private double bestCost;
    private int valid;

    private TeamOrder(OrderProblem problem, Teams teams, Limits limits, int[] order, int fixed, long seed) {
        weight = problem.weight();
        effort = problem.effort();
        Precedence waits = Precedence.of(problem.predecessors());
        ancestors = waits.ancestors();
        schedule = new ListSchedule(waits.predecessors(), teams, limits);
        draws = new Draws(seed);
        this.order = order;
        this.fixed = fixed;
        best = order.clone();
        bestCost = cost(0);
    }

    public static TeamSchedule of(OrderProblem problem, Teams teams, OrderBudget budget) {
        return of(problem, teams, Limits.none(problem.size()), budget, () -> false, done -> {});
    }

    /// @param cancelled asked often; once true the best schedule so far is returned
    /// @param progress told the share of the annealing done, 0 to 1
    public static TeamSchedule of(
            OrderProblem problem,
            Teams teams,
            Limits limits,
            OrderBudget budget,
            BooleanSupplier cancelled,
            DoubleConsumer progress) {
        boolean stream = teams.oneStream();
        OrderBudget quick =
                stream ? budget : new OrderBudget(Math.min(budget.cuts(), 2_000), budget.rounds() / 10, budget.seed());
        OrderResult single = BestOrder.of(problem, quick, cancelled, done -> {});
        boolean[] started = limits.started();
        int[] begun = IntStream.of(single.order()).filter(j -> started[j]).toArray();
        int[] open = IntStream.of(single.order()).filter(j -> !started[j]).toArray();
        int[] list = IntStream.concat(IntStream.of(begun), IntStream.of(open)).toArray();
        var search = new TeamOrder(problem, teams, limits, list, begun.length, budget.seed());
        double[] ready = search.ready(begun);
        double bound = TeamBound.of(problem, teams, limits, ready, quick, cancelled);
        double plain = stream && begun.length == 0 ? single.objective() : Double.NaN;
        boolean settled = search.bestCost <= bound * (1 + 1e-9) || search.bestCost <= plain * (1 + 1e-9);
        if (open.length > 1 && !settled)
            for (int restart = 0; restart < RESTARTS && !cancelled.getAsBoolean(); restart++) {
                search.anneal((long) budget.rounds() * STEPS_PER_ROUND / RESTARTS, restart, cancelled);
                progress.accept((restart + 1.0) / RESTARTS);
            }
        return search.result(bound);
    }

    /// The day before which each job cannot start, given what has begun.
    private double[] ready(int[] begun) {
        schedule.run(begun, effort);
        double[] ready = new double[effort.length];
        for (int j = 0; j < ready.length; j++) ready[j] = schedule.ready(j);
        for (int j : begun) ready[j] = schedule.start(j);
        return ready;
    }

    private TeamSchedule result(double bound) {
        order = best;
        double objective = cost(0);
        int n = order.length;
        return new TeamSchedule(
                best,
                IntStream.range(0, n).mapToDouble(schedule::start).toArray(),
                IntStream.range(0, n).mapToDouble(schedule::finish).toArray(),
                objective,
                Math.min(bound, objective));
    }

    /// Cools from a heat at which a step that is worse by a good part of a job's usual share passes often, to one at
    /// which hardly any does; every second restart begins at half the heat.
    private void anneal(long steps, int restart, BooleanSupplier cancelled) {
        order = best.clone();
        valid = 0;
        double current = bestCost;
        double hot = bestCost / order.length * HEAT / (1 + restart % 2), cold = hot * 0.002;
        double cooling = Math.pow(cold / hot, 1.0 / Math.max(1, steps)), heat = hot;
        for (long step = 0; step < steps; step++, heat *= cooling) {
            if ((step & 255) == 0 && cancelled.getAsBoolean()) return;
            int from = fixed + draws.below(order.length - fixed), to = target(from);
            if (from == to) continue;
            shift(from, to);
            int changed = Math.min(from, to);
            double cost = cost(Math.min(valid, changed));
            valid = order.length;
            if (cost <= current || draws.next() < Math.exp((current - cost) / heat)) {
                current = cost;
                if (cost < bestCost * (1 - 1e-12)) {
                    bestCost = cost;
                    System.arraycopy(order, 0, best, 0, order.length);
                }
            } else {
                shift(to, from);
                valid = changed;
            }
        }
    }

    /// A place the job may go to without breaking a wait, near places more often than far ones.
    private int target(int from) {
        int job = order[from];
        int reach = 1 + (int) (order.length * Math.pow(draws.next(), 2));
        int to = from;
        if (draws.next() < 0.5) {
            while (to > fixed && from - to < reach && !ancestors[job].get(order[to - 1])) to--;
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

    /// What the list carries, where all before a place is as in the last run.
    private double cost(int from) {
        schedule.again(order, effort, from);
        return schedule.carried(weight);
    }
}
