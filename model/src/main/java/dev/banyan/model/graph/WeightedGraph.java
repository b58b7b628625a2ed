package dev.banyan.model.graph;

import java.util.Arrays;

/// An undirected weighted graph in compressed rows: what pulls modules together, how strongly. Every edge stands in
/// both of its rows, rows are sorted by neighbour, parallel edges are added up. An edge of a node to itself is kept
/// apart as the node's loop; aggregated graphs hold in it what lies inside a group.
public final class WeightedGraph {
    final int[] start;
    final int[] neighbour;
    final double[] weight;
    final double[] loop;
    final double[] strength;
    private final double total;

    /// The arrays are taken over, not copied.
    WeightedGraph(int[] start, int[] neighbour, double[] weight, double[] loop) {
        this.start = start;
        this.neighbour = neighbour;
        this.weight = weight;
        this.loop = loop;
        strength = new double[loop.length];
        double twice = 0;
        for (int v = 0; v < loop.length; v++) {
            double s = 2 * loop[v];
            for (int e = start[v]; e < start[v + 1]; e++) s += weight[e];
            strength[v] = s;
            twice += s;
        }
        total = twice / 2;
    }

    /// Builds the graph from edges in any order and direction. Edges without weight (zero) are left out.
    ///
    /// @throws IllegalArgumentException if a weight is negative or not a finite number
    public static WeightedGraph of(int nodes, int[] a, int[] b, double[] weight) {
        double[] loop = new double[nodes];
        int[] start = new int[nodes + 1];
        for (int e = 0; e < a.length; e++) {
            if (!(weight[e] >= 0 && weight[e] < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException("weight of edge " + e + " is " + weight[e]);
            if (a[e] == b[e]) loop[a[e]] += weight[e];
            else if (weight[e] > 0) {
                start[a[e] + 1]++;
                start[b[e] + 1]++;
            }
        }
        for (int v = 0; v < nodes; v++) start[v + 1] += start[v];
        int[] neighbour = new int[start[nodes]];
        double[] w = new double[start[nodes]];
        int[] next = Arrays.copyOf(start, nodes);
        for (int e = 0; e < a.length; e++) {
            if (a[e] == b[e] || weight[e] == 0) continue;
            int there = next[a[e]]++, back = next[b[e]]++;
            neighbour[there] = b[e];
            w[there] = weight[e];
            neighbour[back] = a[e];
            w[back] = weight[e];
        }
        return merged(nodes, start, neighbour, w, loop);
    }

    /// Transposing a symmetric graph gives the same graph with sorted rows; then parallel edges are neighbours.
    private static WeightedGraph merged(int nodes, int[] start, int[] neighbour, double[] weight, double[] loop) {
        int[] sorted = new int[neighbour.length];
        double[] w = new double[neighbour.length];
        int[] next = Arrays.copyOf(start, nodes);
        for (int v = 0; v < nodes; v++) {
            for (int e = start[v]; e < start[v + 1]; e++) {
                int slot = next[neighbour[e]]++;
                sorted[slot] = v;
                w[slot] = weight[e];
            }
        }
        int[] begin = new int[nodes + 1];
        int kept = 0;
        for (int v = 0; v < nodes; v++) {
            begin[v] = kept;
            for (int e = start[v]; e < start[v + 1]; e++) {
                if (kept > begin[v] && sorted[kept - 1] == sorted[e]) w[kept - 1] += w[e];
                else {
                    sorted[kept] = sorted[e];
                    w[kept++] = w[e];
                }
            }
        }
        begin[nodes] = kept;
        if (kept == sorted.length) return new WeightedGraph(begin, sorted, w, loop);
        return new WeightedGraph(begin, Arrays.copyOf(sorted, kept), Arrays.copyOf(w, kept), loop);
    }

    public int nodes() {
        return loop.length;
    }

    /// Edges between different nodes.
    public int edges() {
        return neighbour.length / 2;
    }

    /// Weight of all edges, each counted once, loops included.
    public double total() {
        return total;
    }

    /// Weight of what arrives at the node; its loop counts twice, as in the theory of modularity.
    public double strength(int node) {
        return strength[node];
    }

    /// Weight of the node's edge to itself.
    public double loop(int node) {
        return loop[node];
    }

    /// First slot of the node's row; the row ends before `start(node + 1)`.
    public int start(int node) {
        return start[node];
    }

    public int neighbour(int slot) {
        return neighbour[slot];
    }

    public double weight(int slot) {
        return weight[slot];
    }

    /// The graph of the groups: node `g` stands for all nodes of group `g`, its loop for the edges among them.
    ///
    /// @param group group of each node, from 0 to `groups - 1`
    public WeightedGraph contracted(int[] group, int groups) {
        return Contraction.of(this, group, groups);
    }
}
