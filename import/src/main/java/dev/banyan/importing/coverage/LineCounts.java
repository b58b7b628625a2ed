package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Lines and branches of files that a report may name several times, once for each class or test run: a line counts
/// once and is covered when one of them covers it.
final class LineCounts {
    private static final int LONGEST_FILE = 1_000_000;

    private final Map<String, OneFile> files = new LinkedHashMap<>();

    static final class OneFile {
        private final Place place;
        private final BitSet lines = new BitSet();
        private final BitSet covered = new BitSet();
        private final Map<Integer, int[]> branches = new HashMap<>();

        OneFile(Place place) {
            this.place = place;
        }

        /// @return false when there can be no such line
        boolean line(int number, boolean hit) {
            if (number < 1 || number > LONGEST_FILE) return false;
            lines.set(number);
            if (hit) covered.set(number);
            return true;
        }

        /// Branches at a line; of several tellings the one with the most taken counts.
        void branches(int number, int taken, int all) {
            int[] known = branches.computeIfAbsent(number, n -> new int[2]);
            known[0] = Math.max(known[0], Math.min(taken, all));
            known[1] = Math.max(known[1], all);
        }
    }

    /// A number of a line or of hits, at most a billion; -1 when it is none.
    static int number(String text) {
        return number(text, 0, text.length());
    }

    static int number(String text, int from, int to) {
        if (from >= to) return -1;
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            number = Math.min(1_000_000_000, number * 10 + (c - '0'));
        }
        return (int) number;
    }

    OneFile file(String name, Place place) {
        return files.computeIfAbsent(name, n -> new OneFile(place));
    }

    void into(Facts facts) {
        files.forEach((name, f) -> {
            int all = f.branches.values().stream().mapToInt(b -> b[1]).sum();
            int taken = f.branches.values().stream().mapToInt(b -> b[0]).sum();
            facts.add(new CoverageFact(name, f.lines.cardinality(), f.covered.cardinality(), all, taken, f.place));
        });
        files.clear();
    }
}
