package dev.banyan.model.graph;

import java.util.Arrays;

/// A graph in which every group that was drawn already is one node that does not move. What does not move is never
/// merged with another that does not move, so drawn groups stay whole and apart.
///
/// @param node node of the contracted graph that each original node became
record Drawn(WeightedGraph graph, int[] node, boolean[] anchored) {
    static Drawn of(WeightedGraph graph, int[] kept) {
        int highest = -1;
        for (int k : kept) highest = Math.max(highest, k);
        int[] name = new int[highest + 1];
        Arrays.fill(name, -1);
        int[] node = new int[kept.length];
        int nodes = 0;
        for (int v = 0; v < kept.length; v++) {
            if (kept[v] < 0) node[v] = nodes++;
            else {
                if (name[kept[v]] < 0) name[kept[v]] = nodes++;
                node[v] = name[kept[v]];
            }
        }
        boolean[] anchored = new boolean[nodes];
        for (int v = 0; v < kept.length; v++) if (kept[v] >= 0) anchored[node[v]] = true;
        return new Drawn(graph.contracted(node, nodes), node, anchored);
    }

    /// A partition of the originals carried over. A drawn node takes the group of its first original; where
    /// two drawn nodes claim the same group the later one gets a group of its own.
    int[] onNodes(int[] from) {
        int groups = Partitions.count(from);
        boolean[] claimed = new boolean[groups];
        int[] group = new int[anchored.length];
        Arrays.fill(group, -1);
        for (int v = 0; v < from.length; v++) {
            int u = node[v];
            if (group[u] >= 0) continue;
            group[u] = from[v];
            if (!anchored[u]) continue;
            if (claimed[from[v]]) group[u] = groups++;
            else claimed[from[v]] = true;
        }
        return Partitions.canonical(group);
    }

    int[] onOriginals(int[] group) {
        int[] out = new int[node.length];
        for (int v = 0; v < out.length; v++) out[v] = group[node[v]];
        return out;
    }
}
