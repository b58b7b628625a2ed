package dev.banyan.model.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Groups nodes that pull each other more than chance would: the suggestion of bounded contexts. Every group is
/// connected, always. What the architect has drawn already can be kept: such groups stay whole and apart, and
/// loose nodes may join them.
///
/// Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", 2019; the
/// refinement takes the best part instead of drawing one.
///
/// @param resolution γ of [Modularity]: 1 is the usual, larger asks for smaller groups
/// @param iterations how often to go through the whole graph at most; ends earlier when nothing changes
/// @param seed the order in which nodes are looked at; equal seeds give equal groups
public record Leiden(double resolution, int iterations, long seed) {
    public Leiden {
        if (!(resolution > 0)) throw new IllegalArgumentException("resolution is " + resolution);
        if (iterations < 1) throw new IllegalArgumentException(iterations + " iterations");
    }

    /// A good suggestion for the price of a few passes.
    public static Leiden at(double resolution) {
        return new Leiden(resolution, 2, 1);
    }

    /// Groups from nothing, canonical as in [Partitions#canonical].
    public int[] groups(WeightedGraph graph) {
        return groups(graph, null, null);
    }

    /// Groups found by improving a known partition, such as that of a neighbouring resolution.
    public int[] groups(WeightedGraph graph, int[] from) {
        return groups(graph, from, null);
    }

    /// Groups that respect what is drawn: nodes with the same number in `kept` stay together, nodes with different
    /// numbers never meet, and nodes with -1 are free to join any of them. A kept group is taken as connected, even
    /// where the graph does not say so.
    ///
    /// @param from partition to improve, or null to start from single nodes
    /// @param kept number of the drawn group of each node or -1, or null when nothing is drawn
    public int[] groups(WeightedGraph graph, int @Nullable [] from, int @Nullable [] kept) {
        if (kept == null) return improved(graph, from, new boolean[graph.nodes()]);
        Drawn drawn = Drawn.of(graph, kept);
        int[] start = from == null ? null : drawn.onNodes(from);
        return Partitions.canonical(drawn.onOriginals(improved(drawn.graph(), start, drawn.anchored())));
    }

    /// The best groups of several seeds, this one and those after it: eight on a small graph, where a single run is
    /// at the mercy of its order and costs nothing, one on a graph of 200,000 edges.
    public int[] thorough(WeightedGraph graph, int @Nullable [] kept) {
        int seeds = Math.clamp(200_000L / Math.max(1, graph.edges()), 1, 8);
        int[] best = groups(graph, null, kept);
        for (int i = 1; i < seeds; i++) {
            int[] other = new Leiden(resolution, iterations, seed + i).groups(graph, null, kept);
            if (Modularity.of(graph, other, resolution) > Modularity.of(graph, best, resolution)) best = other;
        }
        return best;
    }

    /// The partition after a few nodes changed (were moved, or their edges were weighed anew): only they and those
    /// whom they disturb look for a better group. Costs what the disturbance costs, not what the graph costs.
    public int[] nudged(WeightedGraph graph, int[] from, int[] changed) {
        if (graph.total() == 0) return alone(graph.nodes());
        int[] group = Partitions.canonical(from);
        new LocalMoving(graph, group, new boolean[graph.nodes()], resolution).some(changed);
        return Connected.split(graph, group);
    }

    /// The partition after all weights changed a little: every node looks once for a better group, then whole groups
    /// do. Costs one pass over the edges.
    public int[] followed(WeightedGraph graph, int[] from) {
        if (graph.total() == 0) return alone(graph.nodes());
        SplittableRandom dice = new SplittableRandom(seed);
        int[] group = Partitions.canonical(from);
        new LocalMoving(graph, group, new boolean[graph.nodes()], resolution).all(dice);
        group = Connected.split(graph, group);
        int groups = Partitions.count(group);
        WeightedGraph between = graph.contracted(group, groups);
        int[] joined = alone(groups);
        new LocalMoving(between, joined, new boolean[groups], resolution).all(dice);
        for (int v = 0; v < group.length; v++) group[v] = joined[group[v]];
        return Partitions.canonical(group);
    }

    private int[] improved(WeightedGraph graph, int @Nullable [] from, boolean[] anchored) {
        if (graph.total() == 0) return alone(graph.nodes());
        SplittableRandom dice = new SplittableRandom(seed);
        int[] group = from == null ? alone(graph.nodes()) : Connected.split(graph, from);
        for (int i = 0; i < iterations; i++) {
            int[] better = Partitions.canonical(iteration(graph, group, anchored, dice));
            boolean same = Arrays.equals(better, group);
            group = better;
            if (same) break;
        }
        return Connected.split(graph, group);
    }

    /// Once down to the coarsest graph: move, refine, contract, until every node is a group of its own.
    private int[] iteration(WeightedGraph graph, int[] from, boolean[] anchored, SplittableRandom dice) {
        WeightedGraph level = graph;
        int[] node = alone(graph.nodes());
        int[] group = from.clone();
        boolean[] fixed = anchored;
        while (true) {
            new LocalMoving(level, group, fixed, resolution).all(dice);
            group = Partitions.canonical(group);
            if (Partitions.count(group) == level.nodes()) break;
            int[] part = Partitions.canonical(new Refinement(level, group, resolution).parts(dice));
            int parts = Partitions.count(part);
            if (parts == level.nodes()) {
                part = group;
                parts = Partitions.count(group);
            }
            int[] coarse = new int[parts];
            boolean[] coarseFixed = new boolean[parts];
            for (int v = 0; v < part.length; v++) {
                coarse[part[v]] = group[v];
                coarseFixed[part[v]] |= fixed[v];
            }
            for (int v = 0; v < node.length; v++) node[v] = part[node[v]];
            level = level.contracted(part, parts);
            group = coarse;
            fixed = coarseFixed;
        }
        for (int v = 0; v < node.length; v++) node[v] = group[node[v]];
        return node;
    }

    private static int[] alone(int nodes) {
        int[] group = new int[nodes];
        Arrays.setAll(group, v -> v);
        return group;
    }
}
