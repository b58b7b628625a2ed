package dev.banyan.model.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        for (int[] jobs : blocks(weight, effort, waits)) {
            BlockOrder block = jobs.length == 1 ? alone(jobs[0]) : search(jobs);
            double risk = sum(weight, jobs), days = sum(effort, jobs);
            bound += day * risk + block.floor();
            solved.add(new SidneyBlock(block.jobs(), risk, days, block.proven()));
            day += days;
            for (int job : block.jobs()) order[at++] = job;
            progress.accept((double) at / order.length);
        }
        double objective = Explain.costOf(problem, order);
        boolean optimal = solved.stream().allMatch(SidneyBlock::proven);
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
        int[] order = new InsertionSearch(w, p, inside.ancestors(), inside.topological(), budget.seed())
                .best(Math.min(budget.rounds(), 10 * m), cancelled);
        boolean proven = false;
        if (m <= IdealSearch.LARGEST) {
            double known = cost(w, p, order);
            IdealSearch exact = new IdealSearch(w, p, inside, known, budget.states());
            exact.run(cancelled);
            if (exact.improved()) order = exact.order();
            proven = exact.complete();
            floor = Math.max(floor, exact.floor());
        }
        if (!proven)
            order = new InsertionSearch(w, p, inside.ancestors(), order, budget.seed() + 1)
                    .best(budget.rounds(), cancelled);
        double cost = cost(w, p, order);
        for (int i = 0; i < m; i++) order[i] = jobs[order[i]];
        return new BlockOrder(order, proven ? cost : Math.min(floor, cost), proven);
    }

    private int[][] inside(int[] jobs) {
        int[] place = new int[problem.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < jobs.length; i++) place[jobs[i]] = i;
        int[][] inside = new int[jobs.length][];
        for (int i = 0; i < jobs.length; i++)
            inside[i] = Arrays.stream(waits.predecessors()[jobs[i]])
                    .map(before -> place[before])
                    .filter(before -> before >= 0)
                    .toArray();
        return inside;
    }

    private static List<int[]> blocks(double[] weight, double[] effort, Precedence waits) {
        Sidney sidney = new Sidney(weight, effort, waits);
        System.arraycopy(waits.topological(), 0, sidney.jobs(), 0, waits.size());
        sidney.cut(waits.size());
        int[] rank = new int[waits.size()];
        for (int i = 0; i < rank.length; i++) rank[waits.topological()[i]] = i;
        List<int[]> blocks = new ArrayList<>();
        for (int b = 0; b < sidney.blocks(); b++)
            blocks.add(Arrays.stream(sidney.jobs(), sidney.start(b), sidney.end(b))
                    .boxed()
                    .sorted(Comparator.comparingInt(job -> rank[job]))
                    .mapToInt(Integer::intValue)
                    .toArray());
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
