package dev.banyan.model.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Why the jobs stand where they stand, and what another order would cost or break.
public final class Explain {
    private Explain() {}

    /// Risk times days carried by an order: the sum of weight times day of completion, one stream of work.
    public static double costOf(OrderProblem problem, int[] order) {
        double[] weight = problem.weight(), effort = problem.effort();
        place(problem, order);
        double day = 0, cost = 0;
        for (int job : order) cost += weight[job] * (day += effort[job]);
        return cost;
    }

    /// The waits an order breaks, by the place of the job that comes too early; empty when it can be done.
    public static List<Violation> violations(OrderProblem problem, int[] order) {
        int[][] predecessors = problem.predecessors();
        int[] place = place(problem, order);
        List<Violation> broken = new ArrayList<>();
        for (int job : order)
            Arrays.stream(predecessors[job])
                    .sorted()
                    .distinct()
                    .filter(before -> place[before] > place[job])
                    .forEach(before -> broken.add(new Violation(before, job)));
        return broken;
    }

    /// One reason for each job of the result, in its order.
    public static List<JobReason> reasons(OrderProblem problem, OrderResult result) {
        double[] weight = problem.weight(), effort = problem.effort();
        Precedence waits = Precedence.of(problem.predecessors());
        int[] order = result.order(), block = new int[order.length];
        for (int b = 0; b < result.blocks().size(); b++)
            for (int job : result.blocks().get(b).jobs()) block[job] = b;
        List<JobReason> reasons = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            int job = order[i];
            reasons.add(new JobReason(
                    job,
                    waits.predecessors()[job],
                    waits.successors()[job],
                    ratio(weight[job], effort[job]),
                    block[job],
                    i == 0 ? Swap.NONE : swap(weight, effort, waits, order[i - 1], job),
                    i == order.length - 1 ? Swap.NONE : swap(weight, effort, waits, job, order[i + 1])));
        }
        return reasons;
    }

    private static Swap swap(double[] weight, double[] effort, Precedence waits, int first, int second) {
        if (waits.ancestors()[second].get(first)) return Swap.FORBIDDEN;
        return new Swap.Costs(weight[first] * effort[second] - weight[second] * effort[first]);
    }

    private static double ratio(double weight, double effort) {
        if (effort > 0) return weight / effort;
        return weight > 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /// Where each job stands; refuses what is not an order of all jobs.
    private static int[] place(OrderProblem problem, int[] order) {
        int[] place = new int[problem.size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < order.length; i++) {
            if (order[i] < 0 || order[i] >= place.length || place[order[i]] >= 0)
                throw new IllegalArgumentException(
                        "job " + order[i] + " at place " + i + " is unknown or stands twice");
            place[order[i]] = i;
        }
        if (order.length != place.length)
            throw new IllegalArgumentException(order.length + " jobs in the order of " + place.length);
        return place;
    }
}
