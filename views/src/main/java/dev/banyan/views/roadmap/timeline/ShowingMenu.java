package dev.banyan.views.roadmap.timeline;

import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.roadmap.drawing.Showing;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// What the timeline shows beside the bars, to be ticked.
final class ShowingMenu {
    private final TimelinePane pane;

    ShowingMenu(TimelinePane pane) {
        this.pane = pane;
    }

    Node node() {
        var menu = new MenuButton("", Icons.of("mdi2e-eye-outline"));
        menu.setId("timeline-showing");
        menu.getStyleClass().addAll("quiet", "icon-only");
        menu.setAccessibleText("What the timeline shows");
        Tips.set(menu, "What the timeline shows");
        menu.setOnShowing(_ -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        menu.getItems().clear();
        for (Showing.Part part : Showing.Part.values()) {
            var item = new CheckMenuItem(part.words);
            item.setSelected(pane.showing().shows(part));
            item.setOnAction(_ -> pane.show(pane.showing().other(part)));
            menu.getItems().add(item);
        }
    }
}
