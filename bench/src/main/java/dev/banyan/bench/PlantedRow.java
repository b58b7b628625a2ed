package dev.banyan.bench;

import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.Sweep;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.Locale;

/// Whether planted contexts are found again when nobody says how many there are.
final class PlantedRow {
    private static final double EASY = .98;
    private static final double HARD = .95;
    private static final int HARD_FROM = 250_000;

    private PlantedRow() {}

    static Row of(String piece, PlantedGraph planted, Setting setting) throws Exception {
        double[] one = new double[planted.from().length];
        Arrays.fill(one, 1);
        WeightedGraph graph = WeightedGraph.of(planted.modules(), planted.from(), planted.to(), one);
        Sweep sweep = Sweep.of(graph, null, 1, () -> false);
        int[] found = sweep.chosen().groups();
        double rand = Partitions.adjustedRand(planted.context(), found);
        double least = one.length >= HARD_FROM ? HARD : EASY;
        var series = setting.scale().pairs().alone(Timed.of(() -> Sweep.of(graph, null, 1, () -> false)));
        return Row.of(
                        piece,
                        "planted contexts, " + Text.count(planted.modules()) + " modules, " + Text.count(one.length),
                        series)
                .quality(
                        rand >= least,
                        String.format(
                                Locale.ROOT,
                                "adjusted Rand index %.3f (goal %.2f), NMI %.3f, %d found of %d",
                                rand,
                                least,
                                Partitions.normalisedInformation(planted.context(), found),
                                Partitions.count(found),
                                Partitions.count(planted.context())));
    }
}
