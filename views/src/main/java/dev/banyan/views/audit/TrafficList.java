package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Traffic;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.Segments;
import java.util.List;
import javafx.scene.Node;

/// What the system is asked, address by address, with the endpoint that answers.
final class TrafficList implements AuditList {
    record Row(Traffic traffic, String route, String context) {}

    private enum Shown {
        ALL("All"),
        ANSWERED("With an endpoint"),
        UNKNOWN("Without");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final Segments<Shown> which = new Segments<>("Traffic", List.of(Shown.values()), s -> s.words);
    private final FactTable<Row> table;

    TrafficList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Traffic of the audit",
                        "address",
                        "addresses",
                        List.of(
                                Column.code("Address", r -> r.traffic().path()),
                                Column.text("Method", r -> r.traffic().method()),
                                Column.<Row>count("Requests", r -> r.traffic().requests())
                                        .summed(r -> r.traffic().requests()),
                                Column.<Row>count(
                                                "Errors",
                                                r -> TableList.known(r.traffic().errors()))
                                        .summed(r -> Math.max(0, r.traffic().errors())),
                                Column.decimal("Mean ms", 0, r -> r.traffic().meanMillis()),
                                Column.decimal("95 % ms", 0, r -> r.traffic().p95Millis()),
                                Column.code("Endpoint", Row::route),
                                Column.text("Context", Row::context)))
                .beside(which)
                .whenEmpty(Nothing.yet(
                        workbench,
                        "No traffic yet",
                        "An access log of the web server, or a table of performance monitoring, tells what is asked."))
                .onOpen(r -> workbench
                        .doors()
                        .showSource(r.traffic().source(), r.traffic().place()))
                .onSelect(rows -> {
                    if (!rows.isEmpty() && rows.getLast().traffic().endpoint() >= 0)
                        workbench
                                .selection()
                                .select(new Subject.OfEndpoint(
                                        rows.getLast().traffic().endpoint()));
                });
        table.sortBy("Requests", true);
        which.valueProperty().subscribe(shown -> table.only(row -> passes(row, shown)));
        table.getStyleClass().add("room-list");
    }

    private static boolean passes(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case ANSWERED -> row.traffic().endpoint() >= 0;
            case UNKNOWN -> row.traffic().endpoint() < 0;
        };
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        List<Endpoint> endpoints = plan.facts().endpoints();
        table.setRows(plan.facts().operation().traffic().stream()
                .map(t -> row(plan, endpoints, t))
                .toList());
    }

    private static Row row(Plan plan, List<Endpoint> endpoints, Traffic traffic) {
        if (traffic.endpoint() < 0 || traffic.endpoint() >= endpoints.size()) return new Row(traffic, "", "");
        Endpoint endpoint = endpoints.get(traffic.endpoint());
        return new Row(traffic, endpoint.route(), InContext.name(plan, endpoint.module()));
    }

    /// Several addresses may lead to one endpoint, so all of them are marked.
    @Override
    public void mark(Subject subject) {
        if (subject instanceof Subject.OfEndpoint(int number))
            table.mark(r -> r.traffic().endpoint() == number);
    }
}
