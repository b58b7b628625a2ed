package dev.banyan.views.audit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Hyperlink;

/// The contexts that use a table or a library, each with how many of its modules do.
final class UsingContexts {
    private UsingContexts() {}

    /// @param warning what it means that several contexts do, empty for nothing
    static void into(Inspector inspector, Collection<ModuleId> modules, String warning, Workbench workbench) {
        Plan plan = workbench.plan();
        Map<BoundedContext, Integer> counts = new HashMap<>();
        for (ModuleId module : modules)
            plan.contextOf(module).map(plan.contexts()::get).ifPresent(c -> counts.merge(c, 1, Integer::sum));
        if (counts.isEmpty()) return;
        var rows = new Figures();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<BoundedContext, Integer> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().name()))
                .forEach(e -> {
                    var link = new Hyperlink(e.getKey().name());
                    link.setOnAction(_ -> workbench
                            .selection()
                            .select(Subject.context(e.getKey().id())));
                    rows.row(NumberText.count(e.getValue(), "module", "modules"), link);
                });
        inspector.section("Used by " + NumberText.count(counts.size(), "context", "contexts"), rows);
        if (counts.size() > 1 && !warning.isEmpty()) inspector.text(warning);
    }
}
