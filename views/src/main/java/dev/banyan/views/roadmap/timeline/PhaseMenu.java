package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.PhaseMoves;
import dev.banyan.views.roadmap.planning.Pins;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What the right button offers on a phase: its place and its pins, its state, and removing it.
final class PhaseMenu {
    private final Planning planning;
    private final Phase phase;

    private final TimelinePane pane;

    private PhaseMenu(Planning planning, TimelinePane pane, Phase phase) {
        this.planning = planning;
        this.pane = pane;
        this.phase = phase;
    }

    static List<MenuItem> items(Planning planning, TimelinePane pane, Phase phase) {
        return new PhaseMenu(planning, pane, phase).items();
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item("Move earlier", () -> PhaseMoves.move(planning, -1)));
        items.add(item("Move later", () -> PhaseMoves.move(planning, 1)));
        items.add(new SeparatorMenuItem());
        var first = new CheckMenuItem("Keep it first");
        first.setSelected(Pins.first(planning.plan(), phase.id()));
        first.setOnAction(_ -> Pins.setFirst(planning, phase.id(), first.isSelected()));
        items.add(first);
        items.add(notBefore());
        items.add(after());
        items.add(item("Let another phase wait for it…  L", () -> Links.choose(planning, pane)));
        items.add(new SeparatorMenuItem());
        items.add(states());
        if (phase.effort() != null)
            items.add(item("Use the computed effort", () -> planning.change(phase.id(), now -> now.withEffort(null))));
        items.add(item("Remove the phase", () -> PhaseMoves.remove(planning)));
        return items;
    }

    private MenuItem notBefore() {
        var start = planning.current().phase(phase.id()).orElseThrow().start();
        if (phase.notBefore() != null)
            return item("As early as possible", () -> planning.change(phase.id(), now -> now.withNotBefore(null)));
        return item(
                "Not before " + NumberText.date(start),
                () -> planning.change(phase.id(), now -> now.withNotBefore(start)));
    }

    private MenuItem after() {
        var menu = new Menu("After");
        for (Phase other : planning.plan().roadmap()) {
            PhaseId id = other.id();
            if (id.equals(phase.id())) continue;
            var item = new CheckMenuItem(planning.current().numbered(other));
            item.setMnemonicParsing(false);
            item.setSelected(phase.after().contains(id));
            item.setOnAction(_ -> Pins.setAfter(planning, phase.id(), id, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem states() {
        var menu = new Menu("State");
        for (PhaseState state : PhaseState.values()) {
            var item = new CheckMenuItem(state.words());
            item.setSelected(state == phase.state());
            item.setOnAction(_ -> PhaseMoves.state(planning, phase, state));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
