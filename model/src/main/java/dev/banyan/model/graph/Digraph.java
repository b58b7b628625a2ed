package dev.banyan.model.graph;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A directed weighted graph in compressed rows: who depends on whom, how strongly. Arcs are numbered by their start,
/// then their end; parallel arcs are added up and arcs of a node to itself are left out.
public final class Digraph {
    final int[] start;
    final int[] from;
    final int[] to;
    final double[] weight;
    final int[] inStart;
    final int[] in;

    private Digraph(int nodes, int[] from, int[] to, double[] weight) {
        this.from = from;
        this.to = to;
        this.weight = weight;
        start = starts(nodes, from);
        inStart = starts(nodes, to);
        in = new int[to.length];
        int[] next = Arrays.copyOf(inStart, nodes);
        for (int a = 0; a < to.length; a++) in[next[to[a]]++] = a;
    }

    /// Builds the graph from arcs in any order.
    public static Digraph of(int nodes, int[] from, int[] to, double[] weight) {
        int[] byTo = order(nodes, to, null);
        int[] sorted = order(nodes, from, byTo);
        int[] f = new int[from.length], t = new int[from.length];
        double[] w = new double[from.length];
        int kept = 0;
        for (int a : sorted) {
            if (from[a] == to[a]) continue;
            if (kept > 0 && f[kept - 1] == from[a] && t[kept - 1] == to[a]) {
                w[kept - 1] += weight[a];
                continue;
            }
            f[kept] = from[a];
            t[kept] = to[a];
            w[kept++] = weight[a];
        }
        return new Digraph(nodes, Arrays.copyOf(f, kept), Arrays.copyOf(t, kept), Arrays.copyOf(w, kept));
    }

    /// Builds the graph from arcs that all count the same.
    public static Digraph of(int nodes, int[] from, int[] to) {
        double[] weight = new double[from.length];
        Arrays.fill(weight, 1);
        Digraph sums = of(nodes, from, to, weight);
        Arrays.fill(sums.weight, 1);
        return sums;
    }

    public int nodes() {
        return start.length - 1;
    }

    public int arcs() {
        return to.length;
    }

    public int from(int arc) {
        return from[arc];
    }

    public int to(int arc) {
        return to[arc];
    }

    public double weight(int arc) {
        return weight[arc];
    }

    /// First arc that leaves the node; the last is before `start(node + 1)`.
    public int start(int node) {
        return start[node];
    }

    /// The nodes so that every arc goes from an earlier to a later one, by number where that leaves a choice of
    /// who became free first; empty if there is a cycle.
    public Optional<int[]> topological() {
        int n = nodes();
        int[] missing = new int[n];
        int[] order = new int[n];
        int ready = 0;
        for (int v = 0; v < n; v++) {
            missing[v] = inStart[v + 1] - inStart[v];
            if (missing[v] == 0) order[ready++] = v;
        }
        for (int i = 0; i < ready; i++) {
            int v = order[i];
            for (int a = start[v]; a < start[v + 1]; a++) if (--missing[to[a]] == 0) order[ready++] = to[a];
        }
        return ready == n ? Optional.of(order) : Optional.empty();
    }

    private static int[] starts(int nodes, int[] ends) {
        int[] begin = new int[nodes + 1];
        for (int v : ends) begin[v + 1]++;
        for (int v = 0; v < nodes; v++) begin[v + 1] += begin[v];
        return begin;
    }

    /// A stable counting sort of the arcs by one end, starting from the given order.
    private static int[] order(int nodes, int[] end, int @Nullable [] before) {
        int[] next = starts(nodes, end);
        int[] out = new int[end.length];
        for (int i = 0; i < end.length; i++) {
            int a = before == null ? i : before[i];
            out[next[end[a]]++] = a;
        }
        return out;
    }
}
