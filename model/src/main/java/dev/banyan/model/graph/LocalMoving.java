package dev.banyan.model.graph;

import java.util.SplittableRandom;

/// The fast local move of Leiden: nodes wait in a ring; the first goes to the neighbouring group where it gains most
/// modularity, or to a group of its own; neighbours that are now in another group queue again. Ends when no single
/// node can gain.
///
/// Slots are always written and the count grows by 0 or 1: random graphs defeat the branch predictor otherwise, which
/// costs a fifth of the time.
final class LocalMoving {
    private final WeightedGraph graph;
    private final boolean[] anchored;
    private final double penalty;
    private final double least;
    private final int[] group;
    private final double[] strength;
    private final int[] size;
    private final int[] empty;
    private int empties;
    private final double[] towards;
    private final int[] touched;
    private final int[] ring;
    private final boolean[] waiting;
    private int head;
    private int length;

    /// @param group groups at the start, below the number of nodes; changed in place
    /// @param anchored nodes that stay where they are
    LocalMoving(WeightedGraph graph, int[] group, boolean[] anchored, double resolution) {
        int n = graph.nodes();
        this.graph = graph;
        this.group = group;
        this.anchored = anchored;
        penalty = resolution / (2 * graph.total());
        least = 1e-13 * graph.total();
        strength = new double[n];
        size = new int[n];
        for (int v = 0; v < n; v++) {
            strength[group[v]] += graph.strength[v];
            size[group[v]]++;
        }
        empty = new int[n];
        for (int g = n - 1; g >= 0; g--) if (size[g] == 0) empty[empties++] = g;
        towards = new double[n];
        touched = new int[n + 1];
        ring = new int[n];
        waiting = new boolean[n];
    }

    /// Lets every node look once, in an order drawn from the dice.
    boolean all(SplittableRandom dice) {
        length = ring.length;
        for (int v = 0; v < length; v++) {
            int at = dice.nextInt(v + 1);
            ring[v] = ring[at];
            ring[at] = v;
            waiting[v] = true;
        }
        return run();
    }

    /// Lets only these nodes and then whoever they disturb look.
    boolean some(int[] nodes) {
        for (int v : nodes) enqueue(v);
        return run();
    }

    private boolean run() {
        boolean moved = false;
        while (length > 0) {
            int v = ring[head];
            if (++head == ring.length) head = 0;
            length--;
            waiting[v] = false;
            if (!anchored[v] && move(v)) moved = true;
        }
        return moved;
    }

    private boolean move(int v) {
        int[] start = graph.start, neighbour = graph.neighbour, group = this.group;
        double[] towards = this.towards, weight = graph.weight;
        int first = start[v], end = start[v + 1], seen = 0;
        for (int e = first; e < end; e++) {
            int g = group[neighbour[e]];
            double so = towards[g];
            touched[seen] = g;
            seen += so == 0 ? 1 : 0;
            towards[g] = so + weight[e];
        }
        int home = group[v];
        double pull = penalty * graph.strength[v];
        strength[home] -= graph.strength[v];
        double gain = towards[home] - pull * strength[home] + least;
        int best = home;
        for (int i = 0; i < seen; i++) {
            int g = touched[i];
            double there = towards[g] - pull * strength[g];
            towards[g] = 0;
            if (there > gain && g != home) {
                gain = there;
                best = g;
            }
        }
        if (gain < 0 && size[home] > 1) best = empty[--empties];
        strength[best] += graph.strength[v];
        if (best == home) return false;
        size[best]++;
        if (--size[home] == 0) empty[empties++] = home;
        group[v] = best;
        for (int e = first; e < end; e++) if (group[neighbour[e]] != best) enqueue(neighbour[e]);
        return true;
    }

    private void enqueue(int v) {
        if (waiting[v]) return;
        waiting[v] = true;
        int tail = head + length++;
        ring[tail >= ring.length ? tail - ring.length : tail] = v;
    }
}
