package dev.banyan.views.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of a few, side by side; one is always chosen.
public final class Segments<T> extends HBox {
    /// From so many on they stand closer together.
    private static final int MANY = 10;

    private final ObjectProperty<T> value;

    /// @param name what is chosen, for screen readers ("Colour by")
    public Segments(String name, List<T> choices, Function<T, String> words) {
        value = new SimpleObjectProperty<>(choices.getFirst());
        getStyleClass().add("segments");
        setAccessibleText(name);
        var group = new ToggleGroup();
        for (T choice : choices) getChildren().add(button(name, choice, words.apply(choice), group));
        style(getChildren().size());
        value.subscribe(now -> group.getToggles().stream()
                .filter(t -> t.getUserData().equals(now))
                .findFirst()
                .ifPresent(group::selectToggle));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) group.selectToggle(before);
            else value.set(choices.get(group.getToggles().indexOf(now)));
        });
    }

    private ToggleButton button(String name, T choice, String words, ToggleGroup group) {
        var button = new ToggleButton(words);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setAccessibleText(name + ": " + words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void style(int count) {
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().get(count - 1).getStyleClass().add("last");
        if (count >= MANY) getStyleClass().add("many");
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T get() {
        return value.get();
    }
}
