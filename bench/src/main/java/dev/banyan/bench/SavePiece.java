package dev.banyan.bench;

import dev.banyan.app.project.Project;
import dev.banyan.app.project.Session;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.PeakHeap;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.map.MapPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The project file: a large plan into a new file, a large audit accepted into an open one, and opening it again.
final class SavePiece implements Piece {
    @Override
    public String name() {
        return "save";
    }

    static Session session() {
        return Session.patient("", InstantSource.system());
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Scale scale = setting.scale();
        Plan plan = GeneratedPlan.of(scale.system().get(), scale.findings());
        Path file = setting.scratch().resolve("saved.banyan");
        Project.create(file, plan, session()).close();
        PlainSqlite plain = PlainSqlite.of(file);
        String what = Text.count(plain.rows()) + " rows, " + Text.megabytes(Files.size(file));
        var rows = new ArrayList<Row>();
        rows.add(created(plan, plain, what, setting));
        rows.add(accepted(plan, plain, what, setting));
        rows.addAll(opened(file, what, setting));
        Files.delete(file);
        return rows;
    }

    /// Making a file also opens it, so the reference reads its rows back.
    private Row created(Plan plan, PlainSqlite plain, String what, Setting setting) throws Exception {
        Path fresh = setting.scratch().resolve("fresh.banyan"),
                raw = setting.scratch().resolve("raw.sqlite");
        Timed ours = Timed.ofThreads(() -> {
                    Project.create(fresh, plan, session()).close();
                    return fresh;
                })
                .then(() -> Files.delete(fresh));
        Timed reference = Timed.ofThreads(() -> {
                    plain.write(raw);
                    return PlainSqlite.of(raw);
                })
                .then(() -> Files.delete(raw));
        return Row.of(
                        name(),
                        "a new file and open it, " + what,
                        setting.scale().pairs().against(ours, reference))
                .against("bare driver, batches, wall", Cost::wallMillis)
                .goal(Goal.ratio(1));
    }

    private Row accepted(Plan plan, PlainSqlite plain, String what, Setting setting) throws Exception {
        Path empty = setting.scratch().resolve("empty.banyan"),
                raw = setting.scratch().resolve("raw.sqlite");
        Timed ours = () -> {
            try (Project project = Project.create(empty, Plan.EMPTY, session())) {
                return Timed.ofThreads(() -> {
                            var outcome = project.store().apply(new AuditEdit.Accept(plan.audit()));
                            if (outcome instanceof Outcome.Refused(String why)) throw new IllegalStateException(why);
                            return outcome;
                        })
                        .once();
            } finally {
                Files.delete(empty);
            }
        };
        Timed reference = Timed.ofThreads(() -> {
                    plain.write(raw);
                    return raw;
                })
                .then(() -> Files.delete(raw));
        return Row.of(
                        name(),
                        "the audit as one edit, " + what,
                        setting.scale().pairs().against(ours, reference))
                .against("bare driver, batches, wall", Cost::wallMillis)
                .goal(Goal.ratio(1));
    }

    private List<Row> opened(Path file, String what, Setting setting) throws Exception {
        Timed.Work open = () -> {
            try (Project project = Project.open(file, session())) {
                return project.store().plan();
            }
        };
        Timed.Work picture = () -> {
            try (Project project = Project.open(file, session())) {
                return MapPicture.of(project.store().plan());
            }
        };
        var pairs = setting.scale().pairs();
        return List.of(
                Row.of(
                                "open",
                                "the plan, " + what,
                                pairs.against(Timed.ofThreads(open), Timed.ofThreads(() -> PlainSqlite.of(file))))
                        .against("bare driver, all rows, wall", Cost::wallMillis)
                        .heap(PeakHeap.of(open)),
                Row.of("open", "to the shapes of the map, " + what, pairs.alone(Timed.ofThreads(picture)))
                        .goal(Goal.millis(1_000)));
    }
}
