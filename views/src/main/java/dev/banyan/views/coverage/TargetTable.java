package dev.banyan.views.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.coverage.Covered.Row;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The contexts with what is covered, what must be, and by when.
final class TargetTable {

    private final Workbench workbench;
    private final FactTable<Row> table;

    /// The plan whose phases and contexts the cells offer.
    private Plan choosesFrom = Plan.EMPTY;

    /// The phases that the cells name: other ones ask for another width.
    private Set<String> named = Set.of();

    TargetTable(Workbench workbench) {
        this.workbench = workbench;
        table = new FactTable<>("Coverage of the contexts", "context", "contexts", columns())
                .whenEmpty(new EmptyState(
                        "mdi2m-map-outline",
                        "No contexts yet",
                        "Draw bounded contexts on the seam map; each can then get a coverage target.",
                        Buttons.plain("Open the seam map", () -> workbench.go().accept("map"))))
                .onSelect(rows -> {
                    if (!rows.isEmpty()) workbench.selection().select(new Subject.Contexts(ids(rows)));
                })
                .onOpen(_ -> workbench.go().accept("map"));
    }

    private static Set<ContextId> ids(List<Row> rows) {
        return rows.stream().map(r -> r.context().id()).collect(Collectors.toSet());
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text("Context", r -> r.context().name()).shown(TargetTable::name),
                Column.<Row>text("Coverage", TargetTable::sentence)
                        .ordered(Comparator.comparingDouble(Row::now))
                        .shown(TargetTable::bar),
                Column.<Row>percent("Now", Row::now).explained(TargetTable::now),
                Column.<Row>percent("Target", r -> r.gap().target())
                        .shown(r -> fields(r).percent())
                        .explained(_ -> "Click to change; empty takes the target back"),
                Column.<Row>count("Lines to cover", r -> known(r, r.gap().linesToCover()))
                        .summed(r -> r.gap().linesToCover()),
                Column.<Row>number("Days", r -> known(r, r.gap().days()), n -> NumberText.decimal(n.doubleValue(), 1)),
                Column.<Row>text("Before", Row::phase)
                        .said(r -> TargetFields.before(r.phase()))
                        .shown(r -> fields(r).before()),
                Column.<Row>text("In time", r -> States.words(r.gap()))
                        .ordered(Comparator.comparing(r -> r.gap().state()))
                        .shown(r -> States.pill(r.gap()))
                        .explained(r ->
                                States.why(r, workbench.plan().assumptions().linesCoveredADay())));
    }

    private static Double known(Row row, double number) {
        return row.gap().known() && row.gap().wanted() ? number : Double.NaN;
    }

    private static Node name(Row row) {
        var line =
                new HBox(8, new ColourDot(row.colour()), new Label(row.context().name()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node bar(Row row) {
        double target = row.measure() == Measure.LINES ? row.gap().target() : Double.NaN;
        return new Bar().show(row.now(), Double.NaN, target, row.colour());
    }

    private static String sentence(Row row) {
        String target =
                row.gap().wanted() ? ", target " + NumberText.percent(row.gap().target()) : ", no target";
        return NumberText.percent(row.now()) + " covered" + target;
    }

    private static String now(Row row) {
        if (Double.isNaN(row.now()))
            return row.measure() == Measure.LINES
                    ? "no data: import a coverage report that names these modules"
                    : "no data: measure branches too, with coverage run --branch";
        return NumberText.count(row.gap().covered()) + " of "
                + NumberText.count(row.gap().statements(), "line", "lines") + " covered";
    }

    private TargetFields fields(Row row) {
        return TargetFields.of(workbench, row.context().id(), row.context().name());
    }

    void fill(List<Row> rows) {
        Plan now = workbench.plan();
        boolean choices = now.phases() == choosesFrom.phases()
                && now.contexts() == choosesFrom.contexts()
                && now.assumptions() == choosesFrom.assumptions();
        choosesFrom = now;
        KeepFocus.in(table, () -> {
            if (choices) table.setChanged(rows);
            else table.setRows(rows);
            Set<String> phases = rows.stream().map(Row::phase).collect(Collectors.toSet());
            if (!phases.equals(named)) table.fit();
            named = phases;
        });
        RowsHigh.fit(table, rows.size());
    }

    void mark(Subject subject) {
        if (subject instanceof Subject.Contexts(var ids))
            table.mark(r -> ids.contains(r.context().id()));
        else table.mark(_ -> false);
    }

    /// The contexts of the rows that are selected.
    Set<ContextId> selected() {
        return ids(table.selected());
    }

    FactTable<Row> node() {
        return table;
    }
}
