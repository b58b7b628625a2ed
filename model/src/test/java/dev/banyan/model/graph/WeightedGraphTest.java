package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightedGraphTest {
    @Test
    void parallelEdgesAreAddedUpInEitherDirection() {
        WeightedGraph graph =
                WeightedGraph.of(3, new int[] {0, 1, 2, 2, 0}, new int[] {1, 0, 1, 2, 2}, new double[] {1, 2, 4, 8, 0});
        assertEquals(2, graph.edges());
        assertEquals(3, graph.weight(graph.start(0)));
        assertEquals(8, graph.loop(2));
        assertEquals(15, graph.total());
        assertEquals(4 + 16, graph.strength(2));
    }

    @Test
    void contractingKeepsTheModularity() {
        SplittableRandom dice = new SplittableRandom(5);
        for (int i = 0; i < 50; i++) {
            WeightedGraph graph = Graphs.random(30, 80, dice);
            int[] group = dice.ints(30, 0, 6).toArray();
            int[] fine = new int[30];
            for (int v = 0; v < 30; v++) fine[v] = group[v] * 2 + v % 2;
            fine = Partitions.canonical(fine);
            int parts = Partitions.count(fine);
            int[] coarse = new int[parts];
            for (int v = 0; v < 30; v++) coarse[fine[v]] = group[v];
            WeightedGraph small = graph.contracted(fine, parts);
            assertEquals(graph.total(), small.total(), 1e-9);
            assertEquals(Modularity.of(graph, group, 1.3), Modularity.of(small, coarse, 1.3), 1e-12);
        }
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightedGraph.of(2, new int[] {0}, new int[] {1}, new double[] {-1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightedGraph.of(2, new int[] {0}, new int[] {1}, new double[] {Double.NaN}));
    }
}
