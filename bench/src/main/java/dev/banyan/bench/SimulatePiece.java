package dev.banyan.bench;

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
        var series = setting.scale().pairs().alone(Timed.of(play::get));
        Forecast one = play.get(), other = play.get();
        double mean = Arrays.stream(one.ends()).average().orElse(Double.NaN);
        return Row.of(
                        name(),
                        Text.count(runs) + " runs of " + PHASES + " phases, " + teams
                                + (teams == 1 ? " team" : " teams"),
                        series)
                .goal(Goal.millis(100))
                .quality(
                        Arrays.equals(one.ends(), other.ends()),
                        String.format(Locale.ROOT, "mean end %.1f days, the same in every run", mean));
    }
}
