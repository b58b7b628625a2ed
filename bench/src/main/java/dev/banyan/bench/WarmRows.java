package dev.banyan.bench;

import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.Modularity;
import dev.banyan.model.graph.WeightedGraph;
import dev.banyan.model.seams.Evidence;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.WarmSuggestion;
import dev.banyan.model.seams.Wish;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The suggestion that follows while one weight is dragged, as the window shows it; and the bare groups of the imports
/// after one module was moved, which the window does not use.
final class WarmRows {
    private static final double MILLIS = 16;
    private static final double SLACK = .0005;
    /// The suggestion is merged to people's number of contexts; what follows may be this much worse until it rests.
    private static final double FOLLOWING_SLACK = .01;

    private WarmRows() {}

    static List<Row> of(String piece, Plan plan, PlantedGraph system, Setting setting) throws Exception {
        return List.of(dragged(piece, plan, setting), moved(piece, plan, system, setting));
    }

    private static Row dragged(String piece, Plan plan, Setting setting) throws Exception {
        var warm = new WarmSuggestion(plan);
        Proposal known = Suggestion.suggest(plan, Wish.USUAL);
        Wish dragged = Wish.USUAL.with(Evidence.NAMES, 1.25);
        var series = setting.scale().pairs().alone(Timed.of(() -> warm.following(dragged, known)));
        double then = warm.following(dragged, known).modularity();
        double anew = Suggestion.suggest(plan, dragged).modularity();
        return Row.of(piece, "one weight dragged, the whole suggestion" + what(plan), series)
                .goal(Goal.millis(MILLIS))
                .quality(then >= anew - FOLLOWING_SLACK, said(then, anew));
    }

    private static Row moved(String piece, Plan plan, PlantedGraph system, Setting setting) throws Exception {
        double[] one = new double[system.from().length];
        Arrays.fill(one, 1);
        WeightedGraph graph = WeightedGraph.of(system.modules(), system.from(), system.to(), one);
        int[] known = Leiden.at(1).groups(graph);
        int[] moved = known.clone();
        moved[0] = moved[moved.length - 1];
        var series = setting.scale().pairs().alone(Timed.of(() -> Leiden.at(1).nudged(graph, moved, new int[] {0})));
        double back = Modularity.of(graph, Leiden.at(1).nudged(graph, moved, new int[] {0}), 1);
        double full = Modularity.of(graph, known, 1);
        return Row.of(piece, "one module moved, groups of the imports" + what(plan), series)
                .goal(Goal.millis(MILLIS))
                .quality(back >= full - SLACK, said(back, full));
    }

    private static String what(Plan plan) {
        return ", " + Text.modules(plan);
    }

    private static String said(double warm, double anew) {
        return String.format(Locale.ROOT, "modularity %.5f, anew %.5f", warm, anew);
    }
}
