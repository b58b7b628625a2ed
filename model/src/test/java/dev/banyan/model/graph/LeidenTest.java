package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeidenTest {
    @Test
    void theKarateClubFallsIntoItsFourKnownGroups() {
        WeightedGraph club = Graphs.karate();
        assertEquals(78, club.edges());
        double best = 0;
        for (int seed = 0; seed < 10; seed++) {
            int[] group = new Leiden(1, 10, seed).groups(club);
            double q = Modularity.of(club, group, 1);
            assertTrue(q > .415, "seed " + seed + " finds " + q);
            best = Math.max(best, q);
        }
        assertEquals(.41979, best, .00001);
    }

    @Test
    void plantedGroupsAreFound() {
        int[] planted = Graphs.plantedGroups(2_000, 20);
        int[] found = Leiden.at(1).groups(Graphs.planted(2_000, 20_000, 20, .35, 7));
        assertEquals(20, Partitions.count(found));
        assertTrue(Partitions.adjustedRand(planted, found) > .99);
    }

    @Test
    void noGroupIsEverInPieces() {
        SplittableRandom dice = new SplittableRandom(11);
        for (int i = 0; i < 600; i++) {
            int nodes = 2 + dice.nextInt(120);
            WeightedGraph graph = Graphs.random(nodes, dice.nextInt(nodes * 3), dice);
            Leiden leiden = new Leiden(.2 + 3 * dice.nextDouble(), 1 + dice.nextInt(4), i);
            int[] any = dice.ints(nodes, 0, nodes).toArray();
            assertTrue(Connected.everywhere(graph, leiden.groups(graph)));
            assertTrue(Connected.everywhere(graph, leiden.groups(graph, any)));
            assertTrue(Connected.everywhere(graph, leiden.nudged(graph, any, new int[] {0, nodes - 1})));
        }
    }

    @Test
    void equalSeedsGiveEqualGroups() {
        WeightedGraph graph = Graphs.planted(600, 4_000, 12, .5, 3);
        assertArrayEquals(Leiden.at(1).groups(graph), Leiden.at(1).groups(graph));
    }

    @Test
    void aHigherResolutionGivesMoreGroups() {
        WeightedGraph graph = Graphs.planted(600, 4_000, 12, .5, 3);
        assertTrue(Partitions.count(Leiden.at(4).groups(graph))
                > Partitions.count(Leiden.at(.3).groups(graph)));
    }

    @Test
    void improvingAPartitionNeverMakesItWorse() {
        SplittableRandom dice = new SplittableRandom(4);
        for (int i = 0; i < 50; i++) {
            WeightedGraph graph = Graphs.random(60, 150, dice);
            int[] start = dice.ints(60, 0, 8).toArray();
            double before = Modularity.of(graph, start, 1);
            assertTrue(Modularity.of(graph, Leiden.at(1).groups(graph, start), 1) >= before - 1e-9);
        }
    }

    @Test
    void drawnGroupsStayWholeAndApartAndLooseNodesMayJoin() {
        SplittableRandom dice = new SplittableRandom(8);
        for (int i = 0; i < 100; i++) {
            WeightedGraph graph = Graphs.random(50, 140, dice);
            int[] kept = new int[50];
            for (int v = 0; v < 50; v++) kept[v] = dice.nextInt(3) == 0 ? dice.nextInt(4) * 7 : -1;
            int[] from = i % 2 == 0 ? null : dice.ints(50, 0, 9).toArray();
            int[] group = new Leiden(1, 3, i).groups(graph, from, kept);
            for (int a = 0; a < 50; a++) {
                for (int b = 0; b < 50; b++) {
                    if (kept[a] < 0 || kept[b] < 0) continue;
                    assertEquals(kept[a] == kept[b], group[a] == group[b]);
                }
            }
        }
        int[] kept = new int[34];
        Arrays.fill(kept, -1);
        kept[0] = 0;
        kept[33] = 1;
        int[] club = Leiden.at(1).groups(Graphs.karate(), null, kept);
        assertEquals(club[0], club[1]);
        assertEquals(club[33], club[32]);
        assertNotEquals(club[0], club[33]);
    }

    @Test
    void aNudgedModuleGoesBackWhereItBelongs() {
        WeightedGraph graph = Graphs.planted(2_000, 20_000, 20, .35, 7);
        int[] group = Leiden.at(1).groups(graph);
        int[] moved = group.clone();
        moved[5] = (moved[5] + 1) % 20;
        double full = Modularity.of(graph, group, 1);
        double nudged = Modularity.of(graph, Leiden.at(1).nudged(graph, moved, new int[] {5}), 1);
        assertEquals(full, nudged, .0005);
    }

    @Test
    void withoutEdgesEveryNodeIsAlone() {
        WeightedGraph none = WeightedGraph.of(3, new int[0], new int[0], new double[0]);
        assertArrayEquals(new int[] {0, 1, 2}, Leiden.at(1).groups(none));
        assertEquals(0, Modularity.of(none, new int[3], 1));
        WeightedGraph nothing = WeightedGraph.of(0, new int[0], new int[0], new double[0]);
        assertEquals(0, Leiden.at(1).groups(nothing).length);
    }
}
