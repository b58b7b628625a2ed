package dev.banyan.model.seams;

import dev.banyan.model.graph.Layers;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.Map;

/// The ties between nodes of the evidence graph as they are found, each with the evidence it rests on.
final class Ties {
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private double[] weight = new double[1024];
    private byte[] evidence = new byte[1024];
    private int size;

    void add(Evidence on, int from, int to, double w) {
        if (!(w > 0)) return;
        if (size == a.length) {
            a = Arrays.copyOf(a, 2 * size);
            b = Arrays.copyOf(b, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
            evidence = Arrays.copyOf(evidence, 2 * size);
        }
        a[size] = from;
        b[size] = to;
        weight[size] = w;
        evidence[size++] = (byte) on.ordinal();
    }

    WeightedGraph graph(int nodes, Map<Evidence, Double> pulls) {
        double[] pull = inOrder(pulls), pulled = new double[size];
        for (int e = 0; e < size; e++) pulled[e] = weight[e] * pull[evidence[e]];
        return WeightedGraph.of(nodes, Arrays.copyOf(a, size), Arrays.copyOf(b, size), pulled);
    }

    Layers layers(int nodes) {
        return Layers.of(
                nodes,
                Arrays.copyOf(a, size),
                Arrays.copyOf(b, size),
                Arrays.copyOf(weight, size),
                Arrays.copyOf(evidence, size));
    }

    static double[] inOrder(Map<Evidence, Double> pulls) {
        double[] pull = new double[Evidence.values().length];
        for (Evidence e : Evidence.values()) pull[e.ordinal()] = pulls.getOrDefault(e, 1.0);
        return pull;
    }
}
