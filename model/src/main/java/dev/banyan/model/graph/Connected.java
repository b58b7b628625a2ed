package dev.banyan.model.graph;

import java.util.Arrays;

/// Whether groups hang together in the graph.
public final class Connected {
    private Connected() {}

    /// The partition with every group that falls into pieces split into these pieces, canonical. Never lowers the
    /// modularity: pieces without an edge between them only pay for being together.
    public static int[] split(WeightedGraph graph, int[] group) {
        int n = group.length;
        int[] piece = new int[n];
        Arrays.fill(piece, -1);
        int[] stack = new int[n];
        int pieces = 0;
        for (int root = 0; root < n; root++) {
            if (piece[root] >= 0) continue;
            int depth = 0;
            stack[depth++] = root;
            piece[root] = pieces;
            while (depth > 0) {
                int v = stack[--depth];
                for (int e = graph.start[v]; e < graph.start[v + 1]; e++) {
                    int u = graph.neighbour[e];
                    if (piece[u] >= 0 || group[u] != group[v] || graph.weight[e] == 0) continue;
                    piece[u] = pieces;
                    stack[depth++] = u;
                }
            }
            pieces++;
        }
        return piece;
    }

    /// The pieces of the whole graph.
    public static int[] pieces(WeightedGraph graph) {
        return split(graph, new int[graph.nodes()]);
    }

    /// Whether every group is in one piece.
    public static boolean everywhere(WeightedGraph graph, int[] group) {
        return Partitions.count(split(graph, group)) == Partitions.count(Partitions.canonical(group));
    }
}
