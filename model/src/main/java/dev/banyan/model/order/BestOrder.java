package dev.banyan.model.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Finds the order that carries the least risk for the shortest time, for one stream of work, and says how far it
/// may be from the best: Sidney's blocks first, then each block on its own.
public final class BestOrder {
    private final OrderProblem problem;
    private final OrderBudget budget;
    private final BooleanSupplier cancelled;
    private final DoubleConsumer progress;
    private final double[] weight;
    private final double[] effort;
    private final Precedence waits;

    private BestOrder(OrderProblem problem, OrderBudget budget, BooleanSupplier cancelled, DoubleConsumer progress) {
        this.problem = problem;
        this.budget = budget;
        this.cancelled = cancelled;
        this.progress = progress;
        weight = problem.weight();
        effort = problem.effort();
        waits = Precedence.of(problem.predecessors());
    }

    public static OrderResult of(OrderProblem problem, OrderBudget budget) {
        return of(problem, budget, () -> false, done -> {});
    }

    /// @param cancelled asked often; once true the best order so far is returned with the bound that holds for it
    /// @param progress told the share of the jobs whose place is settled, 0 to 1
    public static OrderResult of(
            OrderProblem problem, OrderBudget budget, BooleanSupplier cancelled, DoubleConsumer progress) {
        return new BestOrder(problem, budget, cancelled, progress).solve();
    }

    private OrderResult solve() {
        List<SidneyBlock> solved = new ArrayList<>();
        int[] order = new int[problem.size()];
        double day = 0, bound = 0;
        int at = 0;
        boolean optimal = true;
        for (int[] jobs : blocks(weight, effort, waits)) {
            BlockOrder block = jobs.length == 1 ? alone(jobs[0]) : search(jobs);
            double risk = sum(weight, jobs), days = sum(effort, jobs);
            bound += day * risk + block.floor();
            optimal &= block.proven();
            solved.add(new SidneyBlock(block.jobs(), risk, days, block.proven()));
            day += days;
            for (int job : block.jobs()) order[at++] = job;
            progress.accept((double) at / order.length);
        }
        double objective = Explain.costOf(problem, order);
        return new OrderResult(order, objective, optimal ? objective : Math.min(bound, objective), optimal, solved);
    }

    private BlockOrder alone(int job) {
        return new BlockOrder(new int[] {job}, weight[job] * effort[job], true);
    }

    private BlockOrder search(int[] jobs) {
        int m = jobs.length;
        double[] w = pick(weight, jobs), p = pick(effort, jobs);
        Precedence inside = Precedence.of(inside(jobs));
        double floor = BlockBound.of(weight, effort, jobs, 0, m);
        int[] order = inside.topological();
        boolean proven = false;
        if (m <= JobSet.MOST) {
            var exact = new BlockSearch(w, p, inside, budget.cuts(), cancelled);
            exact.run();
            order = exact.order();
            proven = exact.proven();
            floor = exact.floor();
        }
        if (!proven)
            order = new InsertionSearch(w, p, inside.ancestors(), order, budget.seed())
                    .best(budget.rounds(), cancelled);
        double cost = cost(w, p, order);
        for (int i = 0; i < m; i++) order[i] = jobs[order[i]];
        return new BlockOrder(order, proven ? cost : Math.min(floor, cost), proven);
    }

    /// What the jobs of a block wait for in it. Nothing lies between two of its jobs, so direct waits are enough.
    private int[][] inside(int[] jobs) {
        int[] place = new int[problem.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < jobs.length; i++) place[jobs[i]] = i;
        int[][] inside = new int[jobs.length][];
        for (int i = 0; i < jobs.length; i++) {
            int[] before = waits.predecessors()[jobs[i]], own = new int[before.length];
            int count = 0;
            for (int job : before) if (place[job] >= 0) own[count++] = place[job];
            inside[i] = Arrays.copyOf(own, count);
        }
        return inside;
    }

    /// The jobs of each Sidney block, in an order that keeps the waits.
    private static int[][] blocks(double[] weight, double[] effort, Precedence waits) {
        var sidney = new Sidney(weight, effort, waits);
        System.arraycopy(waits.topological(), 0, sidney.jobs(), 0, waits.size());
        sidney.cut(waits.size());
        int[][] blocks = new int[sidney.blocks()][];
        int[] blockOf = new int[waits.size()], count = new int[blocks.length];
        for (int b = 0; b < blocks.length; b++) {
            blocks[b] = new int[sidney.end(b) - sidney.start(b)];
            for (int i = sidney.start(b); i < sidney.end(b); i++) blockOf[sidney.jobs()[i]] = b;
        }
        for (int job : waits.topological()) blocks[blockOf[job]][count[blockOf[job]]++] = job;
        return blocks;
    }

    private static double[] pick(double[] of, int[] jobs) {
        double[] picked = new double[jobs.length];
        for (int i = 0; i < jobs.length; i++) picked[i] = of[jobs[i]];
        return picked;
    }

    private static double sum(double[] of, int[] jobs) {
        double sum = 0;
        for (int job : jobs) sum += of[job];
        return sum;
    }

    private static double cost(double[] weight, double[] effort, int[] order) {
        double day = 0, cost = 0;
        for (int job : order) cost += weight[job] * (day += effort[job]);
        return cost;
    }

    private record BlockOrder(int[] jobs, double floor, boolean proven) {}
}
