package dev.banyan.model.graph;

import java.util.List;

/// How sure the grouping is of each node: whether it finds the same company when the groups are looked for again.
public final class Certainty {
    private Certainty() {}

    /// For each node, how much its group and its group in another partition have in common (nodes in both by nodes
    /// in either), averaged over the others: 1 when it is always with the same nodes, near 0 when never.
    public static double[] of(int[] groups, List<int[]> others) {
        double[] sure = new double[groups.length];
        for (int[] other : others) add(sure, groups, other);
        for (int v = 0; v < sure.length; v++) sure[v] = others.isEmpty() ? 1 : sure[v] / others.size();
        return sure;
    }

    private static void add(double[] sure, int[] groups, int[] other) {
        int[] size = Partitions.sizes(groups), otherSize = Partitions.sizes(other);
        int[] members = Contraction.membersByGroup(groups, size.length);
        int[] common = new int[otherSize.length];
        for (int from = 0, to; from < members.length; from = to) {
            to = from + size[groups[members[from]]];
            for (int m = from; m < to; m++) common[other[members[m]]]++;
            for (int m = from; m < to; m++) {
                int v = members[m], both = common[other[v]];
                sure[v] += (double) both / (to - from + otherSize[other[v]] - both);
            }
            for (int m = from; m < to; m++) common[other[members[m]]] = 0;
        }
    }
}
