package dev.banyan.importing.history;

import java.util.Arrays;

/// Counts pairs of numbers in 12 bytes a pair, since a long history has millions of them. When there are more than
/// [#MOST], the rarest are forgotten (lossy counting, Manku and Motwani 2002): what is left may be counted too low by
/// as much as [#forgotten].
final class PairCounts {
    static final int MOST = 690_000;

    private long[] keys = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;
    private int forgotten;

    /// @param first smaller than the second
    void add(int first, int second) {
        if (size >= MOST) forget();
        if (size * 3L > keys.length * 2L) rebuild(keys.length * 2, 1);
        // One more than the pair, so that 0 means free.
        long key = ((long) first << 32 | second) + 1;
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot]++;
    }

    int count(long pair) {
        return counts[slot(keys, pair + 1)];
    }

    /// The pairs counted so often or more, in no order.
    long[] atLeast(int times) {
        long[] found = new long[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) if (counts[i] >= times) found[n++] = keys[i] - 1;
        return Arrays.copyOf(found, n);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /// Pairs counted so often or less were forgotten, 0 when none was.
    int forgotten() {
        return forgotten;
    }

    private void forget() {
        while (size > MOST / 2) {
            forgotten++;
            rebuild(keys.length, forgotten + 1);
        }
    }

    private void rebuild(int slots, int fewest) {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[slots];
        counts = new int[slots];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] < fewest) continue;
            int slot = slot(keys, oldKeys[i]);
            keys[slot] = oldKeys[i];
            counts[slot] = oldCounts[i];
            size++;
        }
    }

    static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) slot = slot + 1 & keys.length - 1;
        return slot;
    }
}
