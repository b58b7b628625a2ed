package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.graph.Layers;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Modularity;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Map;

/// Groups of the evidence that follow a change at once: known groups are improved instead of looked for anew, as when
/// one weight is dragged.
public final class WarmGroups {
    private final Layers layers;

    public WarmGroups(Plan plan) {
        var facts = plan.facts();
        var components = Components.of(facts.modules());
        layers = new EvidenceGraph(facts, components, new Subjects(facts.modules(), components)).layers();
    }

    /// The evidence under these pulls.
    public WeightedGraph graph(Map<Evidence, Double> pulls) {
        return layers.weighed(Ties.inOrder(pulls));
    }

    /// Groups looked for anew.
    public int[] cold(Map<Evidence, Double> pulls) {
        return Leiden.at(1).groups(graph(pulls));
    }

    /// Groups under other pulls, from those under the last ones.
    public int[] warm(Map<Evidence, Double> pulls, int[] last) {
        return Leiden.at(1).followed(graph(pulls), last);
    }

    public double modularity(Map<Evidence, Double> pulls, int[] groups) {
        return Modularity.of(graph(pulls), groups, 1);
    }
}
