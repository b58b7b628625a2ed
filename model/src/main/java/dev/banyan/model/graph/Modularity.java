package dev.banyan.model.graph;

/// How much more weight lies inside the groups than chance would put there, given how connected every node is:
/// `Q = Σ (inside(g) / m − γ (strength(g) / 2m)²)`. 0 is chance, 1 the limit; above .3 a system has clear parts.
/// A resolution γ above 1 asks for smaller groups.
///
/// Newman and Girvan 2004; resolution after Reichardt and Bornholdt 2006.
public final class Modularity {
    private Modularity() {}

    /// Modularity of a partition; 0 for a graph without edges.
    ///
    /// @param group group of each node, any numbers from 0 up to the number of nodes
    public static double of(WeightedGraph graph, int[] group, double resolution) {
        if (graph.total() == 0) return 0;
        int groups = 0;
        for (int g : group) groups = Math.max(groups, g + 1);
        double[] strength = new double[groups];
        double twiceInside = 0;
        for (int v = 0; v < group.length; v++) {
            strength[group[v]] += graph.strength[v];
            twiceInside += 2 * graph.loop[v];
            for (int e = graph.start[v]; e < graph.start[v + 1]; e++)
                if (group[graph.neighbour[e]] == group[v]) twiceInside += graph.weight[e];
        }
        double twice = 2 * graph.total();
        double chance = 0;
        for (double s : strength) chance += (s / twice) * (s / twice);
        return twiceInside / twice - resolution * chance;
    }
}
