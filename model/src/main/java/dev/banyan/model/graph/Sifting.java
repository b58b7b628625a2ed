package dev.banyan.model.graph;

import java.util.Arrays;

/// Improves a linear order: every node in turn is put where the weight of its backward arcs is least, until no node
/// has a better place. In the first rounds nodes also drift between places that are equally good, turn about to the
/// first and the last of them, which opens better places for others and saves a tenth of the arcs. Nodes stand on a
/// number line with room between them, so that putting one elsewhere moves no other.
final class Sifting {
    private static final int ROUNDS = 60;
    private static final int DRIFTING = 5;
    private static final int NODE_BITS = 22;
    private static final long NODES = (1L << NODE_BITS) - 1;
    private static final long LIMIT = 1L << 41;

    private final Digraph graph;
    private final long[] at;
    private final int[] next;
    private final int[] before;
    private final int first;
    private final long[] ends;
    private final double[] turn;
    private final long room;

    private Sifting(Digraph graph, int[] order) {
        int n = order.length;
        this.graph = graph;
        first = n;
        at = new long[n + 1];
        next = new int[n + 1];
        before = new int[n + 1];
        int last = n;
        for (int v : order) {
            next[last] = v;
            before[v] = last;
            last = v;
        }
        next[last] = n;
        before[n] = last;
        int most = 0;
        for (int v = 0; v < n; v++)
            most = Math.max(most, graph.start[v + 1] - graph.start[v] + graph.inStart[v + 1] - graph.inStart[v]);
        ends = new long[most];
        turn = new double[n];
        room = Math.max(1, LIMIT / 4 / Math.max(1, n));
        spread();
    }

    static int[] improve(Digraph graph, int[] order) {
        Sifting line = new Sifting(graph, order);
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int v : line.order()) moved |= line.sift(v, round);
            if (!moved && round >= DRIFTING) break;
        }
        return line.order();
    }

    private int[] order() {
        int[] order = new int[at.length - 1];
        int i = 0;
        for (int v = next[first]; v != first; v = next[v]) order[i++] = v;
        return order;
    }

    /// Gives every node equal room again.
    private void spread() {
        long place = 0;
        for (int v = next[first]; v != first; v = next[v]) at[v] = place += room;
    }

    /// Walks along the neighbours of `v` from the front: behind a neighbour that `v` points to, that arc turns
    /// backward; behind one that points to `v`, that arc turns forward.
    private boolean sift(int v, int round) {
        double cost = 0;
        int size = 0;
        for (int s = graph.inStart[v]; s < graph.inStart[v + 1]; s++) {
            int u = graph.from[graph.in[s]];
            turn[u] -= graph.weight[graph.in[s]];
            cost += graph.weight[graph.in[s]];
            ends[size++] = at[u] << NODE_BITS | u;
        }
        for (int a = graph.start[v]; a < graph.start[v + 1]; a++) {
            int u = graph.to[a];
            if (turn[u] == 0) ends[size++] = at[u] << NODE_BITS | u;
            turn[u] += graph.weight[a];
        }
        Arrays.sort(ends, 0, size);
        double here = cost, least = cost;
        int best = -1;
        for (int i = 0; i < size; i++) {
            int u = (int) (ends[i] & NODES);
            cost += turn[u];
            turn[u] = 0;
            if (round % 2 == 0 ? cost < least : cost <= least) {
                least = cost;
                best = i;
            }
            if (at[u] < at[v]) here = cost;
        }
        boolean better = least < here - 1e-9 * Math.abs(here);
        if (!better && round >= DRIFTING) return false;
        put(v, best < 0 ? before[(int) (ends[0] & NODES)] : (int) (ends[best] & NODES));
        return better;
    }

    private void put(int v, int behind) {
        int previous = behind == v ? before[v] : behind;
        next[before[v]] = next[v];
        before[next[v]] = before[v];
        int following = next[previous];
        next[previous] = v;
        before[v] = previous;
        next[v] = following;
        before[following] = v;
        long low = previous == first ? 0 : at[previous];
        long high = following == first ? low + 2 * room : at[following];
        at[v] = (low + high) / 2;
        if (at[v] == low || at[v] >= LIMIT) spread();
    }
}
