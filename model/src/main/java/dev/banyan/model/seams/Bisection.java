package dev.banyan.model.seams;

import dev.banyan.model.graph.Connected;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.graph.Wished;
import java.util.Arrays;

/// Parts a graph in two along a weak cut: starts from two groups of several least sizes, lets single nodes change sides
/// as long as the cut gets weaker, and takes the start that ends with the least cut for the size of the smaller part
/// (conductance). Nodes that must stay are never on the leaving side.
final class Bisection {
    private static final double[] LEAST = {0.4, 0.3, 0.2, 0.1};
    private static final double SMALLEST = 0.1;
    private static final int ROUNDS = 20;

    private final WeightedGraph graph;
    private final boolean[] fixed;
    private final int nodes;
    private final int least;

    /// @param fixed nodes that must stay
    Bisection(WeightedGraph graph, boolean[] fixed) {
        this.graph = graph;
        this.fixed = fixed;
        nodes = graph.nodes();
        least = Math.max(1, (int) (SMALLEST * nodes));
    }

    /// Which nodes leave; none when no parting was found.
    boolean[] leaving() {
        boolean[] best = new boolean[nodes];
        double lowest = Double.POSITIVE_INFINITY;
        for (double share : LEAST) {
            boolean[] side = settled(start((int) Math.max(1, share * nodes)));
            double worth = worth(side);
            if (worth < lowest) {
                lowest = worth;
                best = side;
            }
        }
        boolean[] half = settled(byPieces());
        return worth(half) < lowest ? half : best;
    }

    private boolean[] start(int minimum) {
        int[] kept = new int[nodes];
        Arrays.fill(kept, -1);
        boolean any = false;
        for (int v = 0; v < nodes; v++)
            if (fixed[v]) {
                kept[v] = 0;
                any = true;
            }
        int[] groups = new Wished(2, minimum, 1).groups(graph, any ? kept : null);
        return twoOf(groups);
    }

    /// Where the graph is in pieces: whole pieces, as near to halves as they go.
    private boolean[] byPieces() {
        return twoOf(Connected.pieces(graph));
    }

    /// Lets groups join the smaller side, the largest first; what must stay stays.
    private boolean[] twoOf(int[] group) {
        int groups = 1 + Arrays.stream(group).max().orElse(0);
        int[] size = new int[groups];
        boolean[] stuck = new boolean[groups];
        for (int v = 0; v < nodes; v++) {
            size[group[v]]++;
            stuck[group[v]] |= fixed[v];
        }
        Integer[] order = new Integer[groups];
        Arrays.setAll(order, g -> g);
        Arrays.sort(order, (g, h) -> size[g] != size[h] ? size[h] - size[g] : g - h);
        boolean[] goes = new boolean[groups];
        int here = 0, there = 0;
        for (int g = 0; g < groups; g++) if (stuck[g]) here += size[g];
        for (int g : order) {
            if (stuck[g]) continue;
            goes[g] = here > there;
            if (goes[g]) there += size[g];
            else here += size[g];
        }
        boolean[] side = new boolean[nodes];
        for (int v = 0; v < nodes; v++) side[v] = goes[group[v]];
        return side;
    }

    /// Lets nodes change sides while the cut gets weaker, then brings pieces that hang on the other side over there.
    private boolean[] settled(boolean[] side) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int v = 0; v < nodes; v++) moved |= better(side, v);
            moved |= whole(side);
            if (!moved) break;
        }
        for (boolean moved = true; moved; ) moved = whole(side);
        int there = count(side);
        boolean stays = false;
        for (boolean f : fixed) stays |= f;
        if (!stays && there > nodes - there) for (int v = 0; v < nodes; v++) side[v] = !side[v];
        return side;
    }

    private boolean better(boolean[] side, int v) {
        if (fixed[v]) return false;
        int own = side[v] ? count(side) : nodes - count(side);
        if (own <= least) return false;
        double here = 0, across = 0;
        for (int s = graph.start(v); s < graph.start(v + 1); s++) {
            if (side[graph.neighbour(s)] == side[v]) here += graph.weight(s);
            else across += graph.weight(s);
        }
        if (across <= here + 1e-9) return false;
        side[v] = !side[v];
        return true;
    }

    /// Each side keeps its largest piece and those that nothing ties to the other side.
    private boolean whole(boolean[] side) {
        int[] halves = new int[nodes];
        for (int v = 0; v < nodes; v++) halves[v] = side[v] ? 1 : 0;
        int[] piece = Connected.split(graph, halves);
        int pieces = 1 + Arrays.stream(piece).max().orElse(0);
        int[] size = new int[pieces], largest = {-1, -1};
        boolean[] tied = new boolean[pieces], stuck = new boolean[pieces];
        for (int v = 0; v < nodes; v++) {
            size[piece[v]]++;
            stuck[piece[v]] |= fixed[v];
            for (int s = graph.start(v); s < graph.start(v + 1); s++)
                tied[piece[v]] |= side[graph.neighbour(s)] != side[v];
        }
        for (int v = 0; v < nodes; v++) {
            int half = halves[v];
            if (largest[half] < 0 || size[piece[v]] > size[largest[half]]) largest[half] = piece[v];
        }
        boolean moved = false;
        for (int v = 0; v < nodes; v++) {
            if (piece[v] == largest[halves[v]] || !tied[piece[v]] || stuck[piece[v]]) continue;
            side[v] = !side[v];
            moved = true;
        }
        return moved;
    }

    /// The cut for the strength of the weaker side; infinite where a side is a crumb or empty.
    private double worth(boolean[] side) {
        int there = count(side);
        if (there == 0 || there == nodes) return Double.POSITIVE_INFINITY;
        double cut = 0, mine = 0, yours = 0;
        for (int v = 0; v < nodes; v++) {
            if (side[v]) mine += graph.strength(v);
            else yours += graph.strength(v);
            for (int s = graph.start(v); s < graph.start(v + 1); s++)
                if (side[v] && !side[graph.neighbour(s)]) cut += graph.weight(s);
        }
        double crumb = Math.min(there, nodes - there) < least ? 10 : 0;
        double weaker = Math.min(mine, yours);
        double balance = (double) Math.min(there, nodes - there) / nodes;
        return crumb + (weaker <= 0 ? 1 : cut / weaker) + 0.05 * (0.5 - balance);
    }

    private static int count(boolean[] side) {
        int count = 0;
        for (boolean s : side) if (s) count++;
        return count;
    }
}
