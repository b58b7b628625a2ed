package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Modularity;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Finding groups on planted graphs, beside igraph; and the whole suggestion on an audit.
final class SuggestPiece implements Piece {
    private static final double CPU_OF_IGRAPH = .5;
    private static final double MODULARITY_SLACK = .0005;

    @Override
    public String name() {
        return "suggest";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        for (Supplier<PlantedGraph> graph : setting.scale().graphs()) rows.add(groups(graph.get(), setting));
        rows.add(contexts("the audit", Audits.plan(setting.corpus()), setting));
        PlantedGraph system = setting.scale().system().get();
        Plan generated = GeneratedPlan.undecided(system, 0);
        rows.add(contexts("generated", generated, setting));
        rows.addAll(WarmRows.of(name(), generated, system, setting));
        for (PlantedGraph planted : setting.scale().planted()) rows.add(PlantedRow.of(name(), planted, setting));
        rows.addAll(AgreementRows.of(name(), setting));
        return rows;
    }

    private Row groups(PlantedGraph planted, Setting setting) throws Exception {
        double[] one = new double[planted.from().length];
        Arrays.fill(one, 1);
        WeightedGraph graph = WeightedGraph.of(planted.modules(), planted.from(), planted.to(), one);
        String what = "groups, " + Text.count(planted.modules()) + " modules, " + Text.count(one.length) + " imports";
        Timed ours = Timed.of(() -> Leiden.at(1).groups(graph));
        double quality = typical(graph, setting.scale().seeds());
        try (Igraph igraph = Igraph.on(graph, setting.scratch()).orElse(null)) {
            if (igraph == null)
                return Row.of(name(), what, setting.scale().pairs().alone(ours))
                        .goal(Goal.ratio(CPU_OF_IGRAPH))
                        .noted(String.format(Locale.ROOT, "modularity %.4f; no Python with igraph here", quality));
            var series =
                    setting.scale().pairs().against(ours, () -> igraph.groups(2).cost());
            double aim = igraph.groups(10).modularity();
            String words = String.format(
                    Locale.ROOT,
                    "modularity, median of %d seeds, %.4f; igraph %.4f with 2 iterations, %.4f with 10",
                    setting.scale().seeds(),
                    quality,
                    igraph.groups(2).modularity(),
                    aim);
            return Row.of(name(), what, series)
                    .against("igraph " + igraph.version() + " Leiden, 2 it, CPU", Cost::cpuMillis)
                    .goal(Goal.ratio(CPU_OF_IGRAPH))
                    .quality(quality >= aim - MODULARITY_SLACK, words);
        }
    }

    private static double typical(WeightedGraph graph, int seeds) {
        double[] all = IntStream.rangeClosed(1, seeds)
                .mapToDouble(seed -> Modularity.of(graph, new Leiden(1, 2, seed).groups(graph), 1))
                .sorted()
                .toArray();
        return all[all.length / 2];
    }

    private Row contexts(String what, Plan plan, Setting setting) throws Exception {
        plan.facts();
        var series = setting.scale().pairs().alone(Timed.of(() -> Suggestion.suggest(plan, Wish.USUAL)));
        Proposal proposal = Suggestion.suggest(plan, Wish.USUAL);
        return Row.of(name(), "contexts of " + what + ", " + Text.modules(plan), series)
                .noted(String.format(
                        Locale.ROOT,
                        "%d contexts, modularity %.4f, agreement with the packages %.2f, %d dependencies cross",
                        proposal.contexts().size(),
                        proposal.modularity(),
                        proposal.agreement(),
                        proposal.crossing()));
    }
}
