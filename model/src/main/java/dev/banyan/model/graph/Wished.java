package dev.banyan.model.graph;

import org.jspecify.annotations.Nullable;

/// As many groups as the architect asks for. Two ways are tried and the one of better modularity is taken: the
/// resolution that gives just about as many, and the usual resolution with the groups merged that lose least by it.
///
/// @param count how many groups there should be; crumbs, that is groups under the minimum that nothing is attached
///     to, come on top
/// @param minimum fewest nodes of a group; smaller ones join the group they are attached to most
/// @param seed as in [Leiden]
public record Wished(int count, int minimum, long seed) {
    private static final int TRIALS = 12;
    private static final double COARSEST = .05;
    private static final double FINEST = 64;

    public Wished {
        if (count < 1) throw new IllegalArgumentException(count + " groups");
    }

    /// The groups, canonical. There are fewer than wished only where the minimum size leaves no choice, and more only
    /// where the graph is in more pieces, or more groups are drawn, than groups are wished.
    ///
    /// @param kept drawn groups as in [Leiden#groups(WeightedGraph, int\[\], int\[\])], or null
    public int[] groups(WeightedGraph graph, int @Nullable [] kept) {
        int[] usual = at(graph, kept, 1);
        int found = counted(graph, usual);
        if (found == count) return usual;
        int[] best = found > count ? cut(graph, kept, usual) : at(graph, kept, FINEST);
        double low = StrictMath.log(found > count ? COARSEST : 1), high = StrictMath.log(found > count ? 1 : FINEST);
        for (int trial = 0; trial < TRIALS; trial++) {
            double middle = (low + high) / 2;
            int[] groups = at(graph, kept, StrictMath.exp(middle));
            int now = counted(graph, groups);
            if (now >= count) {
                high = middle;
                best = better(graph, best, cut(graph, kept, groups));
            } else low = middle;
            if (now == count) break;
        }
        return counted(graph, best) > count ? cut(graph, kept, best) : best;
    }

    private int[] at(WeightedGraph graph, int @Nullable [] kept, double resolution) {
        int[] groups = new Leiden(resolution, 2, seed).thorough(graph, kept);
        return new Merging(graph, groups, kept).smallest(minimum);
    }

    private int[] cut(WeightedGraph graph, int @Nullable [] kept, int[] groups) {
        int crumbs = Partitions.count(groups) - counted(graph, groups);
        return new Merging(graph, groups, kept).downTo(count + crumbs);
    }

    private int[] better(WeightedGraph graph, int[] one, int[] two) {
        if (counted(graph, one) != counted(graph, two)) return two;
        return Modularity.of(graph, two, 1) > Modularity.of(graph, one, 1) ? two : one;
    }

    /// Groups without the crumbs.
    private int counted(WeightedGraph graph, int[] groups) {
        int[] size = Partitions.sizes(groups);
        WeightedGraph between = graph.contracted(groups, size.length);
        int counted = 0;
        for (int g = 0; g < size.length; g++)
            if (size[g] >= minimum || between.start(g) < between.start(g + 1)) counted++;
        return counted;
    }
}
