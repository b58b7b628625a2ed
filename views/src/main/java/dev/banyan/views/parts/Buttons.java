package dev.banyan.views.parts;

import dev.banyan.views.Action;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Buttons and menu items, by hand or from an [Action].
public final class Buttons {
    private Buttons() {}

    public static Button plain(String words, Runnable run) {
        var button = new Button(words);
        // An underscore belongs to a name that people gave.
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// The one thing to do here.
    public static Button main(String words, Runnable run) {
        var button = plain(words, run);
        button.getStyleClass().add("main");
        return button;
    }

    /// A button without a frame.
    public static Button flat(String words, Runnable run) {
        var button = plain(words, run);
        button.getStyleClass().add("quiet");
        return button;
    }

    /// An icon without words; `words` is its tooltip and its name for screen readers.
    public static Button icon(String icon, String words, Runnable run) {
        var button = flat("", run);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(words);
        Tips.set(button, words);
        return button;
    }

    /// A button that does an action: its words, its key in the tooltip, and off while it cannot be done.
    public static Button of(Action action) {
        return tied(plain(action.words(), action.run()), action);
    }

    /// As [#of(Action)], only the icon.
    public static Button iconOf(Action action) {
        return tied(icon(action.icon(), action.words(), action.run()), action);
    }

    public static MenuItem item(Action action) {
        var item = new MenuItem(action.words(), Icons.of(action.icon()));
        item.setOnAction(_ -> action.run().run());
        item.disableProperty().bind(Bindings.not(action.enabled()));
        showKey(item, action.key());
        return item;
    }

    /// Says beside a menu entry which key does the same.
    public static void showKey(MenuItem item, @Nullable KeyCombination key) {
        item.setAccelerator(key == null ? null : new ShownKey(key));
    }

    private static <B extends ButtonBase> B tied(B button, Action action) {
        button.setId(action.id().replace('.', '-'));
        button.disableProperty().bind(Bindings.not(action.enabled()));
        var key = action.key();
        Tips.set(button, key == null ? action.words() : action.words() + "  " + key.getDisplayText());
        return button;
    }
}
