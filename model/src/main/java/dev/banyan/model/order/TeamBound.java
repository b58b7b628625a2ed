package dev.banyan.model.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// A floor under what any schedule of teams carries: each job as early as its waits allow, all people as one fast
/// team, or each team by itself, whichever says most.
final class TeamBound {
    private final OrderProblem problem;
    private final double[] weight;
    private final double[] effort;
    private final int[] needs;
    private final int[] people;
    private final BitSet[] ancestors;
    private final double[] earliest;
    private final double[] ready;
    private final OrderBudget budget;
    private final BooleanSupplier cancelled;

    /// @param ready day before which each job cannot start, whatever the order
    private TeamBound(
            OrderProblem problem,
            Teams teams,
            Limits limits,
            double[] ready,
            OrderBudget budget,
            BooleanSupplier cancelled) {
        this.problem = problem;
        this.ready = ready;
        this.budget = budget;
        this.cancelled = cancelled;
        weight = problem.weight();
        effort = problem.effort();
        needs = teams.needs();
        people = teams.people();
        Precedence waits = Precedence.of(problem.predecessors());
        ancestors = waits.ancestors();
        earliest = earliest(waits, limits, ready);
    }

    static double of(
            OrderProblem problem,
            Teams teams,
            Limits limits,
            double[] ready,
            OrderBudget budget,
            BooleanSupplier cancelled) {
        var bound = new TeamBound(problem, teams, limits, ready, budget, cancelled);
        boolean[] started = limits.started();
        int[] team = teams.team();
        var open = IntStream.range(0, team.length).filter(j -> !started[j]).toArray();
        double done = bound.alone(
                IntStream.range(0, team.length).filter(j -> started[j]).toArray());
        double single = 0;
        List<int[]> byTeam = new ArrayList<>();
        for (int t = 0; t < bound.people.length; t++) {
            int own = t;
            byTeam.add(Arrays.stream(open).filter(j -> team[j] == own).toArray());
            single += Math.max(bound.alone(byTeam.get(t)), bound.fast(byTeam.get(t), bound.people[t]));
        }
        if (byTeam.size() == 1) return done + single;
        return done
                + Math.max(single, bound.fast(open, Arrays.stream(bound.people).sum()));
    }

    /// Each job as early as its waits allow, as if people were plenty.
    private double alone(int[] jobs) {
        double carried = 0;
        for (int j : jobs) carried += weight[j] * earliest[j];
        return carried;
    }

    /// All people together on one job after the other, which has the middle of every job done no later, plus the half
    /// of each job that more people do not shorten (Eastman, Even and Isaacs 1964). Waits may stay: interrupting
    /// jobs helps one team no more than working on them by turns does, and an order drawn by when a random part of
    /// each job is done keeps every wait and has no middle later.
    private double fast(int[] jobs, int hands) {
        if (jobs.length == 0) return 0;
        boolean stream = stream(jobs, hands);
        double[] w = new double[jobs.length], p = new double[jobs.length];
        double day = Double.POSITIVE_INFINITY, more = 0, all = 0;
        for (int i = 0; i < jobs.length; i++) {
            int j = jobs[i];
            w[i] = weight[j];
            p[i] = stream ? effort[j] : effort[j] * needs[j] / hands;
            day = Math.min(day, ready[j]);
            more += w[i] * (effort[j] - p[i]) / 2;
            all += w[i];
        }
        OrderResult single = BestOrder.of(new OrderProblem(w, p, inside(jobs)), budget, cancelled, done -> {});
        return day * all + single.bound() + more;
    }

    private boolean stream(int[] jobs, int hands) {
        int least = Integer.MAX_VALUE, second = Integer.MAX_VALUE;
        for (int j : jobs) {
            if (needs[j] < least) {
                second = least;
                least = needs[j];
            } else second = Math.min(second, needs[j]);
        }
        return jobs.length < 2 || (long) least + second > hands;
    }

    private int[][] inside(int[] jobs) {
        if (jobs.length == weight.length) return problem.predecessors();
        int[][] inside = new int[jobs.length][];
        for (int i = 0; i < jobs.length; i++) {
            BitSet before = ancestors[jobs[i]];
            inside[i] = IntStream.range(0, jobs.length)
                    .filter(k -> before.get(jobs[k]))
                    .toArray();
        }
        return inside;
    }

    private double[] earliest(Precedence waits, Limits limits, double[] ready) {
        double[] finish = new double[effort.length];
        boolean[] started = limits.started();
        for (int job : waits.topological()) {
            double from = ready[job];
            if (!started[job]) for (int before : waits.predecessors()[job]) from = Math.max(from, finish[before]);
            finish[job] = limits.finish(job, from, effort[job]);
        }
        return finish;
    }
}
