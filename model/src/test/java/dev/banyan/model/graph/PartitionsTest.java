package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    private static final int[] LEFT = {0, 0, 0, 1, 1, 1};
    private static final int[] MIXED = {0, 0, 1, 1, 2, 2};

    @Test
    void namesOfGroupsDoNotMatter() {
        int[] renamed = {4, 4, 4, 2, 2, 2};
        assertArrayEquals(LEFT, Partitions.canonical(renamed));
        assertEquals(1, Partitions.adjustedRand(LEFT, renamed), 1e-12);
        assertEquals(1, Partitions.normalisedInformation(LEFT, renamed), 1e-12);
    }

    @Test
    void valuesWorkedOutByHandHold() {
        assertEquals(.24242424, Partitions.adjustedRand(LEFT, MIXED), 1e-8);
        assertEquals(.51580374, Partitions.normalisedInformation(LEFT, MIXED), 1e-8);
    }

    @Test
    void unrelatedPartitionsAgreeNoMoreThanByChance() {
        SplittableRandom dice = new SplittableRandom(2);
        int[] a = dice.ints(20_000, 0, 10).toArray(),
                b = dice.ints(20_000, 0, 10).toArray();
        assertEquals(0, Partitions.adjustedRand(a, b), .002);
        assertEquals(0, Partitions.normalisedInformation(a, b), .002);
    }

    @Test
    void oneGroupAgreesWithItself() {
        assertEquals(1, Partitions.adjustedRand(new int[4], new int[4]));
        assertEquals(1, Partitions.normalisedInformation(new int[4], new int[4]));
        assertEquals(1, Partitions.adjustedRand(new int[0], new int[0]));
    }
}
