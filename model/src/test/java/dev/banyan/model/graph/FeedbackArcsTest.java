package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedbackArcsTest {
    @Test
    void componentsAreExactlyTheNodesThatReachEachOther() {
        SplittableRandom dice = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            int n = 1 + dice.nextInt(25);
            Digraph graph = Graphs.randomDigraph(n, dice.nextInt(2 * n), false, dice);
            boolean[][] reach = reach(graph);
            int[] component = Cycles.of(graph).component();
            for (int a = 0; a < n; a++)
                for (int b = 0; b < n; b++) assertEquals(reach[a][b] && reach[b][a], component[a] == component[b]);
            for (int a = 0; a < graph.arcs(); a++) assertTrue(component[graph.from(a)] >= component[graph.to(a)]);
        }
    }

    @Test
    void aChainOfAHundredThousandDoesNotOverflowTheStack() {
        int n = 100_000;
        int[] from = IntStream.range(0, n).toArray(),
                to = IntStream.range(0, n).map(v -> (v + 1) % n).toArray();
        Cycles ring = Cycles.of(Digraph.of(n, from, to));
        assertEquals(1, ring.components());
        assertEquals(n, ring.knots()[0].length);
        FeedbackArcs cut = FeedbackArcs.of(Digraph.of(n, from, to));
        assertEquals(1, cut.weight());
    }

    @Test
    void withoutCyclesNothingIsCut() {
        Digraph graph = Digraph.of(4, new int[] {3, 3, 2, 1}, new int[] {2, 1, 0, 0});
        FeedbackArcs cut = FeedbackArcs.of(graph);
        assertEquals(0, cut.arcs().length);
        assertTrue(cut.minimal());
        assertArrayEquals(new int[] {3, 1, 2, 0}, graph.topological().orElseThrow());
    }

    @Test
    void smallKnotsAreCutAsLightlyAsAnyOrderCan() {
        SplittableRandom dice = new SplittableRandom(2);
        for (int i = 0; i < 60; i++) {
            int n = 2 + dice.nextInt(6);
            Digraph graph = Graphs.randomDigraph(n, n * 3, true, dice);
            FeedbackArcs cut = FeedbackArcs.of(graph);
            assertTrue(cut.minimal());
            assertEquals(lightest(graph, new int[n], 0, 0), cut.weight(), 1e-9);
        }
    }

    @Test
    void cuttingTheArcsLeavesNoCycleAndNeverBeatsTheBound() {
        SplittableRandom dice = new SplittableRandom(3);
        for (int i = 0; i < 60; i++) {
            int n = 2 + dice.nextInt(150);
            Digraph graph = Graphs.randomDigraph(n, dice.nextInt(5 * n), i % 2 == 0, dice);
            FeedbackArcs cut = FeedbackArcs.of(graph);
            assertTrue(without(graph, cut.arcs()).topological().isPresent());
            assertTrue(cut.bound() <= cut.weight() + 1e-9);
            assertEquals(Arrays.stream(cut.arcs()).mapToDouble(graph::weight).sum(), cut.weight(), 1e-9);
        }
    }

    @Test
    void siftingCutsFarFewerThanTheFirstOrder() {
        SplittableRandom dice = new SplittableRandom(4);
        int n = 2_000, arcs = 20_000;
        int[] from = new int[arcs], to = new int[arcs];
        for (int a = 0; a < arcs; a++) {
            int p = dice.nextInt(n), q = dice.nextInt(n);
            boolean back = dice.nextInt(20) == 0;
            from[a] = back ? Math.max(p, q) : Math.min(p, q);
            to[a] = back ? Math.min(p, q) : Math.max(p, q);
        }
        Digraph graph = Digraph.of(n, from, to);
        assertTrue(FeedbackArcs.of(graph).weight() < .5 * backward(graph, Eades.order(graph)));
        assertFalse(graph.topological().isPresent());
    }

    private static double backward(Digraph graph, int[] order) {
        int[] at = new int[order.length];
        for (int i = 0; i < order.length; i++) at[order[i]] = i;
        return IntStream.range(0, graph.arcs())
                .filter(a -> at[graph.from(a)] > at[graph.to(a)])
                .mapToDouble(graph::weight)
                .sum();
    }

    private static Digraph without(Digraph graph, int[] cut) {
        int[] kept = IntStream.range(0, graph.arcs())
                .filter(a -> Arrays.binarySearch(cut, a) < 0)
                .toArray();
        return Digraph.of(
                graph.nodes(),
                Arrays.stream(kept).map(graph::from).toArray(),
                Arrays.stream(kept).map(graph::to).toArray());
    }

    /// Tries every order.
    private static double lightest(Digraph graph, int[] order, int placed, int used) {
        if (placed == order.length) return backward(graph, order);
        double best = Double.POSITIVE_INFINITY;
        for (int v = 0; v < order.length; v++) {
            if ((used >> v & 1) != 0) continue;
            order[placed] = v;
            best = Math.min(best, lightest(graph, order, placed + 1, used | 1 << v));
        }
        return best;
    }

    private static boolean[][] reach(Digraph graph) {
        int n = graph.nodes();
        boolean[][] reach = new boolean[n][n];
        for (int v = 0; v < n; v++) reach[v][v] = true;
        for (int a = 0; a < graph.arcs(); a++) reach[graph.from(a)][graph.to(a)] = true;
        for (int k = 0; k < n; k++)
            for (int a = 0; a < n; a++) for (int b = 0; b < n; b++) reach[a][b] |= reach[a][k] && reach[k][b];
        return reach;
    }
}
