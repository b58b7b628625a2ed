package dev.banyan.views.roadmap.phase;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.views.Subject;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The contexts a phase takes, as chips that lead to them; a context that another phase takes changes over.
final class TakenContexts {
    private final Planning planning;
    private final Phase phase;

    TakenContexts(Planning planning, Phase phase) {
        this.planning = planning;
        this.phase = phase;
    }

    Node node() {
        var chips = new Chips();
        for (ContextId id : phase.contexts()) {
            BoundedContext context = planning.plan().contexts().get(id);
            if (context != null) add(chips, context);
        }
        var more = LongMenu.of(new MenuButton("Add"));
        more.getStyleClass().add("quiet");
        for (BoundedContext context : planning.plan().contexts().values()) {
            if (phase.contexts().contains(context.id())) continue;
            String from = planning.plan()
                    .phaseOf(context.id())
                    .map(p -> " (from " + p.name() + ")")
                    .orElse("");
            var item = new MenuItem(context.name() + from);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> with(context.id()));
            more.getItems().add(item);
        }
        if (!more.getItems().isEmpty()) chips.getChildren().add(more);
        else if (phase.contexts().isEmpty()) chips.getChildren().add(Parts.muted("No contexts are drawn yet."));
        return chips;
    }

    private void add(Chips chips, BoundedContext context) {
        chips.add(
                Parts.link(
                        context.name(), () -> planning.workbench().selection().select(Subject.context(context.id()))),
                Parts.cross("Do not take " + context.name(), () -> without(context.id())),
                new ColourDot(planning.workbench().ink().getValue().of(context.colour())));
    }

    private void with(ContextId id) {
        var contexts = new TreeSet<>(phase.contexts());
        contexts.add(id);
        planning.workbench().ask(new PhaseEdit.Take(phase.id(), contexts));
    }

    private void without(ContextId id) {
        var contexts = new TreeSet<>(phase.contexts());
        contexts.remove(id);
        planning.workbench().ask(new PhaseEdit.Take(phase.id(), contexts));
    }
}
