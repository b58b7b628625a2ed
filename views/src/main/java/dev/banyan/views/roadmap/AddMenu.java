package dev.banyan.views.roadmap;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.method.TemplateSheet;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The ways to get phases: empty ones, for contexts that no phase takes yet, and from a template of the method.
final class AddMenu {
    private final Planning planning;

    AddMenu(Planning planning) {
        this.planning = planning;
    }

    List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        var empty = new Menu("Empty phase");
        for (PhaseKind kind : PhaseKind.values()) empty.getItems().add(item(kind.words(), () -> addEmpty(kind)));
        items.add(empty);
        List<BoundedContext> free = free(planning.plan());
        if (!free.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(item(
                    free.size() == 1
                            ? "A phase for " + free.getFirst().name()
                            : "A phase for each of " + NumberText.count(free.size(), "context", "contexts"),
                    () -> addContexts(free.stream().map(BoundedContext::id).toList())));
            if (free.size() > 1) {
                var one = new Menu("A phase for one context");
                for (BoundedContext c : free) one.getItems().add(item(c.name(), () -> addContexts(List.of(c.id()))));
                items.add(one);
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(item("From template…", this::choose));
        for (Template template : planning.templates()) items.add(item(template.name(), () -> add(template)));
        return items;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// The contexts that no phase takes out of the legacy system.
    static List<BoundedContext> free(Plan plan) {
        var taken = new ArrayList<ContextId>();
        for (Phase p : plan.phases().values()) if (p.kind().takesContexts()) taken.addAll(p.contexts());
        return plan.contexts().values().stream()
                .filter(c -> !taken.contains(c.id()))
                .toList();
    }

    /// After the selected phase, at the end without one.
    void addEmpty(PhaseKind kind) {
        Workbench workbench = planning.workbench();
        Phase selected = planning.selected();
        int place = selected == null ? planning.plan().phases().size() : selected.place() + 1;
        var id = new PhaseId(workbench.ids().get());
        ask(new PhaseEdit.Add(List.of(Phase.planned(id, kind.words(), kind)), place, List.of()));
    }

    void addContexts(Collection<ContextId> contexts) {
        ask(Templates.forContexts(
                planning.plan(), contexts, planning.workbench().ids()));
    }

    void add(Template template) {
        plan(template);
    }

    /// Shows the templates, to choose and mix their steps.
    void choose() {
        TemplateSheet.open(planning, this::plan);
    }

    private boolean plan(Template template) {
        Set<PhaseId> before = planning.plan().phases().keySet();
        Workbench workbench = planning.workbench();
        if (template.isIn(planning.plan())) {
            workbench.say().accept("The roadmap has every step of " + template.name() + " already.");
            return false;
        }
        if (!workbench.ask(template.label(), template.plan(planning.plan(), workbench.ids()))) return false;
        planning.plan().roadmap().stream()
                .map(Phase::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .ifPresent(planning::select);
        return true;
    }

    private void ask(PhaseEdit.Add add) {
        if (planning.workbench().ask(add) && !add.phases().isEmpty())
            planning.select(add.phases().getFirst().id());
    }
}
