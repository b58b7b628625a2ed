package dev.banyan.model.order;

import java.util.Arrays;

/// The partial orders an exact search has met: one entry for each set of jobs done, at most 128 jobs, in flat
/// arrays with open addressing. An entry remembers the cheapest way to its set and what follows from the set alone.
final class States {
    /// Entry that stands for "not there".
    static final int NONE = -1;

    private int[] table = new int[1 << 12];
    private int size;

    long[] rawLow = new long[1 << 10], rawHigh = new long[1 << 10];
    long[] doneLow = new long[1 << 10], doneHigh = new long[1 << 10];
    long[] firstLow = new long[1 << 10], firstHigh = new long[1 << 10];
    /// Carried so far on the cheapest way, up to the raw set.
    double[] carried = new double[1 << 10];
    /// Carried by the jobs that follow by force, and by them and the rest at least.
    double[] forced = new double[1 << 10], atLeast = new double[1 << 10];
    int[] parent = new int[1 << 10], job = new int[1 << 10], nextInLayer = new int[1 << 10];

    States() {
        Arrays.fill(table, NONE);
    }

    int size() {
        return size;
    }

    int find(long low, long high) {
        for (int slot = hash(low, high) & table.length - 1; ; slot = slot + 1 & table.length - 1) {
            int state = table[slot];
            if (state == NONE || rawLow[state] == low && rawHigh[state] == high) return state;
        }
    }

    int add(long low, long high) {
        if (size == parent.length) grow();
        if (size * 2 > table.length) rehash();
        int state = size++;
        rawLow[state] = low;
        rawHigh[state] = high;
        link(state);
        return state;
    }

    private void link(int state) {
        int slot = hash(rawLow[state], rawHigh[state]) & table.length - 1;
        while (table[slot] != NONE) slot = slot + 1 & table.length - 1;
        table[slot] = state;
    }

    private void rehash() {
        table = new int[table.length * 4];
        Arrays.fill(table, NONE);
        for (int state = 0; state < size; state++) link(state);
    }

    private void grow() {
        int room = size * 2;
        rawLow = Arrays.copyOf(rawLow, room);
        rawHigh = Arrays.copyOf(rawHigh, room);
        doneLow = Arrays.copyOf(doneLow, room);
        doneHigh = Arrays.copyOf(doneHigh, room);
        firstLow = Arrays.copyOf(firstLow, room);
        firstHigh = Arrays.copyOf(firstHigh, room);
        carried = Arrays.copyOf(carried, room);
        forced = Arrays.copyOf(forced, room);
        atLeast = Arrays.copyOf(atLeast, room);
        parent = Arrays.copyOf(parent, room);
        job = Arrays.copyOf(job, room);
        nextInLayer = Arrays.copyOf(nextInLayer, room);
    }

    private static int hash(long low, long high) {
        long h = low * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(high, 31) * 0xC2B2AE3D27D4EB4FL;
        return (int) (h ^ h >>> 29);
    }
}
