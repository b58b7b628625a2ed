package dev.banyan.model.seams;

import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Groups on their way to contexts: merged along ties, so that none falls into pieces, until all are large enough and
/// there are as many as wanted. Two drawn ones are never merged. Nodes that stand for packages or addresses do not
/// count as modules.
final class Grouping {
    private final int[] group;
    private WeightedGraph between;
    private int[] size;
    private boolean[] drawn;

    /// @param modules nodes that are modules, the first ones
    /// @param kept    the drawn context of each node, -1 for free ones, or null
    Grouping(WeightedGraph graph, int modules, int[] group, int @Nullable [] kept) {
        this.group = Partitions.canonical(group);
        int groups = Partitions.count(this.group);
        between = graph.contracted(this.group, groups);
        size = new int[groups];
        for (int v = 0; v < modules; v++) size[this.group[v]]++;
        drawn = new boolean[groups];
        if (kept != null) for (int v = 0; v < kept.length; v++) if (kept[v] >= 0) drawn[this.group[v]] = true;
    }

    /// Lets every group of fewer modules join the one it shares most with, the smallest first; drawn ones stay, and so
    /// does what is tied to nothing.
    Grouping joined(int minimum) {
        while (true) {
            int smallest = -1, into = -1;
            for (int g = 0; g < size.length; g++) {
                if (size[g] >= minimum || drawn[g] || smallest >= 0 && size[g] >= size[smallest]) continue;
                int nearest = nearest(g);
                if (nearest < 0) continue;
                smallest = g;
                into = nearest;
            }
            if (smallest < 0) return this;
            merge(smallest, into);
        }
    }

    /// Merges the pair that costs least modularity until no more than so many contexts are left, or nothing that may
    /// be merged.
    Grouping downTo(int count, int minimum) {
        while (sizeable(minimum) > count) {
            double most = Double.NEGATIVE_INFINITY;
            int one = -1, two = -1;
            for (int g = 0; g < size.length; g++)
                for (int slot = between.start(g); slot < between.start(g + 1); slot++) {
                    int other = between.neighbour(slot);
                    if (other < g || drawn[g] && drawn[other] || between.weight(slot) == 0) continue;
                    double gain = gain(g, other, between.weight(slot));
                    if (gain <= most) continue;
                    most = gain;
                    one = g;
                    two = other;
                }
            if (one < 0) return this;
            merge(two, one);
        }
        return this;
    }

    private double gain(int g, int other, double tie) {
        return tie - between.strength(g) * between.strength(other) / (2 * between.total());
    }

    /// Contexts: groups that are large enough or drawn.
    int sizeable(int minimum) {
        int count = 0;
        for (int g = 0; g < size.length; g++) if (size[g] >= minimum || drawn[g]) count++;
        return count;
    }

    /// The groups, -1 for nodes of groups that are too small to be a context and tied to nothing.
    int[] contexts(int minimum) {
        int[] of = group.clone();
        for (int v = 0; v < of.length; v++) if (size[of[v]] < minimum && !drawn[of[v]]) of[v] = -1;
        return of;
    }

    /// The groups, all of them, canonical.
    int[] groups() {
        return Partitions.canonical(group);
    }

    private int nearest(int g) {
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

    private void merge(int from, int into) {
        int last = size.length - 1;
        int[] name = new int[last + 1];
        for (int g = 0; g <= last; g++) name[g] = g;
        int kept = into == last ? from : into;
        name[from] = kept;
        name[last] = last == from || last == into ? kept : from;
        name[into] = kept;
        size[kept] = size[from] + size[into];
        drawn[kept] = drawn[from] || drawn[into];
        if (last != from && last != into) {
            size[from] = size[last];
            drawn[from] = drawn[last];
        }
        size = Arrays.copyOf(size, last);
        drawn = Arrays.copyOf(drawn, last);
        for (int v = 0; v < group.length; v++) group[v] = name[group[v]];
        between = between.contracted(name, last);
    }
}
