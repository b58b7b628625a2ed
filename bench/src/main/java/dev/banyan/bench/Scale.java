package dev.banyan.bench;

import dev.banyan.bench.measure.Pairs;
import java.util.List;
import java.util.function.Supplier;

/// How large the generated inputs are and how often they are run over.
///
/// @param graphs   to suggest contexts on
/// @param system   the system that is saved, opened, drawn and exported
/// @param findings of static analysis in it
/// @param filesCovered by the large generated coverage reports
/// @param largeBytes of a file that no tool writes and somebody drops all the same
/// @param phases   lengths of the roadmaps to order
/// @param runs     of the simulation
/// @param edits    one after the other on disk
/// @param frames   of the map
/// @param seeds    of the suggestion, for its typical quality
record Scale(
        List<Supplier<PlantedGraph>> graphs,
        Supplier<PlantedGraph> system,
        int findings,
        int filesCovered,
        long largeBytes,
        List<Integer> phases,
        int runs,
        int edits,
        int frames,
        int seeds,
        Pairs pairs) {
    static final Scale FULL = new Scale(
            List.of(PlantedGraph::medium, PlantedGraph::large),
            PlantedGraph::large,
            100_000,
            20_000,
            1L << 30,
            List.of(20, 25, 40, 80),
            10_000,
            200,
            400,
            20,
            Pairs.USUAL);

    /// Systems whose contexts are to be found again.
    List<PlantedGraph> planted() {
        return this == FULL
                ? List.of(PlantedGraph.medium(), PlantedGraph.large(), PlantedGraph.hard())
                : List.of(PlantedGraph.small());
    }

    /// Small enough for a test.
    static final Scale TINY = new Scale(
            List.of(PlantedGraph::small),
            PlantedGraph::small,
            300,
            40,
            200_000,
            List.of(6, 9),
            50,
            3,
            4,
            2,
            Pairs.ONCE);
}
