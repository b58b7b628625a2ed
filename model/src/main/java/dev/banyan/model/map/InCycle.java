package dev.banyan.model.map;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.graph.Cycles;
import dev.banyan.model.graph.Digraph;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Which modules, or packages, depend on each other in a circle. Shared tables and changes together have no
/// direction and close none.
public final class InCycle {
    private final int[] cycle;

    private InCycle(int[] cycle) {
        this.cycle = cycle;
    }

    public static InCycle modules(DependencyGraph graph) {
        return of(graph, IntStream.range(0, graph.modules()).toArray(), graph.modules());
    }

    /// @param nodeOf what each module is taken into, -1 for nothing
    static InCycle of(DependencyGraph graph, int[] nodeOf, int nodes) {
        int[] from = new int[graph.size()], to = new int[graph.size()];
        int size = 0;
        for (int e = 0; e < graph.size(); e++) {
            int a = nodeOf[graph.from(e)], b = nodeOf[graph.to(e)];
            if (a < 0 || b < 0 || a == b || !directed(graph.kind(e))) continue;
            from[size] = a;
            to[size++] = b;
        }
        int[] cycle = new int[nodes];
        Arrays.fill(cycle, -1);
        int number = 0;
        var digraph = Digraph.of(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
        for (int[] round : Cycles.of(digraph).knots()) {
            for (int node : round) cycle[node] = number;
            number++;
        }
        return new InCycle(cycle);
    }

    private static boolean directed(DependencyKind kind) {
        return kind.crosses() && kind != DependencyKind.SHARED_TABLE;
    }

    /// Whether both are in the same cycle: then a dependency between them is part of it.
    public boolean both(int one, int other) {
        return cycle[one] >= 0 && cycle[one] == cycle[other];
    }

    public boolean has(int node) {
        return cycle[node] >= 0;
    }
}
