package dev.banyan.model.order;

import java.util.Arrays;

/// Plays the roadmap many times with durations drawn from their triangles, keeping waits and teams, to say how sure
/// the dates are. Equal inputs give equal figures: each draw belongs to its run and job, not to the sequence of the
/// work.
public final class Simulation {
    private Simulation() {}

    /// @param order list in which the teams take the jobs; it must keep all waits
    /// @param runs how often to play, at least 1; 10,000 are good for half a percent
    /// @throws IllegalArgumentException when the order breaks a wait or the counts differ
    public static Forecast of(
            Durations durations, int[][] predecessors, int[] order, Teams teams, int runs, long seed) {
        if (runs < 1) throw new IllegalArgumentException("runs " + runs + ": at least one is needed");
        int n = durations.size();
        requireFeasible(durations, predecessors, order);
        var triangles = new Triangles(durations);
        var schedule = new ListSchedule(Precedence.of(predecessors).predecessors(), teams, durations.likely());
        double[] drawn = new double[n];
        double[][] finishes = new double[n][runs];
        double[] ends = new double[runs];
        var spread = new Spread(n);
        for (int run = 0; run < runs; run++) {
            triangles.draw(seed, run, drawn);
            ends[run] = schedule.run(order, drawn);
            for (int j = 0; j < n; j++) finishes[j][run] = schedule.finish()[j];
            spread.add(drawn, ends[run]);
        }
        Percentiles[] jobs = new Percentiles[n];
        for (int j = 0; j < n; j++) jobs[j] = Percentiles.of(finishes[j]);
        Percentiles end = Percentiles.of(ends);
        Arrays.sort(ends);
        return new Forecast(jobs, end, ends, spread.correlations(), spread.shares());
    }

    private static void requireFeasible(Durations durations, int[][] predecessors, int[] order) {
        double[] zero = new double[durations.size()];
        var broken = Explain.violations(new OrderProblem(zero, zero, predecessors), order);
        if (!broken.isEmpty())
            throw new IllegalArgumentException("job " + broken.getFirst().job() + " stands before "
                    + broken.getFirst().before() + ", which it waits for");
    }
}
