package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.graph.Digraph;
import dev.banyan.model.graph.FeedbackArcs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/// Contexts that depend on each other in a circle, so that none of them can leave the legacy system alone, and the
/// least that has to be cut to undo it.
///
/// @param cycles the strongly connected sets of two and more contexts, the largest first
public record ContextCycles(List<Cycle> cycles) {
    private static final Remembered<ContextCycles> KNOWN = new Remembered<>(4);

    public ContextCycles {
        cycles = List.copyOf(cycles);
    }

    /// Dependencies in the code of one context on another.
    public record Arc(ContextId from, ContextId to, int dependencies) {}

    /// @param weakest cutting these leaves no circle; the least dependencies in sum as far as found
    public record Cycle(SortedSet<ContextId> contexts, List<Arc> weakest) {
        public Cycle {
            weakest = List.copyOf(weakest);
        }

        /// Dependencies to cut.
        public int toCut() {
            return weakest.stream().mapToInt(Arc::dependencies).sum();
        }
    }

    public static ContextCycles of(Plan plan) {
        return of(Seams.of(plan));
    }

    /// Found once for the same seams.
    public static ContextCycles of(Seams seams) {
        return KNOWN.of(() -> of(arcs(seams)), seams);
    }

    /// Cycles among given arcs, for instance those that no anti-corruption layer covers.
    public static ContextCycles of(Collection<Arc> arcs) {
        Graph<ContextId, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (Arc arc : arcs) {
            graph.addVertex(arc.from());
            graph.addVertex(arc.to());
            DefaultWeightedEdge edge = graph.addEdge(arc.from(), arc.to());
            if (edge != null) graph.setEdgeWeight(edge, arc.dependencies());
        }
        var cycles = new ArrayList<Cycle>();
        for (var set : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (set.size() < 2) continue;
            var inside = arcs.stream()
                    .filter(a -> set.contains(a.from()) && set.contains(a.to()))
                    .toList();
            cycles.add(new Cycle(new TreeSet<>(set), weakest(List.copyOf(new TreeSet<>(set)), inside)));
        }
        cycles.sort(Comparator.comparingInt((Cycle c) -> -c.contexts().size())
                .thenComparing(c -> c.contexts().getFirst()));
        return new ContextCycles(cycles);
    }

    private static List<Arc> weakest(List<ContextId> contexts, List<Arc> arcs) {
        var graph = Digraph.of(
                contexts.size(),
                arcs.stream().mapToInt(a -> contexts.indexOf(a.from())).toArray(),
                arcs.stream().mapToInt(a -> contexts.indexOf(a.to())).toArray(),
                arcs.stream().mapToDouble(Arc::dependencies).toArray());
        FeedbackArcs cut = FeedbackArcs.of(graph);
        return Arrays.stream(cut.arcs())
                .mapToObj(arc -> new Arc(contexts.get(graph.from(arc)), contexts.get(graph.to(arc)), (int)
                        Math.round(graph.weight(arc))))
                .sorted(Comparator.comparingInt(Arc::dependencies)
                        .thenComparing(Arc::from)
                        .thenComparing(Arc::to))
                .toList();
    }

    /// The dependencies between contexts with their direction, from the seams.
    public static List<Arc> arcs(Seams seams) {
        var arcs = new ArrayList<Arc>();
        for (Seam s : seams.all()) {
            if (s.forward() > 0) arcs.add(new Arc(s.id().one(), s.id().other(), s.forward()));
            if (s.backward() > 0) arcs.add(new Arc(s.id().other(), s.id().one(), s.backward()));
        }
        return arcs;
    }

    /// How many cycles a context is part of: one or none, as cycles that touch are one set.
    public int of(ContextId context) {
        return (int) cycles.stream().filter(c -> c.contexts().contains(context)).count();
    }
}
