package dev.banyan.model.graph;

import java.util.Arrays;

/// The dependencies to cut so that no cycle is left, as light in sum as can be found: those that point backwards in
/// a good linear order of the nodes. Each knot of cycles is ordered for itself: roughly by [Levels] and [Eades], then
/// improved by [Sifting]; knots of few nodes are solved exactly by [ExactOrder]. The bound is what any cut must weigh
/// at least, from cycles that share no weight, so a cut can be proven minimal, or the gap shown.
///
/// @param order all nodes; the arcs to cut are those from a later to an earlier node
/// @param arcs the arcs to cut, by number
/// @param weight what they weigh together
/// @param bound no cut weighs less
public record FeedbackArcs(int[] order, int[] arcs, double weight, double bound) {
    private static final int TWO_STARTS = 30_000;

    public static FeedbackArcs of(Digraph graph) {
        Cycles cycles = Cycles.of(graph);
        int n = graph.nodes();
        int[] members = Contraction.membersByGroup(cycles.component(), cycles.components());
        int[] order = new int[n];
        int[] place = new int[n];
        double bound = 0;
        int end = n;
        for (int from = 0, to; from < n; from = to) {
            int component = cycles.component()[members[from]];
            for (to = from + 1; to < n && cycles.component()[members[to]] == component; ) to++;
            int[] knot = Arrays.copyOfRange(members, from, to);
            end -= knot.length;
            if (knot.length > 1) bound += sort(graph, knot, cycles.component(), place);
            System.arraycopy(knot, 0, order, end, knot.length);
        }
        return of(graph, order, bound);
    }

    /// Whether it is proven that nothing lighter will do.
    public boolean minimal() {
        return weight <= bound * (1 + 1e-9);
    }

    /// Brings the nodes of one knot into order and answers what its cut must weigh at least.
    private static double sort(Digraph whole, int[] knot, int[] component, int[] place) {
        for (int i = 0; i < knot.length; i++) place[knot[i]] = i;
        Digraph part = part(whole, knot, component, place);
        boolean exact = knot.length <= ExactOrder.MOST_NODES;
        int[] order = exact ? ExactOrder.of(part) : good(part);
        double cut = backward(part, order);
        int[] nodes = knot.clone();
        for (int i = 0; i < order.length; i++) knot[i] = nodes[order[i]];
        return exact ? cut : Math.min(cut, CyclePacking.bound(part));
    }

    private static int[] good(Digraph knot) {
        int[] byLevels = Sifting.improve(knot, Levels.order(knot));
        if (knot.arcs() > TWO_STARTS) return byLevels;
        int[] bySurplus = Sifting.improve(knot, Eades.order(knot));
        return backward(knot, bySurplus) < backward(knot, byLevels) ? bySurplus : byLevels;
    }

    private static double backward(Digraph graph, int[] order) {
        return of(graph, order, 0).weight;
    }

    private static FeedbackArcs of(Digraph graph, int[] order, double bound) {
        int[] at = new int[order.length];
        for (int i = 0; i < order.length; i++) at[order[i]] = i;
        int[] arcs = new int[graph.arcs()];
        int size = 0;
        double weight = 0;
        for (int a = 0; a < graph.arcs(); a++) {
            if (at[graph.from[a]] < at[graph.to[a]]) continue;
            arcs[size++] = a;
            weight += graph.weight[a];
        }
        return new FeedbackArcs(order, Arrays.copyOf(arcs, size), weight, bound);
    }

    /// One knot as a graph of its own, nodes numbered by their place in it.
    private static Digraph part(Digraph whole, int[] knot, int[] component, int[] place) {
        int size = 0;
        for (int v : knot) size += whole.start[v + 1] - whole.start[v];
        int[] from = new int[size], to = new int[size];
        double[] weight = new double[size];
        int arcs = 0;
        for (int v : knot) {
            for (int a = whole.start[v]; a < whole.start[v + 1]; a++) {
                if (component[whole.to[a]] != component[v]) continue;
                from[arcs] = place[v];
                to[arcs] = place[whole.to[a]];
                weight[arcs++] = whole.weight[a];
            }
        }
        return Digraph.of(knot.length, Arrays.copyOf(from, arcs), Arrays.copyOf(to, arcs), Arrays.copyOf(weight, arcs));
    }
}
