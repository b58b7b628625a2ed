package dev.banyan.model.audit;

import java.util.Arrays;

/// Dependencies in flat arrays that grow, on the way to a [DependencyGraph].
final class EdgeList {
    private int[] from = new int[64];
    private int[] to = new int[64];
    private byte[] kind = new byte[64];
    private int[] weight = new int[64];
    private int[] line = new int[64];
    private int size;

    /// "Changed together" has no direction: it goes from the smaller to the larger number.
    void add(int a, int b, DependencyKind why, int times, int where) {
        if (size == from.length) grow();
        boolean turn = why == DependencyKind.CHANGED_TOGETHER && a > b;
        from[size] = turn ? b : a;
        to[size] = turn ? a : b;
        kind[size] = (byte) why.ordinal();
        weight[size] = Math.max(1, times);
        line[size++] = where;
    }

    private void grow() {
        int more = size * 2;
        from = Arrays.copyOf(from, more);
        to = Arrays.copyOf(to, more);
        kind = Arrays.copyOf(kind, more);
        weight = Arrays.copyOf(weight, more);
        line = Arrays.copyOf(line, more);
    }

    /// Equal dependencies added up.
    DependencyGraph graph(int modules) {
        return new DependencyGraph(
                modules,
                Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(kind, size),
                Arrays.copyOf(weight, size),
                Arrays.copyOf(line, size));
    }
}
