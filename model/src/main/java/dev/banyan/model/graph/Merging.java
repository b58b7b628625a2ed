package dev.banyan.model.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Merges whole groups along edges, so that they stay connected; two drawn groups are never merged.
final class Merging {
    private final WeightedGraph graph;
    private final boolean[] drawnNode;
    private int[] group;

    /// @param kept number of the drawn group of each node or -1, or null
    Merging(WeightedGraph graph, int[] group, int @Nullable [] kept) {
        this.graph = graph;
        this.group = Partitions.canonical(group);
        drawnNode = new boolean[group.length];
        if (kept != null) for (int v = 0; v < kept.length; v++) drawnNode[v] = kept[v] >= 0;
    }

    /// Every group of fewer than `minimum` nodes joins the group it is attached to most, smallest first; drawn groups
    /// stay, and so does what is attached to nothing.
    int[] smallest(int minimum) {
        while (true) {
            int[] size = Partitions.sizes(group);
            WeightedGraph between = graph.contracted(group, size.length);
            boolean[] drawn = drawn(size.length);
            Integer[] order = new Integer[size.length];
            Arrays.setAll(order, g -> g);
            Arrays.sort(order, (a, b) -> size[a] != size[b] ? size[a] - size[b] : a - b);
            int[] into = new int[size.length];
            Arrays.setAll(into, g -> g);
            boolean[] busy = new boolean[size.length];
            boolean merged = false;
            for (int g : order) {
                if (size[g] >= minimum) break;
                int best = busy[g] || drawn[g] ? -1 : mostAttached(between, g);
                if (best < 0 || into[best] != best) continue;
                into[g] = best;
                busy[best] = true;
                merged = true;
            }
            if (!merged) return group;
            rename(into);
        }
    }

    /// Merges the pair that costs least modularity until there are no more than `count` groups or nothing is left
    /// that may be merged.
    int[] downTo(int count) {
        int groups = Partitions.count(group);
        WeightedGraph between = graph.contracted(group, groups);
        boolean[] drawn = drawn(groups);
        for (; groups > count; groups--) {
            int[] pair = cheapest(between, drawn);
            if (pair.length == 0) return group;
            int[] into = new int[groups];
            for (int g = 0; g < groups; g++) into[g] = g < pair[1] ? g : g == pair[1] ? pair[0] : g - 1;
            boolean[] now = new boolean[groups - 1];
            for (int g = 0; g < groups; g++) now[into[g]] |= drawn[g];
            drawn = now;
            between = between.contracted(into, groups - 1);
            for (int v = 0; v < group.length; v++) group[v] = into[group[v]];
        }
        return group = Partitions.canonical(group);
    }

    /// The two groups, lower number first, whose merging costs least; none when no two may merge.
    private static int[] cheapest(WeightedGraph between, boolean[] drawn) {
        double most = Double.NEGATIVE_INFINITY;
        int[] pair = {};
        for (int g = 0; g < between.nodes(); g++) {
            for (int e = between.start[g]; e < between.start[g + 1]; e++) {
                int other = between.neighbour[e];
                if (other < g || drawn[g] && drawn[other]) continue;
                double gain = between.weight[e] - between.strength[g] * between.strength[other] / (2 * between.total());
                if (gain <= most) continue;
                most = gain;
                pair = new int[] {g, other};
            }
        }
        return pair;
    }

    /// The neighbour that shares most with the group for its own size, or -1.
    private static int mostAttached(WeightedGraph between, int g) {
        int best = -1;
        double most = 0;
        for (int e = between.start[g]; e < between.start[g + 1]; e++) {
            double share = between.weight[e] / Math.sqrt(between.strength[between.neighbour[e]]);
            if (share > most) {
                most = share;
                best = between.neighbour[e];
            }
        }
        return best;
    }

    private boolean[] drawn(int groups) {
        boolean[] drawn = new boolean[groups];
        for (int v = 0; v < group.length; v++) drawn[group[v]] |= drawnNode[v];
        return drawn;
    }

    private void rename(int[] into) {
        int[] renamed = new int[group.length];
        for (int v = 0; v < renamed.length; v++) renamed[v] = into[group[v]];
        group = Partitions.canonical(renamed);
    }
}
