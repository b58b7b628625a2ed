package dev.banyan.model.graph;

import java.util.Arrays;

/// Comparing and renumbering partitions. A partition is an `int[]` with the group of each node; groups are numbered
/// from 0 and their numbers mean nothing.
public final class Partitions {
    private Partitions() {}

    /// The same partition with groups numbered from 0 in the order in which they first appear, so that two
    /// partitions are the same exactly when their canonical arrays are equal.
    public static int[] canonical(int[] group) {
        int highest = -1;
        for (int g : group) highest = Math.max(highest, g);
        int[] name = new int[highest + 1];
        Arrays.fill(name, -1);
        int[] out = new int[group.length];
        int groups = 0;
        for (int v = 0; v < group.length; v++) {
            if (name[group[v]] < 0) name[group[v]] = groups++;
            out[v] = name[group[v]];
        }
        return out;
    }

    /// Number of groups of a partition numbered without holes, such as a canonical one.
    public static int count(int[] group) {
        int groups = 0;
        for (int g : group) groups = Math.max(groups, g + 1);
        return groups;
    }

    /// Number of nodes in each group.
    public static int[] sizes(int[] group) {
        int[] size = new int[count(group)];
        for (int g : group) size[g]++;
        return size;
    }

    /// Adjusted Rand index: 1 for equal partitions, about 0 for unrelated ones, below 0 for worse than chance.
    /// Hubert and Arabie 1985.
    public static double adjustedRand(int[] a, int[] b) {
        Overlap overlap = Overlap.of(a, b);
        double both = 0;
        for (int n : overlap.counts) both += pairs(n);
        double inA = 0, inB = 0;
        for (int n : sizes(a)) inA += pairs(n);
        for (int n : sizes(b)) inB += pairs(n);
        double all = pairs(a.length);
        double expected = all == 0 ? 0 : inA * inB / all;
        double most = (inA + inB) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    /// Normalised mutual information, `2 I(a, b) / (H(a) + H(b))`: 1 for equal partitions, 0 for independent ones.
    public static double normalisedInformation(int[] a, int[] b) {
        double n = a.length;
        double shared = entropy(sizes(a), n) + entropy(sizes(b), n);
        return shared == 0 ? 1 : 2 * (shared - entropy(Overlap.of(a, b).counts, n)) / shared;
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }

    private static double entropy(int[] counts, double n) {
        double h = 0;
        for (int c : counts) if (c > 0) h -= c / n * StrictMath.log(c / n);
        return h;
    }

    /// How many nodes every pair of groups has in common, pairs without common nodes left out.
    private record Overlap(int[] counts) {
        static Overlap of(int[] a, int[] b) {
            if (a.length != b.length) throw new IllegalArgumentException(a.length + " and " + b.length + " nodes");
            int[] members = Contraction.membersByGroup(a, Partitions.count(a));
            int[] row = new int[Partitions.count(b)];
            int[] counts = new int[a.length];
            int size = 0;
            for (int from = 0, to; from < members.length; from = to) {
                int g = a[members[from]];
                for (to = from; to < members.length && a[members[to]] == g; to++) row[b[members[to]]]++;
                for (int m = from; m < to; m++) {
                    int other = b[members[m]];
                    if (row[other] > 0) counts[size++] = row[other];
                    row[other] = 0;
                }
            }
            return new Overlap(Arrays.copyOf(counts, size));
        }
    }
}
