package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Table;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The tables of the database, with the modules that keep their data in them.
final class TableList implements AuditList {
    record Row(Table table, String context) {}

    private final FactTable<Row> table;

    TableList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Tables of the audit",
                        "table",
                        "tables",
                        List.of(
                                Column.code("Table", r -> r.table().name()),
                                Column.code(
                                        "Module",
                                        r -> InContext.module(r.table().module())),
                                Column.text("Context", Row::context),
                                Column.<Row>count(
                                                "Used by", r -> r.table().uses().size())
                                        .explained(r -> r.table().uses().isEmpty()
                                                ? "No other module is known to use it"
                                                : "Other modules that have to do with it"),
                                Column.count(
                                        "Foreign keys", r -> r.table().links().size()),
                                Column.<Row>count("Rows", r -> known(r.table().rows()))
                                        .summed(r -> Math.max(0, r.table().rows())),
                                Column.<Row>number(
                                        "Size", r -> known(r.table().bytes()), n -> NumberText.bytes(n.longValue())),
                                Column.<Row>count(
                                                "Statements",
                                                r -> known(r.table().calls()))
                                        .summed(r -> Math.max(0, r.table().calls()))))
                .whenEmpty(Nothing.yet(
                        workbench,
                        "No tables yet",
                        "pg_dump --schema-only tells which tables there are, graph_models which model each keeps."))
                .onOpen(r -> workbench
                        .doors()
                        .showSource(r.table().source(), r.table().place()))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfTable(
                                        rows.getLast().table().name()));
                });
        table.getStyleClass().add("room-list");
    }

    static @Nullable Long known(long number) {
        return number < 0 ? null : Long.valueOf(number);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(plan.facts().operation().tables().stream()
                .map(t -> new Row(t, InContext.name(plan, t.module())))
                .toList());
    }

    @Override
    public void mark(Subject subject) {
        table.mark(r -> subject.equals(new Subject.OfTable(r.table().name())));
    }
}
