package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.Certainty;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Partitions;
import dev.banyan.model.graph.Sweep;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.graph.Wished;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Suggests contexts: groups the evidence by the Leiden algorithm at the resolution whose groups are the steadiest, or
/// into as many groups as wished, leaves what is pinned where it is, lets tests and migrations follow the code they
/// belong to, and names the groups.
public final class Suggestion {
    private static final int USUALLY_LEAST = 5;
    private static final int USUALLY_MOST = 20;
    private static final int ENOUGH_TO_SPLIT = 40;

    private final Plan plan;
    private final Wish wish;
    private final BooleanSupplier cancelled;
    private final AuditFacts facts;
    private final Kept kept;
    private final int minimum;
    private final Components components;
    private double[] certainty = {};

    private Suggestion(Plan plan, Wish wish, BooleanSupplier cancelled) {
        this.plan = plan;
        this.wish = wish;
        this.cancelled = cancelled;
        facts = plan.facts();
        kept = Kept.of(plan, wish.keepDrawn());
        minimum =
                wish.minimum() > 0 ? wish.minimum() : Math.clamp(facts.modules().size() / 100, 3, 12);
        components = Components.of(facts.modules());
    }

    /// @param cancelled asked now and then; once true the best so far is returned
    public static Proposal suggest(Plan plan, Wish wish, BooleanSupplier cancelled) {
        return new Suggestion(plan, wish, cancelled).proposal();
    }

    public static Proposal suggest(Plan plan, Wish wish) {
        return suggest(plan, wish, () -> false);
    }

    private Proposal proposal() {
        if (facts.modules().isEmpty()) return new Proposal(List.of(), Double.NaN, Double.NaN, 0, 0);
        var evidence = new EvidenceGraph(facts, wish, components);
        WeightedGraph graph = evidence.graph();
        int[] drawn = kept(evidence, graph.nodes());
        int[] groups = found(graph, drawn);
        var small = new SmallGroups(graph, evidence.modules(), drawn);
        groups = small.joined(groups, minimum);
        boolean[] crumbs = small.crumbs(groups, minimum);
        for (int v = 0; v < groups.length; v++) if (crumbs[groups[v]]) groups[v] = -1;
        int[] ofModule = new Followers(plan, components, kept).following(evidence.node, groups);
        double[] sure = new double[ofModule.length];
        for (int m = 0; m < sure.length; m++)
            sure[m] = evidence.node[m] < 0 || certainty.length == 0 ? Double.NaN : certainty[evidence.node[m]];
        return new Described(plan, components, kept).proposal(ofModule, sure);
    }

    /// The drawn context of each node, -1 for free ones; null when nothing is to be kept.
    private int @Nullable [] kept(EvidenceGraph evidence, int nodes) {
        if (!kept.any()) return null;
        int[] drawn = new int[nodes];
        Arrays.fill(drawn, -1);
        for (int m = 0; m < evidence.node.length; m++) if (evidence.node[m] >= 0) drawn[evidence.node[m]] = kept.in(m);
        return drawn;
    }

    private int[] found(WeightedGraph graph, int @Nullable [] kept) {
        Coarse coarse = Coarse.of(graph, kept, wish.seed());
        Sweep sweep = Sweep.of(coarse.graph(), coarse.kept(), wish.seed(), cancelled);
        int[] groups = coarse.spread(sweep.chosen().groups());
        if (coarse.coarser())
            groups = new Leiden(sweep.chosen().resolution(), 2, wish.seed()).groups(graph, groups, kept);
        var small = new SmallGroups(graph, modulesOf(graph), kept);
        int sizeable = small.sizeable(groups, minimum);
        if (wish.contexts() > 0 && wish.contexts() != sizeable) groups = wished(coarse, wish.contexts());
        else if (wish.contexts() == 0) groups = usual(graph, coarse, kept, groups, sizeable);
        var others = new ArrayList<int[]>();
        for (Sweep.Step step : sweep.steps())
            if (Math.abs(Math.log(step.resolution() / sweep.chosen().resolution())) < 0.5)
                others.add(coarse.coarser() ? coarse.spread(step.again()) : small.joined(step.again(), minimum));
        int[] found = coarse.coarser() ? groups : small.joined(groups, minimum);
        certainty = Certainty.of(Partitions.canonical(found), others);
        return found;
    }

    private int[] wished(Coarse coarse, int count) {
        int least = coarse.coarser() ? 1 : minimum;
        return coarse.spread(new Wished(count, least, wish.seed()).groups(coarse.graph(), coarse.kept()));
    }

    private int modulesOf(WeightedGraph graph) {
        return (int) Math.min(
                graph.nodes(),
                facts.modules().stream()
                        .filter(m -> m.kind() == ModuleKind.CODE)
                        .count());
    }

    /// A number of contexts that people can work with: where there are too many the smallest join others.
    private int[] usual(WeightedGraph graph, Coarse coarse, int @Nullable [] kept, int[] groups, int sizeable) {
        int modules = modulesOf(graph);
        if (sizeable < USUALLY_LEAST && modules > ENOUGH_TO_SPLIT) return wished(coarse, USUALLY_LEAST);
        int most = Math.max(USUALLY_MOST, (int) (Math.sqrt(modules) / 2));
        var small = new SmallGroups(graph, modules, kept);
        int[] fewer = groups;
        for (int least = minimum; least < modules && small.sizeable(fewer, 1) > most; least++)
            fewer = small.joined(fewer, least);
        return fewer;
    }
}
