package dev.banyan.model.graph;

import java.util.Arrays;

/// The strongly connected components of a digraph: nodes that reach each other belong to one component, and only
/// there can cycles be. Components are numbered so that arcs between them go from a higher to a lower number: the
/// foundations come first.
///
/// Tarjan 1972, with a stack of its own instead of recursion.
///
/// @param component component of each node
/// @param components how many there are
public record Cycles(int[] component, int components) {
    public static Cycles of(Digraph graph) {
        return new Search(graph).run();
    }

    /// Nodes of each component.
    public int[] sizes() {
        int[] size = new int[components];
        for (int c : component) size[c]++;
        return size;
    }

    /// Components of more than one node, the largest first, each with its nodes by number.
    public int[][] knots() {
        int[][] members = new int[components][];
        int[] size = sizes();
        int[] filled = new int[components];
        for (int v = 0; v < component.length; v++) {
            int c = component[v];
            if (members[c] == null) members[c] = new int[size[c]];
            members[c][filled[c]++] = v;
        }
        return Arrays.stream(members)
                .filter(m -> m.length > 1)
                .sorted((a, b) -> a.length != b.length ? b.length - a.length : a[0] - b[0])
                .toArray(int[][]::new);
    }

    private static final class Search {
        private final Digraph graph;
        private final int[] found;
        private final int[] low;
        private final int[] arc;
        private final int[] path;
        private final int[] open;
        private final int[] component;
        private int opened;
        private int time;
        private int components;

        Search(Digraph graph) {
            int n = graph.nodes();
            this.graph = graph;
            found = new int[n];
            low = new int[n];
            arc = new int[n];
            path = new int[n];
            open = new int[n];
            component = new int[n];
            Arrays.fill(component, -1);
        }

        Cycles run() {
            for (int v = 0; v < component.length; v++) if (found[v] == 0) from(v);
            return new Cycles(component, components);
        }

        private void from(int root) {
            int depth = 0;
            enter(root);
            path[depth++] = root;
            while (depth > 0) {
                int v = path[depth - 1];
                if (arc[v] < graph.start[v + 1]) {
                    int u = graph.to[arc[v]++];
                    if (found[u] == 0) {
                        enter(u);
                        path[depth++] = u;
                    } else if (component[u] < 0) low[v] = Math.min(low[v], found[u]);
                } else {
                    depth--;
                    if (low[v] == found[v]) close(v);
                    if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
                }
            }
        }

        private void enter(int v) {
            found[v] = low[v] = ++time;
            arc[v] = graph.start[v];
            open[opened++] = v;
        }

        private void close(int root) {
            int v;
            do {
                v = open[--opened];
                component[v] = components;
            } while (v != root);
            components++;
        }
    }
}
