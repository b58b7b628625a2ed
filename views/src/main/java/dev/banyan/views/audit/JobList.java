package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Job;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import java.util.List;
import javafx.scene.Node;

/// What runs by the clock.
final class JobList implements AuditList {
    record Row(Job job, String context) {}

    private final FactTable<Row> table;

    JobList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Jobs of the audit",
                        "job",
                        "jobs",
                        List.of(
                                Column.text("Job", r -> r.job().name()),
                                Column.code("Runs", r -> r.job().task()),
                                Column.text("When", r -> r.job().schedule()),
                                Column.muted("In use", r -> r.job().enabled() ? "yes" : "no"),
                                Column.code(
                                        "Module", r -> InContext.module(r.job().module())),
                                Column.text("Context", Row::context)))
                .whenEmpty(Nothing.yet(
                        workbench, "No jobs yet", "The schedule of Celery, or a crontab, tells what runs by itself."))
                .onOpen(r ->
                        workbench.doors().showSource(r.job().source(), r.job().place()))
                .onSelect(rows -> {
                    var module = rows.isEmpty() ? null : rows.getLast().job().module();
                    if (module != null) workbench.selection().select(Subject.module(module));
                });
        table.getStyleClass().add("room-list");
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.facts().operation().jobs().stream()
                .map(j -> new Row(j, InContext.name(plan, j.module())))
                .toList());
    }

    /// Several jobs may run in one module, so nothing is marked.
    @Override
    public void mark(Subject subject) {}
}
