package dev.banyan.model.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Graphs to test with: a known one and seeded random ones.
final class Graphs {
    private Graphs() {}

    /// The friendships of a karate club, Zachary 1977. The best modularity known is 0.4198, with 4 groups.
    static WeightedGraph karate() {
        String rows = """
                1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
                2: 3 4 8 14 18 20 22 31
                3: 4 8 9 10 14 28 29 33
                4: 8 13 14
                5: 7 11
                6: 7 11 17
                7: 17
                9: 31 33 34
                10: 34
                14: 34
                15: 33 34
                16: 33 34
                19: 33 34
                20: 34
                21: 33 34
                23: 33 34
                24: 26 28 30 33 34
                25: 26 28 32
                26: 32
                27: 30 34
                28: 34
                29: 32 34
                30: 33 34
                31: 33 34
                32: 33 34
                33: 34
                """;
        int[] a = new int[78], b = new int[78];
        int size = 0;
        for (String row : rows.lines().toList()) {
            String[] sides = row.split(": ");
            for (String friend : sides[1].split(" ")) {
                a[size] = Integer.parseInt(sides[0]) - 1;
                b[size++] = Integer.parseInt(friend) - 1;
            }
        }
        return unweighted(34, a, b);
    }

    static WeightedGraph unweighted(int nodes, int[] a, int[] b) {
        double[] one = new double[a.length];
        Arrays.fill(one, 1);
        return WeightedGraph.of(nodes, a, b, one);
    }

    static WeightedGraph random(int nodes, int edges, SplittableRandom dice) {
        int[] a = new int[edges], b = new int[edges];
        double[] weight = new double[edges];
        for (int e = 0; e < edges; e++) {
            a[e] = dice.nextInt(nodes);
            b[e] = dice.nextInt(nodes);
            weight[e] = dice.nextInt(5) == 0 ? dice.nextDouble() * 9 : 1;
        }
        return WeightedGraph.of(nodes, a, b, weight);
    }

    /// Node `v` belongs to group `v % groups`; an edge leaves its group with the given probability.
    static WeightedGraph planted(int nodes, int edges, int groups, double mixing, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        int[] a = new int[edges], b = new int[edges];
        for (int e = 0; e < edges; e++) {
            a[e] = dice.nextInt(nodes);
            boolean leaves = dice.nextDouble() < mixing;
            b[e] = leaves ? dice.nextInt(nodes) : dice.nextInt(nodes / groups) * groups + a[e] % groups;
        }
        return unweighted(nodes, a, b);
    }

    static int[] plantedGroups(int nodes, int groups) {
        int[] group = new int[nodes];
        Arrays.setAll(group, v -> v % groups);
        return group;
    }

    static Digraph randomDigraph(int nodes, int arcs, boolean weighted, SplittableRandom dice) {
        int[] from = new int[arcs], to = new int[arcs];
        double[] weight = new double[arcs];
        for (int a = 0; a < arcs; a++) {
            from[a] = dice.nextInt(nodes);
            to[a] = dice.nextInt(nodes);
            weight[a] = weighted ? 1 + dice.nextInt(9) : 1;
        }
        return Digraph.of(nodes, from, to, weight);
    }
}
