package dev.banyan.views.map;

import dev.banyan.views.parts.Segments;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice that shows all its possibilities where there is room, else the chosen one as a menu.
final class Choice<T> extends HBox {
    private final Label label;
    private final Segments<T> wide;
    private final MenuButton narrow = new MenuButton();

    Choice(String name, List<T> choices, Function<T, String> words, ObjectProperty<T> value) {
        getStyleClass().add("map-choice");
        label = new Label(name);
        wide = new Segments<>(name, choices, words);
        wide.valueProperty().bindBidirectional(value);
        var group = new ToggleGroup();
        for (T choice : choices) {
            var item = new RadioMenuItem(words.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(_ -> value.set(choice));
            value.subscribe(now -> item.setSelected(now.equals(choice)));
            narrow.getItems().add(item);
        }
        value.subscribe(now -> narrow.setText(name.replace(" by", "") + ": " + words.apply(now)));
        narrow.setAccessibleText(name);
        narrow.setMinWidth(USE_PREF_SIZE);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, wide, narrow);
        spread(true);
    }

    /// More for the menu, below the choices.
    void also(List<MenuItem> more) {
        narrow.getItems().add(new SeparatorMenuItem());
        narrow.getItems().addAll(more);
    }

    void spread(boolean all) {
        show(label, all);
        show(wide, all);
        show(narrow, !all);
    }

    /// Pixels it takes when everything is shown.
    double wideWidth() {
        return label.prefWidth(-1) + 6 + wide.prefWidth(-1);
    }

    double narrowWidth() {
        return narrow.prefWidth(-1);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
