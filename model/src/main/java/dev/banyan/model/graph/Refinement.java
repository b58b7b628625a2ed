package dev.banyan.model.graph;

import java.util.SplittableRandom;

/// The step that gives Leiden its promise: inside each group, nodes that are well connected to the group are merged
/// again from single nodes, only along edges and only into parts that are themselves well connected. The parts are
/// connected by construction and become the nodes of the next, smaller graph, so a later move can take a group apart.
/// The best part is taken, not a random one: as good here, and quicker.
final class Refinement {
    private final WeightedGraph graph;
    private final int[] group;
    private final double penalty;
    private final double[] groupStrength;
    private final int[] part;
    private final double[] strength;
    private final double[] outside;
    private final boolean[] joined;
    private final double[] towards;
    private final int[] touched;

    Refinement(WeightedGraph graph, int[] group, double resolution) {
        int n = graph.nodes();
        this.graph = graph;
        this.group = group;
        penalty = resolution / (2 * graph.total());
        groupStrength = new double[n];
        part = new int[n];
        strength = graph.strength.clone();
        outside = new double[n];
        joined = new boolean[n];
        towards = new double[n];
        touched = new int[n + 1];
        for (int v = 0; v < n; v++) {
            part[v] = v;
            groupStrength[group[v]] += graph.strength[v];
            for (int e = graph.start[v]; e < graph.start[v + 1]; e++)
                if (group[graph.neighbour[e]] == group[v]) outside[v] += graph.weight[e];
        }
    }

    /// The part of each node, named by one of its nodes.
    int[] parts(SplittableRandom dice) {
        int n = part.length;
        int[] order = new int[n];
        for (int v = 0; v < n; v++) {
            int at = dice.nextInt(v + 1);
            order[v] = order[at];
            order[at] = v;
        }
        for (int v : order) if (!joined[v] && wellConnected(v, groupStrength[group[v]])) merge(v);
        return part;
    }

    private boolean wellConnected(int p, double all) {
        return outside[p] >= penalty * strength[p] * (all - strength[p]);
    }

    private void merge(int v) {
        int home = group[v], seen = 0;
        for (int e = graph.start[v]; e < graph.start[v + 1]; e++) {
            int u = graph.neighbour[e];
            if (group[u] != home) continue;
            int p = part[u];
            double so = towards[p];
            touched[seen] = p;
            seen += so == 0 ? 1 : 0;
            towards[p] = so + graph.weight[e];
        }
        double pull = penalty * strength[v], gain = 0, link = 0;
        int best = v;
        for (int i = 0; i < seen; i++) {
            int p = touched[i];
            double there = towards[p] - pull * strength[p];
            if (there > gain && wellConnected(p, groupStrength[home])) {
                gain = there;
                best = p;
                link = towards[p];
            }
            towards[p] = 0;
        }
        if (best == v) return;
        part[v] = best;
        joined[v] = true;
        joined[best] = true;
        strength[best] += strength[v];
        outside[best] += outside[v] - 2 * link;
    }
}
