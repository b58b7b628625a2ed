package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.CodeFinding;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// What static analysis found.
final class FindingList implements AuditList {
    private final FactTable<CodeFinding> table;

    FindingList(Workbench workbench) {
        table = new FactTable<CodeFinding>(
                        "Findings of the audit",
                        "finding",
                        "findings",
                        List.of(
                                Column.code("Rule", CodeFinding::rule),
                                Column.text("Severity", CodeFinding::severity),
                                Column.<CodeFinding>text("Says", CodeFinding::message)
                                        .explained(CodeFinding::message),
                                Column.code("File", CodeFinding::file),
                                Column.count("Line", f -> f.line() == 0 ? null : f.line())))
                .whenEmpty(Nothing.yet(
                        workbench, "No findings yet", "A report of bandit or another static analysis brings them."))
                .onOpen(f -> workbench.doors().showSource(f.source(), f.place()))
                .onSelect(rows -> {
                    var modules = rows.stream()
                            .map(CodeFinding::module)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet());
                    if (!modules.isEmpty()) workbench.selection().select(new Subject.Modules(modules));
                });
        table.getStyleClass().add("room-list");
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.facts().findings());
    }

    /// Several findings stand in one module, so nothing is marked.
    @Override
    public void mark(Subject subject) {}
}
