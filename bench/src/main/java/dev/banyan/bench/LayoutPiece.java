package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.MapLayout;
import dev.banyan.model.map.MapPicture;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Laying out the map from nothing, beside graphviz; and the first picture of it.
final class LayoutPiece implements Piece {
    private static final double CPU_OF_SFDP = .06;
    private static final double CROSSINGS_OF_SFDP = .95;
    private static final double FIRST_PICTURE_MILLIS = 50;

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        PlantedGraph system = setting.scale().system().get();
        Plan plan = GeneratedPlan.of(system, 0);
        plan.facts().dependencies();
        MapLayout before = MapLayout.of(plan);
        return List.of(
                layout(system, plan, setting),
                picture("first picture", Timed.ofThreads(() -> MapPicture.of(plan)), plan, setting)
                        .goal(Goal.millis(FIRST_PICTURE_MILLIS)),
                picture(
                        "picture after an edit",
                        Timed.ofThreads(() -> MapPicture.of(plan, MapLayout.of(plan, before))),
                        plan,
                        setting));
    }

    private Row picture(String what, Timed ours, Plan plan, Setting setting) throws Exception {
        return Row.of(
                name(),
                what + ", " + Text.modules(plan),
                setting.scale().pairs().alone(ours));
    }

    private Row layout(PlantedGraph system, Plan plan, Setting setting) throws Exception {
        String what = "layout, " + Text.modules(plan);
        Timed ours = Timed.ofThreads(() -> MapLayout.of(plan));
        Legibility read = read(system, plan);
        if (!Sfdp.there())
            return Row.of(name(), what, setting.scale().pairs().alone(ours))
                    .goal(Goal.ratio(CPU_OF_SFDP))
                    .noted(words(read) + "; no graphviz here");
        Sfdp sfdp = Sfdp.of(system, setting.scratch());
        var series = setting.scale().pairs().against(ours, sfdp::once);
        double[][] places = sfdp.places(system.modules());
        Legibility theirs = Legibility.of(system, places[0], places[1]);
        return Row.of(name(), what, series)
                .against("graphviz sfdp, CPU", Cost::cpuMillis)
                .goal(Goal.ratio(CPU_OF_SFDP))
                .quality(
                        read.crossing() <= CROSSINGS_OF_SFDP * theirs.crossing(),
                        words(read) + "; sfdp " + words(theirs));
    }

    private static Legibility read(PlantedGraph system, Plan plan) {
        MapLayout layout = MapLayout.of(plan);
        var audit = new GeneratedAudit(system, 0);
        int[] number = IntStream.range(0, system.modules())
                .map(m -> plan.facts().number(new ModuleId(audit.name(m))).orElseThrow())
                .toArray();
        double[] x = IntStream.of(number).mapToDouble(layout::x).toArray();
        double[] y = IntStream.of(number).mapToDouble(layout::y).toArray();
        return Legibility.of(system, x, y);
    }

    private static String words(Legibility read) {
        return String.format(
                Locale.ROOT, "%.2f of 100 pairs cross, compact %.2f", 100 * read.crossing(), read.compact());
    }
}
