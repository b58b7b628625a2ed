package dev.banyan.model.graph;

import java.util.Arrays;

/// Makes the graph of the groups in one pass over the edges: nodes are laid out by group with a counting sort, then
/// every group adds up its neighbours in a dense row.
final class Contraction {
    private Contraction() {}

    static WeightedGraph of(WeightedGraph graph, int[] group, int groups) {
        int[] members = membersByGroup(group, groups);
        int[] start = new int[groups + 1];
        int[] neighbour = new int[graph.neighbour.length + 1];
        double[] weight = new double[graph.neighbour.length];
        double[] loop = new double[groups];
        double[] row = new double[groups];
        int size = 0;
        int m = 0;
        for (int g = 0; g < groups; g++) {
            int begin = size;
            double twiceInside = 0;
            for (; m < members.length && group[members[m]] == g; m++) {
                int v = members[m];
                loop[g] += graph.loop[v];
                for (int e = graph.start[v]; e < graph.start[v + 1]; e++) {
                    int other = group[graph.neighbour[e]];
                    if (other == g) {
                        twiceInside += graph.weight[e];
                        continue;
                    }
                    double so = row[other];
                    neighbour[size] = other;
                    size += so == 0 ? 1 : 0;
                    row[other] = so + graph.weight[e];
                }
            }
            loop[g] += twiceInside / 2;
            for (int e = begin; e < size; e++) {
                weight[e] = row[neighbour[e]];
                row[neighbour[e]] = 0;
            }
            start[g + 1] = size;
        }
        return new WeightedGraph(start, Arrays.copyOf(neighbour, size), Arrays.copyOf(weight, size), loop);
    }

    /// All nodes, those of group 0 first, in each group by number.
    static int[] membersByGroup(int[] group, int groups) {
        int[] next = new int[groups + 1];
        for (int g : group) next[g + 1]++;
        for (int g = 0; g < groups; g++) next[g + 1] += next[g];
        int[] members = new int[group.length];
        for (int v = 0; v < group.length; v++) members[next[group[v]]++] = v;
        return members;
    }
}
