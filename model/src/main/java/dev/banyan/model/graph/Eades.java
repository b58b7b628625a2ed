package dev.banyan.model.graph;

import java.util.Arrays;

/// A first order with few backward arcs in linear time: take sinks to the end, sources to the front, and of the rest
/// the node with the largest surplus of outgoing weight to the front. Nodes wait in buckets by surplus.
///
/// Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem", 1993.
final class Eades {
    private static final int HALF = 1 << 12;

    private final Digraph graph;
    private final int[] outs;
    private final int[] ins;
    private final double[] surplus;
    private final double scale;
    private final int[] head = new int[2 * HALF + 3];
    private final int[] next;
    private final int[] before;
    private final int[] bucket;
    private int highest;

    private Eades(Digraph graph) {
        int n = graph.nodes();
        this.graph = graph;
        outs = new int[n];
        ins = new int[n];
        surplus = new double[n];
        next = new int[n];
        before = new int[n];
        bucket = new int[n];
        for (int v = 0; v < n; v++) {
            outs[v] = graph.start[v + 1] - graph.start[v];
            ins[v] = graph.inStart[v + 1] - graph.inStart[v];
        }
        double most = 0;
        for (int a = 0; a < graph.arcs(); a++) {
            surplus[graph.from[a]] += graph.weight[a];
            surplus[graph.to[a]] -= graph.weight[a];
        }
        for (double s : surplus) most = Math.max(most, Math.abs(s));
        scale = most <= HALF - 1 ? 1 : (HALF - 1) / most;
        Arrays.fill(head, -1);
    }

    static int[] order(Digraph graph) {
        return new Eades(graph).run();
    }

    private int[] run() {
        int n = graph.nodes();
        int[] order = new int[n];
        int front = 0, end = n;
        for (int v = n - 1; v >= 0; v--) insert(v);
        while (front < end) {
            int v;
            if (head[0] >= 0) order[--end] = v = head[0];
            else {
                while (head[highest] < 0) highest--;
                order[front++] = v = head[highest];
            }
            take(v);
        }
        return order;
    }

    /// Bucket 0 holds the sinks, the last one the sources.
    private int place(int v) {
        if (outs[v] == 0) return 0;
        if (ins[v] == 0) return head.length - 1;
        return (int) Math.round(surplus[v] * scale) + HALF + 1;
    }

    private void insert(int v) {
        int b = place(v);
        bucket[v] = b;
        before[v] = -1;
        next[v] = head[b];
        if (head[b] >= 0) before[head[b]] = v;
        head[b] = v;
        highest = Math.max(highest, b);
    }

    private void remove(int v) {
        if (before[v] >= 0) next[before[v]] = next[v];
        else head[bucket[v]] = next[v];
        if (next[v] >= 0) before[next[v]] = before[v];
    }

    private void take(int v) {
        remove(v);
        bucket[v] = -1;
        for (int a = graph.start[v]; a < graph.start[v + 1]; a++) {
            int u = graph.to[a];
            if (bucket[u] < 0) continue;
            remove(u);
            ins[u]--;
            surplus[u] += graph.weight[a];
            insert(u);
        }
        for (int s = graph.inStart[v]; s < graph.inStart[v + 1]; s++) {
            int u = graph.from[graph.in[s]];
            if (bucket[u] < 0) continue;
            remove(u);
            outs[u]--;
            surplus[u] -= graph.weight[graph.in[s]];
            insert(u);
        }
    }
}
