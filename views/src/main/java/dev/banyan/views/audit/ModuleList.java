package dev.banyan.views.audit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Every module with what the sources say about it.
final class ModuleList implements AuditList {
    /// @param in modules that depend on it; @param out modules it depends on
    record Row(LegacyModule module, String context, int in, int out) {}

    private enum Shown {
        ALL("All"),
        CODE("Code"),
        NO_CONTEXT("In no context");

        private final String words;

        Shown(String words) {
            this.words = words;
        }
    }

    private final Segments<Shown> which = new Segments<>("Modules", List.of(Shown.values()), s -> s.words);
    private final FactTable<Row> table;

    ModuleList(Workbench workbench) {
        table = new FactTable<Row>(
                        "Modules of the audit",
                        "module",
                        "modules",
                        List.of(
                                Column.code("Module", r -> r.module().id().name()),
                                Column.muted("Kind", r -> r.module().kind().words()),
                                Column.text("Context", Row::context),
                                Column.<Row>count(
                                                "Lines",
                                                r -> r.module().lines() == 0
                                                        ? null
                                                        : r.module().lines())
                                        .summed(r -> r.module().lines()),
                                Column.percent("Coverage", ModuleList::coverage),
                                Column.count("Complexity", r -> complexity(r.module())),
                                Column.count("Commits", r -> commits(r.module())),
                                Column.count(
                                        "Findings",
                                        r -> r.module().findings() < 0
                                                ? null
                                                : r.module().findings()),
                                Column.count("Used by", Row::in),
                                Column.count("Uses", Row::out)))
                .beside(which)
                .whenEmpty(Nothing.yet(workbench, "No modules yet", "An import graph tells which modules there are."))
                .onSelect(rows -> workbench
                        .selection()
                        .select(new Subject.Modules(
                                rows.stream().map(r -> r.module().id()).collect(Collectors.toSet()))))
                .onOpen(_ -> workbench.go().accept("map"));
        which.valueProperty().subscribe(shown -> table.only(row -> passes(row, shown)));
        table.offering(AddToPath.modules(workbench, this::chosen).menu());
        table.getStyleClass().add("room-list");
    }

    private static boolean passes(Row row, Shown shown) {
        return switch (shown) {
            case ALL -> true;
            case CODE -> row.module().kind() == ModuleKind.CODE;
            case NO_CONTEXT -> row.context().isEmpty() && row.module().kind() == ModuleKind.CODE;
        };
    }

    private static @Nullable Double coverage(Row row) {
        var coverage = row.module().coverage();
        return coverage == null ? null : coverage.share();
    }

    private static @Nullable Integer complexity(LegacyModule module) {
        var complexity = module.complexity();
        return complexity == null || complexity.worst() < 0 ? null : complexity.worst();
    }

    private static @Nullable Integer commits(LegacyModule module) {
        return module.commits() < 0 ? null : module.commits();
    }

    private Set<ModuleId> chosen() {
        return table.selected().stream().map(r -> r.module().id()).collect(Collectors.toSet());
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public void fill(Plan plan) {
        table.setRows(rows(plan));
    }

    private static List<Row> rows(Plan plan) {
        List<LegacyModule> modules = plan.facts().modules();
        DependencyGraph graph = plan.facts().dependencies();
        int[] in = new int[modules.size()];
        int[] out = new int[modules.size()];
        int from = -1;
        int to = -1;
        for (int e = 0; e < graph.size(); e++) {
            boolean again = graph.from(e) == from && graph.to(e) == to;
            if (again || !graph.kind(e).crosses()) continue;
            from = graph.from(e);
            to = graph.to(e);
            out[from]++;
            in[to]++;
        }
        var rows = new ArrayList<Row>(modules.size());
        for (int i = 0; i < modules.size(); i++)
            rows.add(new Row(modules.get(i), context(plan, modules.get(i)), in[i], out[i]));
        return rows;
    }

    private static String context(Plan plan, LegacyModule module) {
        ContextId id = plan.membership().get(module.id());
        BoundedContext context = id == null ? null : plan.contexts().get(id);
        return context == null ? "" : context.name();
    }

    @Override
    public void mark(Subject subject) {
        Set<ModuleId> ids = subject instanceof Subject.Modules(var some) ? some : Set.of();
        table.mark(r -> ids.contains(r.module().id()));
    }
}
