package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Incident;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// What went wrong in operation, and where.
final class IncidentList implements AuditList {
    /// @param number in the facts
    record Row(int number, Incident incident, String context) {}

    private final FactTable<Row> table;

    IncidentList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Incidents of the audit",
                        "incident",
                        "incidents",
                        List.of(
                                Column.code("Incident", r -> r.incident().id()),
                                Column.<Row>text("Title", r -> r.incident().title())
                                        .explained(r -> r.incident().title()),
                                Column.text("Severity", r -> r.incident().severity()),
                                Column.date("Opened", r -> r.incident().opened()),
                                Column.<Row>decimal(
                                                "Hours", 1, r -> r.incident().hours())
                                        .summed(r -> r.incident().hours()),
                                Column.<Row>count("Times", r -> r.incident().times())
                                        .summed(r -> r.incident().times()),
                                Column.muted("Where", r -> r.incident().where()),
                                Column.code(
                                        "Module",
                                        r -> InContext.module(r.incident().module())),
                                Column.text("Context", Row::context)))
                .whenEmpty(Nothing.yet(
                        workbench,
                        "No incidents yet",
                        "An export of the incident or ticket system as CSV tells what goes wrong."))
                .onOpen(r -> workbench
                        .doors()
                        .showSource(r.incident().source(), r.incident().place()))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfIncident(rows.getLast().number()));
                });
        table.getStyleClass().add("room-list");
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        List<Incident> incidents = plan.facts().operation().incidents();
        table.setRows(IntStream.range(0, incidents.size())
                .mapToObj(i -> new Row(
                        i,
                        incidents.get(i),
                        InContext.name(plan, incidents.get(i).module())))
                .toList());
    }

    @Override
    public void mark(Subject subject) {
        table.mark(r -> subject.equals(new Subject.OfIncident(r.number())));
    }
}
