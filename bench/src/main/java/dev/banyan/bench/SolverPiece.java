package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Pairs;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.order.BestOrder;
import dev.banyan.model.order.Limits;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.order.OrderProblem;
import dev.banyan.model.order.OrderResult;
import dev.banyan.model.order.TeamOrder;
import dev.banyan.model.order.TeamSchedule;
import dev.banyan.model.order.Teams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The best order beside the CP-SAT solver of OR-tools: the time to the same proven optimum for one stream, a second
/// of ours against ten of its for teams of four people.
final class SolverPiece implements Piece {
    private static final int PEOPLE = 4;
    private static final double PATIENCE = 10;
    private static final Pairs FEW = new Pairs(7, 7, 0);

    @Override
    public String name() {
        return "solver";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        try (CpSatSolver solver = CpSatSolver.start(setting.scratch()).orElse(null)) {
            if (solver == null)
                return List.of(Row.missing(name(), "beside CP-SAT of OR-tools", "the library could not be had here"));
            var sizes = new ArrayList<>(setting.scale().phases());
            if (sizes.getFirst() > 10) sizes.addFirst(10);
            for (int phases : sizes)
                for (PhaseShapes shape : PhaseShapes.values()) rows.add(stream(shape, phases, solver, setting));
            for (int phases : sizes)
                for (PhaseShapes shape : PhaseShapes.TYPICAL) rows.add(teams(shape, phases, solver));
        }
        return rows;
    }

    private Row stream(PhaseShapes shape, int phases, CpSatSolver solver, Setting setting) throws Exception {
        OrderProblem problem = shape.problem(phases, 0);
        int[] ones = IntStream.generate(() -> 1).limit(phases).toArray();
        CpSatSolver.Answer there = solver.solve(problem, 0, ones, PATIENCE);
        Pairs pairs = there.millis() > 1_000 || setting.scale() == Scale.TINY ? Pairs.ONCE : FEW;
        Timed ours = Timed.of(() -> BestOrder.of(problem, OrderBudget.USUAL));
        var series = pairs.against(ours, () -> cost(solver.solve(problem, 0, ones, PATIENCE)));
        OrderResult here = BestOrder.of(problem, OrderBudget.USUAL);
        boolean equal = Math.abs(here.objective() - there.objective()) <= 1e-6 * there.objective();
        Row row = Row.of(name(), phases + " phases, one stream, " + shape.words(), series)
                .against("CP-SAT, wall", Cost::wallMillis);
        String words = String.format(
                Locale.ROOT,
                "%.0f%s; CP-SAT %.0f, %s",
                here.objective(),
                here.optimal() ? ", proven" : String.format(Locale.ROOT, ", at most %.2f %% above", 100 * here.gap()),
                there.objective(),
                there.optimal() ? "proven" : String.format(Locale.ROOT, "not proven, bound %.0f", there.bound()));
        if (!there.optimal())
            return row.goal(Goal.millis(1_000 * PATIENCE))
                    .quality(here.objective() <= there.objective() * (1 + 1e-9), words);
        return row.goal(Goal.ratio(.1)).quality(equal && here.optimal(), words);
    }

    private static Cost cost(CpSatSolver.Answer answer) {
        return new Cost(answer.millis(), answer.millis());
    }

    private Row teams(PhaseShapes shape, int phases, CpSatSolver solver) throws Exception {
        OrderProblem problem = shape.problem(phases, 0);
        int[] demand = new SplittableRandom(phases).ints(phases, 1, 4).toArray();
        var teams = new Teams(new int[] {PEOPLE}, new int[phases], demand);
        var found = new ArrayList<TeamSchedule>();
        Timed second = Timed.of(() -> found.add(within(problem, teams)));
        var answers = new ArrayList<CpSatSolver.Answer>();
        var series = Pairs.ONCE.against(second, () -> asked(solver, problem, demand, answers));
        TeamSchedule here = found.getLast();
        CpSatSolver.Answer there = answers.getLast();
        return Row.of(name(), phases + " phases, " + PEOPLE + " people, " + shape.words(), series)
                .against("CP-SAT, wall", Cost::wallMillis)
                .goal(Goal.millis(1_200))
                .quality(
                        here.objective() <= there.objective() * (1 + 1e-9),
                        String.format(
                                Locale.ROOT,
                                "%.0f, at most %.1f %% above the bound; CP-SAT %.0f%s",
                                here.objective(),
                                100 * here.gap(),
                                there.objective(),
                                there.optimal() ? ", proven" : ""));
    }

    private static Cost asked(CpSatSolver solver, OrderProblem problem, int[] demand, List<CpSatSolver.Answer> answers)
            throws IOException {
        answers.add(solver.solve(problem, PEOPLE, demand, PATIENCE));
        return cost(answers.getLast());
    }

    /// What the product finds, as far as it comes in a second.
    private static TeamSchedule within(OrderProblem problem, Teams teams) {
        long end = System.nanoTime() + 1_000_000_000L;
        return TeamOrder.of(
                problem, teams, Limits.none(problem.size()), OrderBudget.USUAL, () -> System.nanoTime() > end, _ -> {});
    }
}
