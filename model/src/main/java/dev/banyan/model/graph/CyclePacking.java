package dev.banyan.model.graph;

/// What every cut of a knot must weigh at least: cycles, short ones first, are taken out with the weight of their
/// lightest arc until none is found; every one of them has to be cut for itself.
final class CyclePacking {
    private static final int[] LENGTHS = {2, 3, 4, 5, 7, 10, 20};
    private static final long STEPS = 4_000_000;

    private final Digraph graph;
    private final double[] left;
    private final int[] by;
    private final int[] seen;
    private final int[] queue;
    private int search;
    private long steps = STEPS;

    private CyclePacking(Digraph graph) {
        this.graph = graph;
        left = graph.weight.clone();
        by = new int[graph.nodes()];
        seen = new int[graph.nodes()];
        queue = new int[graph.nodes()];
    }

    static double bound(Digraph graph) {
        CyclePacking packing = new CyclePacking(graph);
        double sum = 0;
        for (int length : LENGTHS)
            for (int a = 0; a < graph.arcs() && packing.steps > 0; a++)
                while (packing.left[a] > 0 && packing.closes(a, length)) sum += packing.take(a);
        return sum;
    }

    /// Looks for the shortest way from the end of the arc back to its start.
    private boolean closes(int arc, int length) {
        int goal = graph.from[arc], size = 0, depth = 1, levelEnd;
        search++;
        seen[graph.to[arc]] = search;
        queue[size++] = graph.to[arc];
        levelEnd = size;
        for (int i = 0; i < size; i++) {
            if (i == levelEnd) {
                levelEnd = size;
                depth++;
            }
            if (depth >= length || steps <= 0) return false;
            int v = queue[i];
            for (int a = graph.start[v]; a < graph.start[v + 1]; a++) {
                steps--;
                int u = graph.to[a];
                if (left[a] <= 0 || seen[u] == search) continue;
                seen[u] = search;
                by[u] = a;
                if (u == goal) return true;
                queue[size++] = u;
            }
        }
        return false;
    }

    private double take(int arc) {
        double lightest = left[arc];
        int end = graph.to[arc];
        for (int v = graph.from[arc]; v != end; v = graph.from[by[v]]) lightest = Math.min(lightest, left[by[v]]);
        left[arc] -= lightest;
        for (int v = graph.from[arc]; v != end; v = graph.from[by[v]]) left[by[v]] -= lightest;
        return lightest;
    }
}
