package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.order.BestOrder;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.order.OrderProblem;
import dev.banyan.model.order.OrderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The order that retires the most risk the earliest.
final class OrderPiece implements Piece {
    private static final int SURELY_PROVEN = 25;
    private static final int TRIED = 10;
    private static final Goal SHORT = Goal.millis(2_000);
    private static final Goal LONG = Goal.millis(10_000);

    @Override
    public String name() {
        return "order";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        for (int phases : setting.scale().phases())
            for (PhaseShapes shape : PhaseShapes.TYPICAL) rows.add(row(shape, phases, setting));
        return rows;
    }

    private Row row(PhaseShapes shape, int phases, Setting setting) throws Exception {
        OrderProblem problem = hardest(shape, phases);
        Timed ours = Timed.of(() -> BestOrder.of(problem, OrderBudget.USUAL));
        boolean plain = phases <= SubsetOrder.LARGEST;
        Series series = plain
                ? setting.scale().pairs().against(ours, Timed.of(() -> SubsetOrder.objective(problem)))
                : setting.scale().pairs().alone(ours);
        OrderResult result = BestOrder.of(problem, OrderBudget.USUAL);
        Row row = Row.of(name(), phases + " phases, hardest of " + TRIED + ", " + shape.words(), series)
                .goal(phases <= SURELY_PROVEN ? SHORT : LONG)
                .quality(phases > SURELY_PROVEN || result.optimal(), standing(result));
        if (!plain) return row;
        double best = SubsetOrder.objective(problem);
        return row.against("subset DP, wall", Cost::wallMillis)
                .quality(
                        Math.abs(result.objective() - best) <= 1e-9 * best,
                        String.format(Locale.ROOT, "the subset DP finds %.0f", best));
    }

    /// Of a few roadmaps of a shape the one that takes longest, because most are easy.
    private static OrderProblem hardest(PhaseShapes shape, int phases) {
        OrderProblem hardest = shape.problem(phases, 0);
        long longest = -1;
        for (int seed = 0; seed < TRIED; seed++) {
            OrderProblem problem = shape.problem(phases, seed);
            BestOrder.of(problem, OrderBudget.USUAL);
            long begin = System.nanoTime();
            BestOrder.of(problem, OrderBudget.USUAL);
            long took = System.nanoTime() - begin;
            if (took <= longest) continue;
            longest = took;
            hardest = problem;
        }
        return hardest;
    }

    private static String standing(OrderResult result) {
        return result.optimal()
                ? String.format(Locale.ROOT, "%.0f, proven", result.objective())
                : String.format(
                        Locale.ROOT,
                        "%.0f, at most %.2f %% above the proven bound",
                        result.objective(),
                        100 * result.gap());
    }
}
