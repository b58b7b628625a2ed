package dev.banyan.views.coverage;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.ModuleGap;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Every module with coverage, the most urgent first.
final class ModulesPane implements CoverageTab {
    /// @param place 1 for the module to cover first
    private record Row(int place, ModuleGap gap, String context) {}

    private final Workbench workbench;
    private final FactTable<Row> table;
    private final StackPane pane = new StackPane();

    ModulesPane(Workbench workbench) {
        this.workbench = workbench;
        table = new FactTable<Row>("Coverage of the modules", "module", "modules", columns())
                .onSelect(rows -> CoverFirst.select(rows.stream().map(Row::gap).toList(), workbench))
                .onOpen(_ -> workbench.go().accept("map"));
        table.getStyleClass().add("room-list");
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.code("Module", r -> r.gap().module().name()),
                Column.text("Context", Row::context),
                Column.percent("Now", r -> r.gap().now()),
                Column.<Row>count("Lines", r -> r.gap().statements())
                        .summed(r -> r.gap().statements()),
                Column.<Row>count("Uncovered", r -> r.gap().uncovered())
                        .summed(r -> r.gap().uncovered()),
                Column.count(
                        "Complexity", r -> r.gap().worst() < 0 ? null : r.gap().worst()),
                Column.count(
                        "Commits", r -> r.gap().commits() < 0 ? null : r.gap().commits()),
                Column.count("On a seam", r -> r.gap().onSeam()),
                Column.<Row>count("Order", Row::place)
                        .ordered(Comparator.comparingInt(Row::place))
                        .explained(
                                r -> "Its place when uncovered lines, changes and closeness to a seam count together"));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void fill(Covered covered) {
        if (!covered.known()) {
            pane.getChildren().setAll(CoverFirst.nothing(covered, workbench));
            return;
        }
        pane.getChildren().setAll(table);
        List<ModuleGap> gaps = covered.modules();
        table.setRows(IntStream.range(0, gaps.size())
                .mapToObj(i -> new Row(i + 1, gaps.get(i), context(covered.plan(), gaps.get(i))))
                .toList());
    }

    private static String context(Plan plan, ModuleGap gap) {
        ContextId id = gap.context();
        BoundedContext context = id == null ? null : plan.context(id);
        return context == null ? "" : context.name();
    }

    @Override
    public void mark(Subject subject) {
        if (subject instanceof Subject.Modules(var ids))
            table.mark(r -> ids.contains(r.gap().module()));
        else table.mark(_ -> false);
    }
}
