package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.window.EditedWindow;
import dev.banyan.model.ContextId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How long the window does not answer after an edit: the longest task on its thread until all that follows from the
/// edit is shown, in each room.
final class TaskPiece implements Piece {
    private static final Goal HALF_A_FRAME = Goal.cpuMillis(8);

    /// Edits on disk cost less than those in a window with all that follows.
    private static final int FEWER = 13;

    @Override
    public String name() {
        return "task";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        Plan audit = Audits.phased(Audits.drawn(Audits.plan(setting.corpus())));
        rooms("the audit, " + Text.modules(audit), audit, setting, rows);
        Plan generated = GeneratedPlan.of(setting.scale().system().get(), 0);
        rooms("generated, " + Text.modules(generated), generated, setting, rows);
        return rows;
    }

    private void rooms(String of, Plan plan, Setting setting, List<Row> rows) throws Exception {
        int edits = Math.max(1, setting.scale().edits() / FEWER);
        try (EditedWindow window = EditedWindow.open(plan)) {
            for (String room : EditedWindow.rooms()) {
                window.enter(room);
                measure("moving a module, " + room + ", " + of, window, edits, TaskPiece::move, rows);
                measure("changing an effort, " + room + ", " + of, window, edits, TaskPiece::change, rows);
            }
        }
    }

    private void measure(String what, EditedWindow window, int edits, Function<Plan, Edit> next, List<Row> rows)
            throws Exception {
        window.longestTasks(edits / 2, next);
        Series series = window.longestTasks(edits, next);
        rows.add(Row.of(name(), "longest task after " + what, series)
                .goal(HALF_A_FRAME)
                .noted(String.format(
                        Locale.ROOT,
                        "half within %.1f ms of processor time, all within %.1f ms",
                        series.median(Cost::cpuMillis),
                        series.quantile(1, Cost::cpuMillis))));
    }

    /// The next module to the next context; which one follows from the plan.
    private static Edit move(Plan plan) {
        List<ContextId> contexts = List.copyOf(plan.contexts().keySet());
        ModuleId module = plan.membership().keySet().stream()
                .skip(plan.membership().size() / 2)
                .findFirst()
                .orElseThrow();
        int from = contexts.indexOf(plan.membership().get(module));
        return new ContextEdit.Move(Set.of(module), contexts.get((from + 1) % contexts.size()));
    }

    /// The first phase takes a day more.
    private static Edit change(Plan plan) {
        Phase phase = plan.roadmap().getFirst();
        Estimate effort = phase.effort();
        double days = effort == null ? 10 : effort.likely() % 40 + 1;
        return new PhaseEdit.Change(phase.withEffort(new Estimate(days, days, days)));
    }
}
