package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.graph.Digraph;
import dev.banyan.model.graph.FeedbackArcs;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The dependencies to cut so that no cycle is left, beside igraph's heuristic: on imports that mostly follow layers,
/// and on a tangle whose imports point anywhere.
final class CyclesPiece implements Piece {
    private static final double CPU_OF_IGRAPH = 1;
    private static final double ARCS_OF_IGRAPH = .35;

    @Override
    public String name() {
        return "cycles";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        PlantedGraph system = setting.scale().system().get();
        Digraph layered = Digraph.of(system.modules(), system.from(), system.to());
        return List.of(
                cut("of the audit", audit(setting), ARCS_OF_IGRAPH, setting),
                cut("layered", layered, ARCS_OF_IGRAPH, setting),
                cut("tangled", tangled(system), 1, setting));
    }

    private static Digraph audit(Setting setting) throws Exception {
        DependencyGraph graph = Audits.plan(setting.corpus()).facts().dependencies();
        int[] crossing = IntStream.range(0, graph.size())
                .filter(e -> graph.kind(e).crosses())
                .toArray();
        return Digraph.of(
                graph.modules(),
                IntStream.of(crossing).map(graph::from).toArray(),
                IntStream.of(crossing).map(graph::to).toArray());
    }

    /// The same imports, each pointing either way: there is no small cut then, for anybody.
    private static Digraph tangled(PlantedGraph system) {
        var coin = new SplittableRandom(5);
        int[] from = system.from().clone(), to = system.to().clone();
        for (int i = 0; i < from.length; i++) {
            if (coin.nextBoolean()) continue;
            int swap = from[i];
            from[i] = to[i];
            to[i] = swap;
        }
        return Digraph.of(system.modules(), from, to);
    }

    /// @param arcs at most this share of what igraph cuts, where it is not proven that nothing less will do
    private Row cut(String how, Digraph graph, double arcs, Setting setting) throws Exception {
        String what = String.format(Locale.ROOT, "cycles cut, %s, %,d modules", how, graph.nodes());
        Timed ours = Timed.of(() -> FeedbackArcs.of(graph));
        FeedbackArcs found = FeedbackArcs.of(graph);
        String words = String.format(
                Locale.ROOT,
                "%,d arcs cut, %s",
                found.arcs().length,
                found.minimal()
                        ? "proven the least"
                        : String.format(Locale.ROOT, "at least %,.0f in any cut", found.bound()));
        Path file = setting.scratch().resolve("arcs.txt");
        write(graph, file);
        try (Python igraph =
                Python.running("igraph_cycles.py", file, setting.scratch()).orElse(null)) {
            if (igraph == null)
                return Row.of(name(), what, setting.scale().pairs().alone(ours))
                        .goal(Goal.ratio(CPU_OF_IGRAPH))
                        .noted(words + "; no Python with igraph here");
            var series = setting.scale().pairs().against(ours, () -> {
                String[] answer = igraph.ask("cut");
                return new Cost(Double.parseDouble(answer[0]), Double.parseDouble(answer[1]));
            });
            int theirs = Integer.parseInt(igraph.ask("cut")[2]);
            return Row.of(name(), what, series)
                    .against("igraph " + igraph.version() + " Eades, CPU", Cost::cpuMillis)
                    .goal(Goal.ratio(CPU_OF_IGRAPH))
                    .quality(
                            found.minimal() || found.arcs().length <= arcs * theirs,
                            words + String.format(Locale.ROOT, "; igraph cuts %,d", theirs));
        }
    }

    private static void write(Digraph graph, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(graph.nodes() + "\n");
            for (int a = 0; a < graph.arcs(); a++) out.write(graph.from(a) + " " + graph.to(a) + "\n");
        }
    }
}
