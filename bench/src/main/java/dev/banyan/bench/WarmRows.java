package dev.banyan.bench;

import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Modularity;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.seams.Evidence;
import dev.banyan.model.seams.WarmGroups;
import dev.banyan.model.seams.Wish;
import java.util.List;
import java.util.Locale;

/// The groups after one weight was dragged, and after one module was moved, from those that were known.
final class WarmRows {
    private static final double MILLIS = 16;
    private static final double SLACK = .0005;

    private WarmRows() {}

    static List<Row> of(String piece, Plan plan, Setting setting) throws Exception {
        var warm = new WarmGroups(plan);
        int[] known = warm.cold(Wish.USUAL.pulls());
        var dragged = Wish.USUAL.with(Evidence.NAMES, 1.25).pulls();
        var weight = setting.scale().pairs().alone(Timed.of(() -> warm.warm(dragged, known)));
        double then = warm.modularity(dragged, warm.warm(dragged, known));
        double anew = warm.modularity(dragged, warm.cold(dragged));
        WeightedGraph graph = warm.graph(Wish.USUAL.pulls());
        int[] moved = known.clone();
        moved[0] = moved[moved.length - 1];
        var module = setting.scale().pairs().alone(Timed.of(() -> Leiden.at(1).nudged(graph, moved, new int[] {0})));
        double back = Modularity.of(graph, Leiden.at(1).nudged(graph, moved, new int[] {0}), 1);
        double full = Modularity.of(graph, known, 1);
        String what = ", " + Text.modules(plan);
        return List.of(
                Row.of(piece, "one weight dragged" + what, weight)
                        .goal(Goal.millis(MILLIS))
                        .quality(then >= anew - SLACK, said(then, anew)),
                Row.of(piece, "one module moved" + what, module)
                        .goal(Goal.millis(MILLIS))
                        .quality(back >= full - SLACK, said(back, full)));
    }

    private static String said(double warm, double anew) {
        return String.format(Locale.ROOT, "modularity %.5f, anew %.5f", warm, anew);
    }
}
