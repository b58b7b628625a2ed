package dev.banyan.bench;

import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.seams.Cost;
import dev.banyan.model.seams.CutCost;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a cut costs, told at each move of a mouse that drags modules over one context after the other.
final class DragPiece implements Piece {
    /// A move of the mouse may take so long.
    private static final double MOVE_MILLIS = 4;

    private static final int[] DRAGGED = {1, 30, 300};

    @Override
    public String name() {
        return "drag";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Plan plan = GeneratedPlan.of(setting.scale().system().get(), 0);
        plan.facts().dependencies();
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                name(),
                "taking up, " + Text.modules(plan),
                setting.scale().pairs().alone(Timed.of(() -> CutCost.of(plan)))));
        for (int count : DRAGGED) rows.add(drag(plan, count, setting));
        return rows;
    }

    private Row drag(Plan plan, int count, Setting setting) throws Exception {
        CutCost costs = CutCost.of(plan);
        Set<ModuleId> dragged = some(plan, count);
        List<ContextId> contexts = List.copyOf(plan.contexts().keySet());
        int[] over = {0};
        var series = setting.scale()
                .pairs()
                .alone(Timed.of(() -> costs.moving(dragged, contexts.get(over[0]++ % contexts.size()))));
        return Row.of(name(), "live cost of " + dragged.size() + " modules, a move of the mouse", series)
                .goal(Goal.p95(MOVE_MILLIS))
                .quality(
                        equal(plan, costs, dragged, contexts),
                        "crossing dependencies equal those of the plan after it");
    }

    /// Modules of all contexts, spread evenly.
    private static Set<ModuleId> some(Plan plan, int count) {
        var all = plan.facts().modules();
        var some = new HashSet<ModuleId>();
        for (int i = 0; i < Math.min(count, all.size()); i++)
            some.add(all.get((int) ((long) i * all.size() / count)).id());
        return some;
    }

    private static boolean equal(Plan plan, CutCost costs, Set<ModuleId> dragged, List<ContextId> contexts) {
        for (int c = 0; c < Math.min(3, contexts.size()); c++) {
            Cost told = costs.moving(dragged, contexts.get(c));
            if (!(new ContextEdit.Move(dragged, contexts.get(c)).applyTo(plan) instanceof Outcome.Done(Plan after)))
                return false;
            Cost anew = CutCost.of(after).moving(Set.of(), contexts.get(c));
            if (told.crossingAfter() != anew.crossingBefore() || told.spanningAfter() != anew.spanningBefore())
                return false;
        }
        return true;
    }
}
