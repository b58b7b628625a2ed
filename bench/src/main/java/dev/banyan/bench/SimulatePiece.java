package dev.banyan.bench;

import dev.banyan.bench.NumpyPlay.Figures;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.order.BestOrder;
import dev.banyan.model.order.Forecast;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.order.OrderProblem;
import dev.banyan.model.order.Simulation;
import dev.banyan.model.order.Teams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Playing a roadmap of 50 phases many times: for the end of it alone, and for the days of every phase too.
final class SimulatePiece implements Piece {
    private static final int PHASES = 50;
    private static final OrderBudget QUICK = new OrderBudget(1_000, 100, 1);
    private static final long SEED = 7;
    private static final Goal SOON = Goal.millis(100);
    private static final Goal TENTH = Goal.ratio(.1);

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        for (int teams : new int[] {1, 3})
            for (Figures figures : Figures.values()) rows.add(row(teams, figures, setting));
        return rows;
    }

    private Row row(int teams, Figures figures, Setting setting) throws Exception {
        int runs = setting.scale().runs();
        OrderProblem problem = PhaseShapes.MIXED.problem(PHASES, SEED);
        var durations = PhaseShapes.durations(problem);
        int[][] before = problem.predecessors();
        int[] order = BestOrder.of(problem, QUICK).order();
        Supplier<Forecast> play = () -> Simulation.of(durations, before, order, Teams.alike(teams, PHASES), runs, SEED);
        Timed ours = Timed.ofThreads(() -> figures == Figures.ALL ? play.get().finishes() : play.get());
        Forecast one = play.get(), other = play.get();
        String what = Text.count(runs) + " runs of " + PHASES + " phases, " + teams
                + (teams == 1 ? " team, " : " teams, ") + figures.words();
        try (NumpyPlay numpy =
                NumpyPlay.on(durations, before, order, setting.scratch()).orElse(null)) {
            if (numpy == null)
                return told(Row.of(name(), what, setting.scale().pairs().alone(ours)), one, other)
                        .goal(SOON)
                        .noted("no Python with numpy here");
            var series = setting.scale()
                    .pairs()
                    .against(ours, () -> numpy.play(teams, runs, SEED, figures).cost());
            NumpyPlay.Answer there = numpy.play(teams, runs, SEED, figures);
            String words = String.format(Locale.ROOT, "numpy's mean %.1f, P80 %.1f days", there.mean(), there.p80());
            Row row = told(Row.of(name(), what, series), one, other)
                    .against("numpy " + numpy.version() + ", wall", Cost::wallMillis)
                    .goal(TENTH);
            // Several teams: numpy takes the phases strictly in turn, ours lets a later one start that is ready.
            return teams > 1 ? row.noted(words) : row.quality(agree(one, there), words);
        }
    }

    private static Row told(Row row, Forecast one, Forecast other) {
        return row.quality(
                Arrays.equals(one.ends(), other.ends()),
                String.format(
                        Locale.ROOT,
                        "mean %.1f, P80 %.1f days, the same in every run",
                        one.end().mean(),
                        one.end().p80()));
    }

    /// Whether the mean and the P80 of two independent simulations are no more than four standard errors apart.
    private static boolean agree(Forecast here, NumpyPlay.Answer there) {
        double[] ends = here.ends();
        double mean = here.end().mean(), both = 4 * Math.sqrt(2.0 / ends.length);
        double squares = Arrays.stream(ends).map(e -> (e - mean) * (e - mean)).sum();
        double deviation = Math.sqrt(squares / ends.length);
        double tenth = ends[ends.length * 85 / 100] - ends[ends.length * 75 / 100];
        return Math.abs(there.mean() - mean) <= both * deviation
                && Math.abs(there.p80() - here.end().p80()) <= both * Math.sqrt(.8 * .2) * tenth / .1;
    }
}
