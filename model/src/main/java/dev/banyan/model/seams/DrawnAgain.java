package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/// Finds the drawn contexts again among groups that were looked for without them, so that a context keeps its name, its
/// owner and its phases though its modules change. Of all ways to pair them the one is taken that has the most modules
/// in common; what holds a module that must stay in a context is that context.
final class DrawnAgain {
    /// A pair has at least this share of the smaller of the two in common.
    private static final double SHARED = 0.5;
    /// How near two are decides only among ways with equally many modules in common: all contexts together stay below
    /// one module.
    private static final double NEARNESS = 1e-4;

    private final ContextIndex index;
    private final Kept kept;

    private DrawnAgain(Kept kept) {
        this.kept = kept;
        index = kept.index();
    }

    /// The context that a group is, for those that are one.
    ///
    /// @param members modules of each group
    static Map<Integer, ContextId> among(SortedMap<Integer, List<Integer>> members, Plan plan, Kept kept) {
        return plan.contexts().isEmpty() ? Map.of() : new DrawnAgain(kept).found(members);
    }

    private Map<Integer, ContextId> found(SortedMap<Integer, List<Integer>> members) {
        int[] size = new int[index.size()];
        for (int context : index.toArray()) if (context != ContextIndex.NONE) size[context]++;
        var found = new HashMap<Integer, ContextId>();
        var taken = new HashSet<Integer>();
        members.forEach((group, modules) -> {
            int context = staying(modules);
            if (context == ContextIndex.NONE) return;
            found.put(group, index.context(context));
            taken.add(context);
        });
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        var groups = new HashSet<Integer>();
        var contexts = new HashSet<Integer>();
        members.forEach((group, modules) -> {
            if (found.containsKey(group)) return;
            shared(modules).forEach((context, shared) -> {
                int smaller = Math.min(modules.size(), size[context]);
                if (taken.contains(context) || shared < SHARED * smaller) return;
                int drawn = -1 - context;
                graph.addVertex(group);
                graph.addVertex(drawn);
                groups.add(group);
                contexts.add(drawn);
                double near = (double) shared / (modules.size() + size[context] - shared);
                graph.setEdgeWeight(graph.addEdge(group, drawn), shared + NEARNESS * near);
            });
        });
        if (graph.edgeSet().isEmpty()) return found;
        var matching = new MaximumWeightBipartiteMatching<>(graph, groups, contexts).getMatching();
        for (DefaultWeightedEdge pair : matching.getEdges()) {
            int one = graph.getEdgeSource(pair), other = graph.getEdgeTarget(pair);
            found.put(Math.max(one, other), index.context(-1 - Math.min(one, other)));
        }
        return found;
    }

    /// Number of the context that some module must stay in.
    private int staying(List<Integer> modules) {
        for (int m : modules) if (kept.in(m) != ContextIndex.NONE) return kept.in(m);
        return ContextIndex.NONE;
    }

    /// Modules in common with each context by its number.
    private TreeMap<Integer, Integer> shared(List<Integer> modules) {
        var shared = new TreeMap<Integer, Integer>();
        for (int m : modules)
            if (index.ofModule(m) != ContextIndex.NONE) shared.merge(index.ofModule(m), 1, Integer::sum);
        return shared;
    }
}
