package dev.banyan.bench;

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

/// Playing a roadmap of 50 phases many times.
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
        for (int teams : new int[] {1, 3}) rows.add(row(teams, setting));
        return rows;
    }

    private Row row(int teams, Setting setting) throws Exception {
        int runs = setting.scale().runs();
        OrderProblem problem = PhaseShapes.MIXED.problem(PHASES, SEED);
        var durations = PhaseShapes.durations(problem);
        int[][] before = problem.predecessors();
        int[] order = BestOrder.of(problem, QUICK).order();
        Supplier<Forecast> play = () -> Simulation.of(durations, before, order, Teams.alike(teams, PHASES), runs, SEED);
        Timed ours = Timed.ofThreads(play::get);
        Forecast one = play.get(), other = play.get();
        double mean = Arrays.stream(one.ends()).average().orElse(Double.NaN);
        String what = Text.count(runs) + " runs of " + PHASES + " phases, " + teams + (teams == 1 ? " team" : " teams");
        try (NumpyPlay numpy =
                NumpyPlay.on(durations, before, order, setting.scratch()).orElse(null)) {
            if (numpy == null)
                return told(Row.of(name(), what, setting.scale().pairs().alone(ours)), one, other)
                        .goal(SOON)
                        .noted("no Python with numpy here");
            var series = setting.scale()
                    .pairs()
                    .against(ours, () -> numpy.play(teams, runs, SEED).cost());
            NumpyPlay.Answer there = numpy.play(teams, runs, SEED);
            double error = 4 * Math.sqrt(2) * deviation(one, mean) / Math.sqrt(runs);
            String words = String.format(Locale.ROOT, "numpy's mean %.1f, P80 %.1f days", there.mean(), there.p80());
            Row row = told(Row.of(name(), what, series), one, other)
                    .against("numpy " + numpy.version() + ", wall", Cost::wallMillis)
                    .goal(TENTH);
            // Several teams: numpy takes the phases strictly in turn, ours lets a later one start that is ready.
            return teams > 1 ? row.noted(words) : row.quality(Math.abs(there.mean() - mean) <= error, words);
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

    private static double deviation(Forecast forecast, double mean) {
        double squares = Arrays.stream(forecast.ends())
                .map(e -> (e - mean) * (e - mean))
                .average()
                .orElse(0);
        return Math.sqrt(squares);
    }
}
