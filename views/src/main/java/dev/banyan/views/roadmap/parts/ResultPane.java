package dev.banyan.views.roadmap.parts;

import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.PaneHead;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lies over the room and shows what was found out; Escape closes it.
public abstract class ResultPane extends VBox {
    /// Of a pane that shows words.
    public static final double NARROW = 520;

    private final ScrollPane scroll = new ScrollPane();
    private final HBox foot = new HBox(8);

    protected ResultPane(String title, Runnable onClose) {
        getStyleClass().addAll("sheet-over", "result-pane");
        var head = new PaneHead(title, "Close", onClose);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("result-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(head, scroll, foot);
        setFocusTraversable(true);
        setAccessibleText(title);
        setMaxSize(NARROW, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, new Insets(14));
        Escape.closes(this, onClose);
    }

    /// Shows what is known now.
    public abstract void refresh();

    /// As high as its content, as far as the room allows.
    protected final void put(Region content, Node... buttons) {
        scroll.setContent(content);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        foot.getChildren().setAll(buttons);
        foot.setVisible(buttons.length > 0);
        foot.setManaged(buttons.length > 0);
    }

    /// What scrolls the content.
    protected final ScrollPane scroll() {
        return scroll;
    }

    public static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
