package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SweepTest {
    @Test
    void thePlantedNumberOfGroupsIsFoundWithoutBeingTold() {
        for (int groups : new int[] {6, 15, 40}) {
            int nodes = groups * 40;
            Sweep sweep = Sweep.of(Graphs.planted(nodes, nodes * 12, groups, .4, 5), null, 1, () -> false);
            int[] planted = Graphs.plantedGroups(nodes, groups);
            assertTrue(Partitions.adjustedRand(planted, sweep.chosen().groups()) > .98, groups + " groups");
        }
    }

    @Test
    void aCancelledSweepStillAnswersWithWhatItHas() {
        Sweep sweep = Sweep.of(Graphs.karate(), null, 1, () -> true);
        assertEquals(2, sweep.steps().size());
        assertEquals(34, sweep.chosen().groups().length);
    }

    @Test
    void aGraphWithoutEdgesIsNotATrap() {
        WeightedGraph none = WeightedGraph.of(3, new int[0], new int[0], new double[0]);
        assertEquals(3, Sweep.of(none, null, 1, () -> false).chosen().count());
        assertEquals(3, new Wished(2, 2, 1).groups(none, null).length);
    }

    @Test
    void drawnGroupsAreRespectedOnEveryRung() {
        int[] kept = new int[34];
        Arrays.fill(kept, -1);
        kept[0] = kept[33] = 0;
        kept[1] = 1;
        for (Sweep.Step step : Sweep.of(Graphs.karate(), kept, 1, () -> false).steps()) {
            assertEquals(step.groups()[0], step.groups()[33]);
            assertTrue(step.groups()[0] != step.groups()[1]);
        }
    }

    @Test
    void asManyGroupsComeAsWereWished() {
        WeightedGraph graph = Graphs.planted(800, 8_000, 16, .3, 2);
        for (int wish : new int[] {2, 3, 7, 16, 25, 40}) {
            int[] groups = new Wished(wish, 4, 1).groups(graph, null);
            assertEquals(wish, Partitions.count(groups));
            assertTrue(Connected.everywhere(graph, groups));
            for (int size : Partitions.sizes(groups)) assertTrue(size >= 4);
        }
    }

    @Test
    void wishesNeverMergeWhatWasDrawn() {
        SplittableRandom dice = new SplittableRandom(6);
        for (int i = 0; i < 60; i++) {
            int n = 40;
            WeightedGraph graph = Graphs.random(n, 100, dice);
            int[] kept = new int[n];
            for (int v = 0; v < n; v++) kept[v] = dice.nextInt(5) == 0 ? dice.nextInt(3) : -1;
            int[] groups = new Wished(1 + dice.nextInt(6), 3, i).groups(graph, kept);
            for (int a = 0; a < n; a++)
                for (int b = 0; b < n; b++)
                    if (kept[a] >= 0 && kept[b] >= 0) assertEquals(kept[a] == kept[b], groups[a] == groups[b]);
        }
    }

    @Test
    void certaintyIsTheShareOfTheCompanyThatStays() {
        int[] groups = {0, 0, 0, 1};
        assertArrayEquals(new double[] {1, 1, 1, 1}, Certainty.of(groups, List.of(groups)));
        assertArrayEquals(
                new double[] {2 / 3.0, 2 / 3.0, 1 / 4.0, 1 / 2.0},
                Certainty.of(groups, List.of(new int[] {0, 0, 1, 1})),
                1e-12);
    }
}
