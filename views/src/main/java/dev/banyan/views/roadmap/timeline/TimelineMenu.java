package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.Phase;
import dev.banyan.model.roadmap.Wait;
import dev.banyan.views.roadmap.planning.Planning;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
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
        else if (phase != null) menu.getItems().setAll(PhaseMenu.items(planning, pane, phase));
        if (!menu.getItems().isEmpty()) menu.show(pane.canvas(), e.getScreenX(), e.getScreenY());
        e.consume();
    }

    private void ofLink(Wait link) {
        String phase = planning.current().name(link.phase()),
                before = planning.current().name(link.before());
        item("Let " + phase + " wait for " + before + " no more", () -> Links.remove(planning, link));
        item("Show " + before, () -> planning.select(link.before()));
        item("Show " + phase, () -> planning.select(link.phase()));
    }

    private void item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
    }
}
