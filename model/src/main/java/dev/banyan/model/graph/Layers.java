package dev.banyan.model.graph;

import java.util.Arrays;

/// A graph whose edges are of several kinds, each kind with a factor of its own. The rows are laid out once; other
/// factors cost one pass over the edges, so that the architect can drag a weight and see the groups follow.
public final class Layers {
    private final WeightedGraph all;
    private final int[] a;
    private final int[] b;
    private final double[] weight;
    private final byte[] layer;
    /// Where an edge stands in the row of either end, -1 for an edge of a node to itself.
    private final int[] there;
    private final int[] back;

    private Layers(WeightedGraph all, int[] a, int[] b, double[] weight, byte[] layer) {
        this.all = all;
        this.a = a;
        this.b = b;
        this.weight = weight;
        this.layer = layer;
        there = new int[a.length];
        back = new int[a.length];
        for (int e = 0; e < a.length; e++) {
            there[e] = slot(a[e], b[e]);
            back[e] = slot(b[e], a[e]);
        }
    }

    /// The arrays are taken over, not copied; weights are above 0.
    ///
    /// @param layer number of the kind of each edge
    public static Layers of(int nodes, int[] a, int[] b, double[] weight, byte[] layer) {
        return new Layers(WeightedGraph.of(nodes, a, b, weight), a, b, weight, layer);
    }

    private int slot(int from, int to) {
        return from == to ? -1 : Arrays.binarySearch(all.neighbour, all.start[from], all.start[from + 1], to);
    }

    /// The graph with these factors, by layer. Where all edges between two nodes have the factor 0 a slot without
    /// weight is left, which ties nothing.
    public WeightedGraph weighed(double[] factor) {
        double[] w = new double[all.neighbour.length], loop = new double[all.nodes()];
        for (int e = 0; e < a.length; e++) {
            double pulled = weight[e] * factor[layer[e]];
            if (there[e] < 0) {
                loop[a[e]] += pulled;
                continue;
            }
            w[there[e]] += pulled;
            w[back[e]] += pulled;
        }
        return new WeightedGraph(all.start, all.neighbour, w, loop);
    }
}
