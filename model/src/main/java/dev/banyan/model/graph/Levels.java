package dev.banyan.model.graph;

import java.util.Arrays;

/// A first order from the layers of the system: every node strives to stand one layer below those that point to it
/// and one above those it points to, by weight. Finds the layering that most arcs follow where looking only at single
/// nodes is misled by the knots.
///
/// Trophic levels after MacKay, Johnson and Sansom, "How directed is a directed network?", 2020.
final class Levels {
    private static final int ROUNDS = 12;

    private Levels() {}

    static int[] order(Digraph graph) {
        int n = graph.nodes();
        double[] level = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < n; v++) {
                double sum = 0, weight = 0;
                for (int a = graph.start[v]; a < graph.start[v + 1]; a++) {
                    sum += graph.weight[a] * (level[graph.to[a]] - 1);
                    weight += graph.weight[a];
                }
                for (int s = graph.inStart[v]; s < graph.inStart[v + 1]; s++) {
                    int a = graph.in[s];
                    sum += graph.weight[a] * (level[graph.from[a]] + 1);
                    weight += graph.weight[a];
                }
                if (weight > 0) level[v] = sum / weight;
            }
        }
        Integer[] order = new Integer[n];
        Arrays.setAll(order, v -> v);
        Arrays.sort(order, (a, b) -> level[a] != level[b] ? Double.compare(level[a], level[b]) : a - b);
        return Arrays.stream(order).mapToInt(v -> v).toArray();
    }
}
