package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyGraph;

/// How much better than chance the drawn contexts keep dependencies inside (Newman and Girvan 2004): the share of the
/// dependencies in the code inside contexts, less what chance would put there. -0.5 to 1; above 0.3 is a clear
/// structure. Modules in no context count as contexts of their own. NaN without dependencies.
public final class Modularity {
    private Modularity() {}

    public static double of(Plan plan) {
        DependencyGraph graph = plan.facts().dependencies();
        ContextIndex index = ContextIndex.of(plan);
        double[] ends = new double[index.size()];
        double all = 0, inside = 0, singles = 0;
        double[] own = new double[graph.modules()];
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            int a = index.ofModule(graph.from(e)), b = index.ofModule(graph.to(e));
            double weight = graph.weight(e);
            all += weight;
            if (a != ContextIndex.NONE && a == b) inside += weight;
            if (a == ContextIndex.NONE) own[graph.from(e)] += weight;
            else ends[a] += weight;
            if (b == ContextIndex.NONE) own[graph.to(e)] += weight;
            else ends[b] += weight;
        }
        if (all == 0) return Double.NaN;
        for (double o : own) singles += o * o;
        for (double e : ends) singles += e * e;
        return inside / all - singles / (4 * all * all);
    }
}
