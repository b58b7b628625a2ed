package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.WeightedGraph;

/// How much better than chance the drawn contexts keep the dependencies in the code inside (Newman and Girvan 2004):
/// 0 is chance, above 0.3 the contexts are clear parts. Modules in no context count each as a context of its own.
public final class Modularity {
    private static final Remembered<WeightedGraph> GRAPHS = new Remembered<>(2);
    private static final Remembered<Double> KNOWN = new Remembered<>(2);

    private Modularity() {}

    /// NaN without dependencies. Found once for the same facts and contexts.
    public static double of(Plan plan) {
        return KNOWN.of(
                () -> of(plan, ContextIndex.of(plan).toArray()), plan.facts(), plan.contexts(), plan.membership());
    }

    /// Of any grouping of the modules of a plan.
    ///
    /// @param group group of each module by its number, -1 for none
    static double of(Plan plan, int[] group) {
        WeightedGraph graph = dependencies(plan.facts().dependencies());
        if (graph.total() == 0) return Double.NaN;
        int next = 0;
        for (int g : group) next = Math.max(next, g + 1);
        int[] all = group.clone();
        for (int m = 0; m < all.length; m++) if (all[m] < 0) all[m] = next++;
        return dev.banyan.model.graph.Modularity.of(graph, Partitions.canonical(all), 1);
    }

    private static WeightedGraph dependencies(DependencyGraph graph) {
        return GRAPHS.of(() -> weighted(graph), graph);
    }

    private static WeightedGraph weighted(DependencyGraph graph) {
        int[] a = new int[graph.size()], b = new int[graph.size()];
        double[] weight = new double[graph.size()];
        for (int e = 0; e < graph.size(); e++) {
            a[e] = graph.from(e);
            b[e] = graph.to(e);
            weight[e] = graph.kind(e).crosses() ? graph.weight(e) : 0;
        }
        return WeightedGraph.of(graph.modules(), a, b, weight);
    }
}
