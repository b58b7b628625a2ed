package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// The ways into the system.
final class EndpointList implements AuditList {
    record Row(int number, Endpoint endpoint, String context) {
        String module() {
            var module = endpoint.module();
            return module == null ? "" : module.name();
        }
    }

    private final FactTable<Row> table;

    EndpointList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Endpoints of the audit",
                        "endpoint",
                        "endpoints",
                        List.of(
                                Column.code("Route", r -> r.endpoint().route()),
                                Column.code("Answered by", r -> r.endpoint().view()),
                                Column.text("Name", r -> r.endpoint().name()),
                                Column.<Row>code("Module", Row::module)
                                        .explained(r -> r.module().isEmpty() ? "Not part of the system" : r.module()),
                                Column.text("Context", Row::context)))
                .whenEmpty(Nothing.yet(
                        workbench, "No endpoints yet", "manage.py show_urls tells how the system is reached."))
                .onOpen(r -> workbench
                        .doors()
                        .showSource(r.endpoint().source(), r.endpoint().place()))
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfEndpoint(rows.getLast().number()));
                });
        table.offering(AddToPath.endpoints(workbench, this::routes).menu());
        table.getStyleClass().add("room-list");
    }

    private Set<String> routes() {
        return table.selected().stream().map(r -> r.endpoint().route()).collect(Collectors.toSet());
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        List<Endpoint> endpoints = plan.facts().endpoints();
        var rows = new ArrayList<Row>(endpoints.size());
        for (int i = 0; i < endpoints.size(); i++) {
            var module = endpoints.get(i).module();
            String context = module == null
                    ? ""
                    : plan.contextOf(module)
                            .map(plan.contexts()::get)
                            .map(c -> c.name())
                            .orElse("");
            rows.add(new Row(i, endpoints.get(i), context));
        }
        table.setRows(rows);
    }

    @Override
    public void mark(Subject subject) {
        table.mark(r -> subject.equals(new Subject.OfEndpoint(r.number())));
    }
}
