package dev.banyan.views.shell;

import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line under the top bar that offers something and waits, without being in the way.
final class OfferBar extends HBox {
    OfferBar() {
        getStyleClass().add("offer");
        hide();
    }

    /// @param words what there is; @param way what can be done about it
    void show(String words, String way, Runnable run) {
        var said = new Label(words);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var act = Buttons.plain(way, () -> {
            hide();
            run.run();
        });
        act.setId("offer-take");
        var later = Buttons.flat("Not now", this::hide);
        later.setId("offer-leave");
        getChildren().setAll(Icons.of("mdi2b-bell-outline"), said, gap, later, act);
        setAccessibleText(words);
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
