package dev.banyan.bench;

import dev.banyan.app.project.Project;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Pairs;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One edit until it is on disk, beside one row of the bare driver.
final class EditPiece implements Piece {
    @Override
    public String name() {
        return "edit";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Plan plan = GeneratedPlan.of(setting.scale().system().get(), 0);
        Path file = setting.scratch().resolve("edited.banyan"),
                raw = setting.scratch().resolve("row.sqlite");
        try (Project project = Project.create(file, plan, SavePiece.session());
                Connection plain = PlainSqlite.open(raw)) {
            PlainSqlite.run(plain, "CREATE TABLE one (module TEXT PRIMARY KEY, context TEXT)");
            int edits = setting.scale().edits();
            Series series = new Pairs(edits, edits, setting.scale().pairs().seconds())
                    .against(moves(project), Timed.ofThreads(() -> {
                        PlainSqlite.run(plain, "INSERT OR REPLACE INTO one VALUES ('m', hex(randomblob(8)))");
                        return plain;
                    }));
            return List.of(Row.of(name(), "move a module, " + Text.modules(plan), series)
                    .against("one row by the bare driver, wall", Cost::wallMillis)
                    .goal(Goal.p95(50))
                    .noted(String.format(
                            Locale.ROOT,
                            "half of the edits take up to %.2f ms, 95 of 100 up to %.2f ms",
                            series.quantile(.5, Cost::wallMillis),
                            series.quantile(.95, Cost::wallMillis))));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(raw);
        }
    }

    private static Timed moves(Project project) {
        Plan start = project.store().plan();
        var modules = new ArrayList<>(start.membership().keySet());
        var contexts = new ArrayList<>(start.contexts().keySet());
        int[] turn = {0};
        return Timed.ofThreads(() -> {
            ModuleId module = modules.get(turn[0] % modules.size());
            int from = contexts.indexOf(project.store().plan().membership().get(module));
            ContextId to = contexts.get((from + 1) % contexts.size());
            turn[0]++;
            Outcome outcome = project.store().apply(new ContextEdit.Move(Set.of(module), to));
            if (outcome instanceof Outcome.Refused(String why)) throw new IllegalStateException(why);
            return outcome;
        });
    }
}
