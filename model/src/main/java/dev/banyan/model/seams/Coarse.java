package dev.banyan.model.seams;

import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A large graph with its tightest knots drawn together to one node each, so that many resolutions can be tried in the
/// time of one. A small graph stays as it is.
///
/// @param knot knot of each node of the large graph
/// @param kept drawn context of each knot, -1 for free ones, or null
record Coarse(WeightedGraph graph, int[] knot, int @Nullable [] kept) {
    private static final int LARGE = 4000;
    private static final double TIGHT = 12;

    static Coarse of(WeightedGraph graph, int @Nullable [] kept, long seed) {
        int[] knot = new int[graph.nodes()];
        if (graph.nodes() <= LARGE) {
            Arrays.setAll(knot, v -> v);
            return new Coarse(graph, knot, kept);
        }
        knot = new Leiden(TIGHT, 1, seed).groups(graph, null, kept);
        int knots = Partitions.count(knot);
        int[] keptKnots = null;
        if (kept != null) {
            keptKnots = new int[knots];
            Arrays.fill(keptKnots, -1);
            for (int v = 0; v < knot.length; v++) if (kept[v] >= 0) keptKnots[knot[v]] = kept[v];
        }
        return new Coarse(graph.contracted(knot, knots), knot, keptKnots);
    }

    boolean coarser() {
        return graph.nodes() < knot.length;
    }

    /// Groups of knots as groups of the nodes.
    int[] spread(int[] groups) {
        int[] out = new int[knot.length];
        for (int v = 0; v < out.length; v++) out[v] = groups[knot[v]];
        return out;
    }
}
