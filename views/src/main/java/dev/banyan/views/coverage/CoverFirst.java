package dev.banyan.views.coverage;

import dev.banyan.model.audit.MissingSource;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.WhatIsMissing;
import dev.banyan.model.coverage.ModuleGap;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.FactTable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Where a test lowers the most risk.
final class CoverFirst {
    private static final int SHOWN = 8;

    private CoverFirst() {}

    static Node of(Covered covered, Workbench workbench) {
        return of(covered, workbench, "Cover these first", _ -> true);
    }

    /// Of some modules only: those of a critical path, say.
    static Node of(Covered covered, Workbench workbench, String title, Predicate<ModuleId> which) {
        if (!covered.known()) return new Card(title, nothing(covered, workbench));
        List<ModuleGap> first = covered.modules().stream()
                .filter(g -> g.uncovered() > 0 && which.test(g.module()))
                .limit(SHOWN)
                .toList();
        var table = new FactTable<ModuleGap>(title, "module", "modules", columns())
                .plain(SHOWN)
                .onSelect(rows -> select(rows, workbench))
                .onOpen(_ -> workbench.go().accept("map"));
        table.setRows(first);
        return new Card(title, "Uncovered, often changed and on a seam: each line here lowers the most risk", table);
    }

    static void select(List<ModuleGap> rows, Workbench workbench) {
        if (rows.isEmpty()) return;
        workbench
                .selection()
                .select(new Subject.Modules(rows.stream().map(ModuleGap::module).collect(Collectors.toSet())));
    }

    static EmptyState nothing(Covered covered, Workbench workbench) {
        String how = WhatIsMissing.in(covered.plan().audit()).stream()
                .filter(m -> m.what().contains("coverage"))
                .map(MissingSource::command)
                .findFirst()
                .map(command -> " This makes one: " + command)
                .orElse("");
        return new EmptyState(
                "mdi2s-shield-check-outline",
                "No coverage was read",
                "A coverage report tells which lines the tests reach: coverage.py JSON, Cobertura or JaCoCo XML." + how,
                Buttons.plain("Import audit…", () -> workbench.doors().chooseAudit()));
    }

    private static List<Column<ModuleGap>> columns() {
        return List.of(
                Column.code("Module", g -> g.module().name()),
                Column.percent("Now", ModuleGap::now),
                Column.count("Lines uncovered", ModuleGap::uncovered),
                Column.count("Complexity", g -> g.worst() < 0 ? null : g.worst()),
                Column.count("Commits", g -> g.commits() < 0 ? null : g.commits()),
                Column.count("On a seam", ModuleGap::onSeam));
    }
}
