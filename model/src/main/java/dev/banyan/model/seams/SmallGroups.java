package dev.banyan.model.seams;

import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.WeightedGraph;
import org.jspecify.annotations.Nullable;

/// Groups of fewer modules than a context should have. Nodes that stand for packages or addresses do not count.
///
/// @param modules nodes that are modules, the first ones
/// @param kept    the drawn context of each node, -1 for free ones, or null
record SmallGroups(WeightedGraph graph, int modules, int @Nullable [] kept) {
    private int[] sizes(int[] group, int groups) {
        int[] size = new int[groups];
        for (int v = 0; v < modules; v++) size[group[v]]++;
        return size;
    }

    private boolean[] drawn(int[] group, int groups) {
        boolean[] drawn = new boolean[groups];
        if (kept != null) for (int v = 0; v < kept.length; v++) if (kept[v] >= 0) drawn[group[v]] = true;
        return drawn;
    }

    /// Groups that are large enough or drawn.
    int sizeable(int[] group, int minimum) {
        int[] canonical = Partitions.canonical(group);
        int groups = Partitions.count(canonical), count = 0;
        int[] size = sizes(canonical, groups);
        boolean[] drawn = drawn(canonical, groups);
        for (int g = 0; g < groups; g++) if (size[g] >= minimum || drawn[g]) count++;
        return count;
    }

    /// Lets every small group join the one it is tied to most, the smallest first; drawn ones stay, and so does what is
    /// tied to nothing.
    int[] joined(int[] group, int minimum) {
        int[] now = Partitions.canonical(group);
        boolean[] stuck = new boolean[Partitions.count(now)];
        while (true) {
            int groups = Partitions.count(now);
            int[] size = sizes(now, groups);
            boolean[] drawn = drawn(now, groups);
            int smallest = -1;
            for (int g = 0; g < groups; g++) {
                boolean small = size[g] < minimum && !drawn[g] && !stuck[g];
                if (small && (smallest < 0 || size[g] < size[smallest])) smallest = g;
            }
            if (smallest < 0) return Partitions.canonical(now);
            int into = mostTied(graph.contracted(now, groups), smallest);
            if (into < 0) {
                stuck[smallest] = true;
                continue;
            }
            int last = groups - 1;
            for (int v = 0; v < now.length; v++) if (now[v] == smallest) now[v] = into;
            for (int v = 0; v < now.length; v++) if (now[v] == last) now[v] = smallest;
            stuck[smallest] = stuck[last];
        }
    }

    /// Which groups are too small to be a context, because nothing ties them to another one.
    boolean[] crumbs(int[] group, int minimum) {
        int groups = Partitions.count(group);
        int[] size = sizes(group, groups);
        boolean[] drawn = drawn(group, groups), crumbs = new boolean[groups];
        for (int g = 0; g < groups; g++) crumbs[g] = size[g] < minimum && !drawn[g];
        return crumbs;
    }

    /// The neighbour that shares most with a group for its own size, -1 for none.
    private static int mostTied(WeightedGraph between, int g) {
        int best = -1;
        double most = 0;
        for (int slot = between.start(g); slot < between.start(g + 1); slot++) {
            int other = between.neighbour(slot);
            double share = between.weight(slot) / Math.sqrt(between.strength(other));
            if (share > most) {
                most = share;
                best = other;
            }
        }
        return best;
    }
}
