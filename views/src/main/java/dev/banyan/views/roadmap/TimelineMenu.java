package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.Wait;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menu of a phase or a link on the timeline.
final class TimelineMenu {
    private final Planning planning;
    private final TimelinePane pane;
    private final ContextMenu menu = new ContextMenu();

    TimelineMenu(Planning planning, TimelinePane pane) {
        this.planning = planning;
        this.pane = pane;
    }

    void ask(ContextMenuEvent e) {
        menu.hide();
        menu.getItems().clear();
        Wait link = pane.chosen();
        Phase phase = planning.selected();
        if (link != null) ofLink(link);
        else if (phase != null) ofPhase(phase);
        if (!menu.getItems().isEmpty()) menu.show(pane.canvas(), e.getScreenX(), e.getScreenY());
        e.consume();
    }

    private void ofLink(Wait link) {
        String phase = planning.current().name(link.phase()), before = planning.current().name(link.before());
        item("Let " + phase + " wait for " + before + " no more", () -> Links.remove(planning, link));
        item("Show " + before, () -> planning.select(link.before()));
        item("Show " + phase, () -> planning.select(link.phase()));
    }

    private void ofPhase(Phase phase) {
        item("Let another phase wait for it…  L", () -> Links.choose(planning, pane));
        item("Move earlier in the order", () -> PhaseMoves.move(planning, -1));
        item("Move later in the order", () -> PhaseMoves.move(planning, 1));
        if (phase.notBefore() != null)
            item("Start as early as possible", () -> planning.ask(PhaseActs.notBefore(phase, null)));
        if (phase.effort() != null)
            item("Use the computed effort", () -> planning.change(phase.id(), now -> now.withEffort(null)));
        var states = new Menu("State");
        for (PhaseState state : PhaseState.values())
            if (state != phase.state())
                states.getItems().add(made(state.words(), () -> PhaseMoves.state(planning, phase, state)));
        menu.getItems().addAll(states, new SeparatorMenuItem());
        item("Remove the phase", () -> PhaseMoves.remove(planning));
    }

    private void item(String words, Runnable run) {
        menu.getItems().add(made(words, run));
    }

    private static MenuItem made(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
