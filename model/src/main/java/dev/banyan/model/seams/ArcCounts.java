package dev.banyan.model.seams;

import java.util.Arrays;

/// How many dependencies lead from each context to each other one, with changes that can be taken back.
final class ArcCounts {
    /// @param cycles sets of contexts in a circle; @param contexts contexts in them
    record Knots(int cycles, int contexts) {}

    private final int contexts;
    private final int[] count;
    private final int[] change;
    private int[] touched = new int[64];
    private int touchedSize;
    private Knots settled = new Knots(0, 0);

    ArcCounts(int contexts) {
        this.contexts = contexts;
        count = new int[contexts * contexts];
        change = new int[contexts * contexts];
    }

    void count(int from, int to) {
        count[from * contexts + to]++;
    }

    /// Ends the counting.
    void settle() {
        settled = knots();
    }

    Knots settled() {
        return settled;
    }

    void change(int from, int to, int by) {
        int arc = from * contexts + to;
        if (change[arc] == 0) {
            if (touchedSize == touched.length) touched = Arrays.copyOf(touched, 2 * touchedSize);
            touched[touchedSize++] = arc;
        }
        change[arc] += by;
    }

    /// Takes all changes back.
    void reset() {
        for (int i = 0; i < touchedSize; i++) change[touched[i]] = 0;
        touchedSize = 0;
    }

    /// Pairs of contexts that only the changes tie together.
    int opened() {
        return pairs(true);
    }

    int closed() {
        return pairs(false);
    }

    private int pairs(boolean opened) {
        int[] pairs = new int[touchedSize];
        int size = 0;
        for (int i = 0; i < touchedSize; i++) {
            int a = touched[i] / contexts, b = touched[i] % contexts;
            int there = a * contexts + b, back = b * contexts + a;
            boolean before = count[there] + count[back] > 0;
            boolean after = count[there] + count[back] + change[there] + change[back] > 0;
            if (before != after && after == opened) pairs[size++] = Math.min(there, back);
        }
        return (int) Arrays.stream(pairs, 0, size).distinct().count();
    }

    /// The circles with the changes, by Tarjan's strongly connected components (1972).
    Knots knots() {
        return new Tarjan().knots();
    }

    private final class Tarjan {
        private final int[] found = new int[contexts];
        private final int[] low = new int[contexts];
        private final boolean[] open = new boolean[contexts];
        private final int[] stack = new int[contexts];
        private int size;
        private int clock;
        private int cycles;
        private int knotted;

        Knots knots() {
            for (int c = 0; c < contexts; c++) if (found[c] == 0) visit(c);
            return new Knots(cycles, knotted);
        }

        /// Recursive: as deep as there are contexts.
        private void visit(int c) {
            found[c] = low[c] = ++clock;
            stack[size++] = c;
            open[c] = true;
            for (int d = 0, arc = c * contexts; d < contexts; d++, arc++) {
                if (count[arc] + change[arc] <= 0) continue;
                if (found[d] == 0) {
                    visit(d);
                    low[c] = Math.min(low[c], low[d]);
                } else if (open[d]) {
                    low[c] = Math.min(low[c], found[d]);
                }
            }
            if (low[c] != found[c]) return;
            int members = 0, member;
            do {
                member = stack[--size];
                open[member] = false;
                members++;
            } while (member != c);
            if (members > 1) {
                cycles++;
                knotted += members;
            }
        }
    }
}
