package dev.banyan.model.order;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Plays the roadmap many times with durations drawn from their triangles, keeping waits, teams and limits, to say
/// how sure the dates are. Equal inputs give equal figures on any number of processors: each draw belongs to its run
/// and job, not to the sequence of the work, and times are whole numbers of ticks.
public final class Simulation {
    private Simulation() {}

    public static Forecast of(
            Durations durations, int[][] predecessors, int[] order, Teams teams, int runs, long seed) {
        return of(durations, predecessors, order, teams, Limits.none(durations.size()), runs, seed);
    }

    /// @param order list in which the teams take the jobs; it must keep all waits but those of what has started
    /// @param runs how often to play, at least 1; 10,000 are good for half a percent
    /// @throws IllegalArgumentException when the order breaks a wait or the counts differ
    public static Forecast of(
            Durations durations, int[][] predecessors, int[] order, Teams teams, Limits limits, int runs, long seed) {
        if (runs < 1) throw new IllegalArgumentException("runs " + runs + ": at least one is needed");
        int n = durations.size();
        if (limits.size() != n || predecessors.length != n || order.length != n || teams.team().length != n)
            throw new IllegalArgumentException("durations of " + n + " jobs: the counts must be equal");
        requireFeasible(predecessors, order, limits.started());
        Ticks ticks = Ticks.of(durations, limits);
        var triangles = new Triangles(durations, ticks, seed);
        var played = new Played(n, runs);
        var spread = new Spread(played.blocks(), ticks.of(durations.best()));
        var next = new AtomicInteger();
        int players = Math.min(played.blocks(), ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, players).parallel().forEach(_ -> {
            var plays = new Plays(triangles, ticks, predecessors, order, teams, limits);
            for (int block = next.getAndIncrement(); block < played.blocks(); block = next.getAndIncrement())
                plays.play(block, played, spread);
        });
        return new Forecast(ticks, played, spread);
    }

    private static void requireFeasible(int[][] predecessors, int[] order, boolean[] started) {
        boolean[] done = new boolean[order.length];
        for (int job : order) {
            if (!started[job])
                for (int before : predecessors[job])
                    if (!done[before])
                        throw new IllegalArgumentException(
                                "job " + job + " stands before " + before + ", which it waits for");
            if (done[job]) throw new IllegalArgumentException("job " + job + " stands twice");
            done[job] = true;
        }
    }
}
