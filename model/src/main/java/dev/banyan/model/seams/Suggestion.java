package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.graph.Certainty;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Modularity;
import dev.banyan.model.graph.Sweep;
import dev.banyan.model.graph.WeightedGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Suggests contexts: groups the evidence by the Leiden algorithm at the resolution whose groups are the steadiest,
/// merges or divides them to as many as wished or as people can work with, leaves what is pinned where it is, lets
/// tests, migrations and what is tied to nothing follow the code they belong to, and names the groups.
public final class Suggestion {
    private static final double[] FINER = {12, 24, 48, 96};
    private static final double NEAR = 0.5;

    private final Plan plan;
    private final Wish wish;
    private final BooleanSupplier cancelled;
    private final AuditFacts facts;
    private final Kept kept;
    private final Components components;
    private final Subjects subjects;
    private final EvidenceGraph evidence;
    private final WeightedGraph graph;
    private final int @Nullable [] drawn;
    private final int minimum;

    Suggestion(Plan plan, Wish wish, BooleanSupplier cancelled) {
        this.plan = plan;
        this.wish = wish;
        this.cancelled = cancelled;
        facts = plan.facts();
        kept = Kept.of(plan, wish.keepDrawn());
        components = Components.of(facts.modules());
        subjects = new Subjects(facts.modules(), components);
        evidence = new EvidenceGraph(facts, components, subjects);
        graph = evidence.graph(wish.pulls());
        drawn = evidence.kept(kept);
        minimum = wish.minimum() > 0 ? wish.minimum() : Math.clamp(evidence.modules() / 60, 3, 12);
    }

    /// @param cancelled asked now and then; once true the best so far is returned
    public static Proposal suggest(Plan plan, Wish wish, BooleanSupplier cancelled) {
        if (plan.facts().modules().isEmpty()) return Proposal.NONE;
        return new Suggestion(plan, wish, cancelled).proposal();
    }

    public static Proposal suggest(Plan plan, Wish wish) {
        return suggest(plan, wish, () -> false);
    }

    /// The groups of the evidence before anything follows them.
    ///
    /// @param node      node of each module, -1 for tests and migrations
    /// @param group     of each node, -1 for those that are too few and tied to nothing
    /// @param drawn     the drawn context of each node, as in [EvidenceGraph#kept]
    /// @param certainty of each node
    /// @param steadiest how many groups the steadiest division has, @param minimum fewest modules asked for
    record Found(
            WeightedGraph graph,
            int[] node,
            int[] group,
            int @Nullable [] drawn,
            double[] certainty,
            int steadiest,
            int minimum) {}

    Found found() {
        Coarse coarse = Coarse.of(graph, drawn, wish.seed());
        Sweep sweep = Sweep.of(coarse.graph(), coarse.kept(), wish.seed(), cancelled);
        int[] steady = fine(coarse, sweep.chosen());
        int steadiest = grouping(steady).joined(minimum).sizeable(minimum);
        int count = wish.contexts() > 0 ? wish.contexts() : Math.clamp(steadiest, least(), most());
        int enough = minimum;
        Grouping found = steadiest == count ? grouping(steady).joined(enough) : best(coarse, sweep, count, enough);
        while (wish.contexts() > 0 && wish.minimum() == 0 && enough > 2 && found.sizeable(enough) < count) {
            enough = Math.max(2, enough / 2);
            found = best(coarse, sweep, count, enough);
        }
        double[] certainty = Certainty.of(found.groups(), again(coarse, sweep, count, enough));
        return new Found(graph, evidence.node, found.contexts(enough), drawn, certainty, steadiest, enough);
    }

    private Proposal proposal() {
        Found found = found();
        int[] ofModule = new Followers(plan, components, subjects, kept).following(found.node(), found.group());
        double[] ofModules = new double[ofModule.length];
        for (int m = 0; m < ofModules.length; m++)
            ofModules[m] = found.node()[m] < 0 ? Double.NaN : found.certainty()[found.node()[m]];
        int contexts =
                (int) Arrays.stream(ofModule).filter(g -> g >= 0).distinct().count();
        var number = new ChosenNumber(
                contexts, wish.contexts(), found.steadiest(), least(), most(), drawnOnes(), found.minimum());
        return new Described(plan, components, kept).proposal(ofModule, ofModules, number);
    }

    private int least() {
        return ChosenNumber.least(evidence.modules());
    }

    private int most() {
        return ChosenNumber.most(evidence.modules());
    }

    private int drawnOnes() {
        return drawn == null
                ? 0
                : (int) Arrays.stream(drawn).filter(c -> c >= 0).distinct().count();
    }

    private Grouping grouping(int[] groups) {
        return new Grouping(graph, evidence.modules(), groups, drawn);
    }

    private int[] fine(Coarse coarse, Sweep.Step step) {
        int[] groups = coarse.spread(step.groups());
        return coarse.coarser() ? new Leiden(step.resolution(), 2, wish.seed()).groups(graph, groups, drawn) : groups;
    }

    /// Among the rungs that have at least as many groups, merged down to so many, the one of the best modularity;
    /// finer ones are asked only where none has. A wish for many contexts is one for small ones, unless their
    /// size is wished too.
    private Grouping best(Coarse coarse, Sweep sweep, int count, int enough) {
        Grouping best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Sweep.Step step : sweep.steps()) {
            Grouping grouping = grouping(coarse.spread(step.groups())).joined(enough);
            if (grouping.sizeable(enough) < count) continue;
            double worth = Modularity.of(graph, grouping.downTo(count, enough).groups(), 1);
            if (worth <= most) continue;
            most = worth;
            best = grouping;
        }
        for (double resolution : FINER) {
            if (best != null && best.sizeable(enough) >= count || cancelled.getAsBoolean()) break;
            int[] groups = new Leiden(resolution, 2, wish.seed()).groups(graph, null, drawn);
            Grouping finer = grouping(groups).joined(enough).downTo(count, enough);
            if (best == null || finer.sizeable(enough) > best.sizeable(enough)) best = finer;
        }
        return best == null ? grouping(fine(coarse, sweep.chosen())).joined(enough) : best;
    }

    /// The groups that come out from another seed, at resolutions near the chosen one, merged to as many.
    private List<int[]> again(Coarse coarse, Sweep sweep, int count, int enough) {
        var others = new ArrayList<int[]>();
        for (Sweep.Step step : sweep.steps())
            if (Math.abs(Math.log(step.resolution() / sweep.chosen().resolution())) < NEAR)
                others.add(grouping(coarse.spread(step.again()))
                        .joined(enough)
                        .downTo(count, enough)
                        .groups());
        return others;
    }
}
