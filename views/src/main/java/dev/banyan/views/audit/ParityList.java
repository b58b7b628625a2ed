package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Parity;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ParityWords;
import dev.banyan.views.parts.Segments;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;

/// What was compared between old and new, and how often the answers differ.
final class ParityList implements AuditList {
    record Row(Parity parity, String place, String context) {}

    private enum Shown {
        ALL("All"),
        DIFFERENT("With differences"),
        UNKNOWN("Not matched");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final Segments<Shown> which = new Segments<>("Parity", List.of(Shown.values()), s -> s.words);
    private final FactTable<Row> table;

    ParityList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Parity of old and new in the audit",
                        "thing compared",
                        "things compared",
                        List.of(
                                Column.code("What", r -> r.parity().what()),
                                Column.text("Method", r -> r.parity().method()),
                                Column.<Row>count("Compared", r -> r.parity().compared())
                                        .summed(r -> r.parity().compared()),
                                Column.<Row>count("Different", r -> r.parity().differing())
                                        .summed(r -> r.parity().differing()),
                                Column.number(
                                        "The same",
                                        r -> ParityWords.percent(r.parity()),
                                        n -> ParityWords.same(n.doubleValue())),
                                Column.<Row>date("Until", r -> r.parity().last())
                                        .explained(r -> between(r.parity())),
                                Column.code("Endpoint or module", Row::place),
                                Column.text("Context", Row::context)))
                .beside(which)
                .whenEmpty(Nothing.yet(
                        workbench,
                        "Nothing compared yet",
                        "A report of Diffy, results of Scientist, or a table of endpoint, compared and differing tell"
                                + " whether old and new do the same."))
                .onOpen(r -> workbench
                        .doors()
                        .showSource(r.parity().source(), r.parity().place()))
                .onSelect(rows -> {
                    if (!rows.isEmpty()) select(rows.getLast().parity(), workbench);
                });
        table.sortBy("Different", true);
        which.valueProperty().subscribe(shown -> table.only(row -> passes(row, shown)));
        table.getStyleClass().add("room-list");
    }

    /// One day is enough in the table, which is wide as it is: how fresh the comparison is.
    private static String between(Parity parity) {
        LocalDate first = parity.first(), last = parity.last();
        if (first == null || last == null) return "The source does not tell when it was compared.";
        return first.equals(last)
                ? "Compared on " + NumberText.date(first)
                : "Compared from " + NumberText.date(first) + " until " + NumberText.date(last);
    }

    private static void select(Parity parity, Workbench workbench) {
        ModuleId module = parity.module();
        if (parity.endpoint() >= 0) workbench.selection().select(new Subject.OfEndpoint(parity.endpoint()));
        else if (module != null) workbench.selection().select(Subject.module(module));
    }

    private static boolean passes(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case DIFFERENT -> row.parity().differing() > 0;
            case UNKNOWN -> row.place().isEmpty();
        };
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        List<Endpoint> endpoints = plan.facts().endpoints();
        table.setRows(plan.facts().operation().parities().stream()
                .map(p -> row(plan, endpoints, p))
                .toList());
    }

    private static Row row(Plan plan, List<Endpoint> endpoints, Parity parity) {
        boolean known = parity.endpoint() >= 0 && parity.endpoint() < endpoints.size();
        if (!known) return new Row(parity, InContext.module(parity.module()), InContext.name(plan, parity.module()));
        Endpoint endpoint = endpoints.get(parity.endpoint());
        return new Row(parity, endpoint.route(), InContext.name(plan, endpoint.module()));
    }

    /// Several comparisons may be about one endpoint, so all of them are marked.
    @Override
    public void mark(Subject subject) {
        if (subject instanceof Subject.OfEndpoint(int number))
            table.mark(r -> r.parity().endpoint() == number);
    }
}
