package dev.banyan.importing.history;

import java.util.Arrays;

/// What each author did in each file, in 20 bytes a pair. At most [#MOST] pairs are told apart.
final class AuthorCounts {
    static final int MOST = 345_000;

    private long[] keys = new long[1 << 10];
    private int[] commits = new int[1 << 10];
    private long[] added = new long[1 << 10];
    private int size;
    private long leftOut;

    /// @param more lines added in this change
    void add(int file, int author, boolean newCommit, long more) {
        if (size * 3L > keys.length * 2L) grow();
        // One more than the pair, so that 0 means free.
        long key = ((long) file << 32 | author) + 1;
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            if (size >= MOST) {
                leftOut++;
                return;
            }
            keys[slot] = key;
            size++;
        }
        if (newCommit) commits[slot]++;
        added[slot] += more;
    }

    /// Changes of pairs there was no room for.
    long leftOut() {
        return leftOut;
    }

    /// By file, then by author.
    long[] pairs() {
        return Arrays.stream(keys).filter(k -> k != 0).map(k -> k - 1).sorted().toArray();
    }

    int commits(long pair) {
        return commits[slot(keys, pair + 1)];
    }

    long added(long pair) {
        return added[slot(keys, pair + 1)];
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCommits = commits;
        long[] oldAdded = added;
        keys = new long[oldKeys.length * 2];
        commits = new int[keys.length];
        added = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int slot = slot(keys, oldKeys[i]);
            keys[slot] = oldKeys[i];
            commits[slot] = oldCommits[i];
            added[slot] = oldAdded[i];
        }
    }

    private static int slot(long[] keys, long key) {
        return PairCounts.slot(keys, key);
    }
}
