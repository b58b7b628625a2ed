package dev.banyan.views.shell;

import dev.banyan.views.Message;
import dev.banyan.views.parts.Buttons;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// A sentence at the lower edge of the window that goes away by itself, or stays while it has details to copy.
final class SayBar extends HBox {
    private final Label sentence = new Label();
    private final PauseTransition pause = new PauseTransition();
    private final HBox ways = new HBox(4);

    SayBar() {
        getStyleClass().add("say");
        sentence.setWrapText(true);
        sentence.setMaxWidth(620);
        getChildren().addAll(sentence, ways);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setVisible(false);
        setManaged(false);
        pause.setOnFinished(_ -> hide());
    }

    void show(Message message) {
        sentence.setText(message.sentence());
        setAccessibleText(message.sentence());
        ways.getChildren().clear();
        if (!message.details().isEmpty()) ways.getChildren().add(Buttons.flat("Copy details", () -> copy(message)));
        ways.getChildren().add(Buttons.icon("mdi2c-close", "Close this message", this::hide));
        setManaged(true);
        setVisible(true);
        toFront();
        pause.stop();
        if (!message.details().isEmpty()) return;
        pause.setDuration(Duration.seconds(4 + message.sentence().length() / 18.0));
        pause.playFromStart();
    }

    private static void copy(Message message) {
        var content = new ClipboardContent();
        content.putString(message.sentence() + "\n\n" + message.details());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
