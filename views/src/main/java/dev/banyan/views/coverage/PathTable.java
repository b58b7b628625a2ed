package dev.banyan.views.coverage;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.KeepFocus;
import dev.banyan.views.parts.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// The critical paths with what is covered, what must be, and by when.
final class PathTable {

    private final Workbench workbench;
    private final FactTable<PathRow> table;

    /// The plan whose phases the cells offer.
    private Plan choosesFrom = Plan.EMPTY;

    /// The phases that the cells name: other ones ask for another width.
    private Set<String> named = Set.of();

    PathTable(Workbench workbench, Node whenEmpty) {
        this.workbench = workbench;
        table = new FactTable<>("Coverage of the critical paths", "critical path", "critical paths", columns())
                .whenEmpty(whenEmpty)
                .onSelect(rows -> {
                    if (!rows.isEmpty())
                        workbench
                                .selection()
                                .select(new Subject.OfPath(rows.getLast().path().id()));
                })
                .onOpen(this::open);
    }

    /// To the modules it leads through; where there are none, there is nothing to see.
    private void open(PathRow row) {
        if (row.gap().reach().modules().isEmpty()) {
            workbench.say().accept("The critical path " + row.path().name() + " leads through no module yet.");
            return;
        }
        workbench.selection().select(new Subject.Modules(row.gap().reach().modules()));
        workbench.go().accept("map");
    }

    private List<Column<PathRow>> columns() {
        return List.of(
                Column.<PathRow>text("Critical path", r -> r.path().name()).shown(this::name),
                Column.<PathRow>count("Modules", r -> r.gap().reach().modules().size())
                        .explained(PathTable::through),
                Column.<PathRow>text("Coverage", PathTable::sentence)
                        .ordered(Comparator.comparingDouble(r -> r.gap().now()))
                        .shown(PathTable::bar),
                Column.<PathRow>percent("Now", r -> r.gap().now()).explained(PathRow::now),
                Column.<PathRow>percent("Target", r -> r.gap().target())
                        .shown(r -> fields(r).percent())
                        .explained(_ -> "Click to change; empty takes the target back"),
                Column.<PathRow>count("Lines to cover", r -> known(r, r.gap().linesToCover())),
                Column.<PathRow>number(
                        "Days", r -> known(r, r.gap().days()), n -> NumberText.decimal(n.doubleValue(), 1)),
                Column.<PathRow>text("Before", PathRow::phase)
                        .said(r -> TargetFields.before(r.phase()))
                        .shown(r -> fields(r).before()),
                Column.<PathRow>text("In time", PathRow::state)
                        .ordered(Comparator.comparing(r -> r.gap().state()))
                        .shown(PathRow::pill)
                        .explained(r -> r.why(workbench.plan().assumptions().linesCoveredADay())));
    }

    private static String through(PathRow row) {
        return "It begins at "
                + NumberText.count(row.path().endpoints().size(), "endpoint", "endpoints")
                + " and leads through "
                + NumberText.count(row.gap().reach().modules().size(), "module", "modules")
                + ", those that answer among them. A double click shows them on the map";
    }

    private static Double known(PathRow row, double number) {
        return row.gap().known() && row.gap().wanted() ? number : Double.NaN;
    }

    private EditText name(PathRow row) {
        var field = new EditText("Name of the critical path", row.path().name(), "no name", typed -> {
            var now = workbench.plan().criticalPaths().get(row.path().id());
            return now != null && workbench.ask(new CriticalPathEdit.Describe(now.id(), typed, now.owner(), now.why()));
        });
        field.setId(nameId(row.path().id().text()));
        return field;
    }

    private static String nameId(String path) {
        return "path-name-" + path;
    }

    private static Node bar(PathRow row) {
        return new Bar().show(row.gap().now(), Double.NaN, row.gap().target(), row.colour());
    }

    private static String sentence(PathRow row) {
        String target =
                row.gap().wanted() ? ", target " + NumberText.percent(row.gap().target()) : ", no target";
        return NumberText.percent(row.gap().now()) + " covered" + target;
    }

    private TargetFields fields(PathRow row) {
        return TargetFields.of(
                workbench, row.path().id(), "the critical path " + row.path().name());
    }

    void fill(List<PathRow> rows) {
        Plan now = workbench.plan();
        boolean choices = now.phases() == choosesFrom.phases() && now.assumptions() == choosesFrom.assumptions();
        choosesFrom = now;
        KeepFocus.in(table, () -> {
            if (choices) table.setChanged(rows);
            else table.setRows(rows);
            Set<String> phases = rows.stream().map(PathRow::phase).collect(Collectors.toSet());
            if (!phases.equals(named)) table.fit();
            named = phases;
        });
        RowsHigh.fit(table, rows.size());
    }

    void mark(Subject subject) {
        if (subject instanceof Subject.OfPath(var id))
            table.mark(r -> r.path().id().equals(id));
        else table.mark(_ -> false);
    }

    /// Opens the name of a path for typing.
    void name(String path) {
        KeepFocus.on(table, nameId(path))
                .flatMap(node -> node instanceof EditText field ? Optional.of(field) : Optional.empty())
                .ifPresent(EditText::edit);
    }

    FactTable<PathRow> node() {
        return table;
    }
}
