package dev.banyan.views.map;

import dev.banyan.views.Action;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.parts.Buttons;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What else the map can show, and the other pictures of it, for who has no key in mind.
final class ViewMenu extends MenuButton {

    ViewMenu(Besides besides, List<Action> others) {
        super("View");
        setId("map-view");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText("What else the map shows");
        getItems().addAll(toggles(besides));
        getItems().add(new SeparatorMenuItem());
        for (Action other : others) getItems().add(Buttons.item(other));
    }

    /// What is shown besides, to be switched on and off.
    static List<MenuItem> toggles(Besides besides) {
        return List.of(
                toggle("Tables", besides.tables()),
                toggle("Libraries", besides.libraries()),
                toggle("Cycles", besides.cycles()));
    }

    private static CheckMenuItem toggle(String words, BooleanProperty shown) {
        var item = new CheckMenuItem(words);
        item.selectedProperty().bindBidirectional(shown);
        return item;
    }
}
