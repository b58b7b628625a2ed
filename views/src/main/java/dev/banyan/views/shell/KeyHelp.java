package dev.banyan.views.shell;

import dev.banyan.views.Action;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.SectionTitle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every key, made from the registry of actions: those of the window, and those of the room in front.
final class KeyHelp extends VBox {
    private KeyHelp(Shell shell) {
        getStyleClass().addAll("card", "key-help");
        setMaxSize(760, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        StackPane.setAlignment(this, Pos.CENTER);
        var title = new Label("Keys");
        title.getStyleClass().add("inspector-title");
        List<Action> withKey =
                shell.actions().all().stream().filter(a -> a.key() != null).toList();
        List<Action> rooms =
                withKey.stream().filter(a -> a.id().startsWith("room.")).toList();
        List<Action> window = withKey.stream()
                .filter(a -> shell.isOfWindow(a) && !rooms.contains(a))
                .toList();
        List<Action> room = withKey.stream().filter(a -> !shell.isOfWindow(a)).toList();
        var left = new VBox(6, new SectionTitle("Everywhere"), keys(window));
        var right = new VBox(6, new SectionTitle("Rooms"), keys(rooms));
        if (!room.isEmpty()) right.getChildren().addAll(new SectionTitle("In this room"), keys(room));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(350);
        right.setPrefWidth(350);
        var keys = new ScrollPane(new HBox(36, left, right));
        keys.setFitToWidth(true);
        keys.getStyleClass().add("room-scroll");
        VBox.setVgrow(keys, Priority.ALWAYS);
        getChildren().addAll(title, keys);
    }

    static void open(Shell shell) {
        var help = new KeyHelp(shell);
        Runnable close = shell.layers().lay(help, () -> {});
        help.getChildren().add(Buttons.plain("Close", close));
    }

    private static Figures keys(List<Action> actions) {
        var figures = new Figures();
        for (Action action : actions) {
            var shown = action.key();
            if (shown == null) continue;
            var key = new Label(shown.getDisplayText());
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            figures.row(action.words(), key);
        }
        return figures;
    }
}
