package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.graph.Layers;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A suggestion that follows while a weight of the evidence is dragged: the contexts of the last one are improved
/// under the new weights, as many as there were, instead of looked for anew. It does not say how certain they are.
public final class WarmSuggestion {
    /// Finer divisions are tried only while there are too few contexts.
    private static final double[] FINER = {1, 2, 4, 8, 16};

    private final Plan plan;
    private final AuditFacts facts;
    private final Components components;
    private final Subjects subjects;
    private final EvidenceGraph evidence;
    private final Layers layers;

    public WarmSuggestion(Plan plan) {
        this.plan = plan;
        facts = plan.facts();
        components = Components.of(facts.modules());
        subjects = new Subjects(facts.modules(), components);
        evidence = new EvidenceGraph(facts, components, subjects);
        layers = evidence.layers();
    }

    public boolean isOf(Plan other) {
        return plan == other;
    }

    /// @param last the suggestion to start from, of the same plan
    public Proposal following(Wish wish, Proposal last) {
        ChosenNumber then = last.number();
        Kept kept = Kept.of(plan, wish.keepDrawn());
        int @Nullable [] drawn = evidence.kept(kept);
        Grouping grouping = groups(wish, last, drawn);
        int[] group = new Followers(plan, components, subjects, kept)
                .following(evidence.node, grouping.contexts(then.minimum()));
        int contexts = (int) Arrays.stream(group).filter(g -> g >= 0).distinct().count();
        var number = new ChosenNumber(
                contexts, wish.contexts(), then.steadiest(), then.least(), then.most(), then.drawn(), then.minimum());
        double[] unknown = new double[group.length];
        Arrays.fill(unknown, Double.NaN);
        return new Described(plan, components, kept).proposal(group, unknown, number);
    }

    private Grouping groups(Wish wish, Proposal last, int @Nullable [] drawn) {
        WeightedGraph graph = layers.weighed(Ties.inOrder(wish.pulls()));
        int[] start = start(graph.nodes(), last);
        int count = wish.contexts() > 0
                ? wish.contexts()
                : Math.max(1, last.contexts().size());
        int minimum = last.number().minimum();
        Grouping grouping = better(graph, start, drawn, FINER[0], wish).joined(minimum);
        for (int i = 1; i < FINER.length && grouping.sizeable(minimum) < count; i++)
            grouping = better(graph, start, drawn, FINER[i], wish).joined(minimum);
        return grouping.downTo(count, minimum);
    }

    private Grouping better(WeightedGraph graph, int[] start, int @Nullable [] drawn, double resolution, Wish wish) {
        int[] better = drawn == null
                ? Leiden.at(resolution).followed(graph, start)
                : new Leiden(resolution, 1, wish.seed()).groups(graph, start, drawn);
        return new Grouping(graph, evidence.modules(), better, drawn);
    }

    /// The contexts of the last suggestion; what was in none, packages and addresses each alone.
    private int[] start(int nodes, Proposal last) {
        int[] group = new int[nodes];
        Arrays.setAll(group, v -> last.contexts().size() + v);
        int number = 0;
        for (SuggestedContext c : last.contexts()) {
            for (ModuleId id : c.modules()) {
                int node = evidence.node[facts.number(id).orElseThrow()];
                if (node >= 0) group[node] = number;
            }
            number++;
        }
        return group;
    }
}
