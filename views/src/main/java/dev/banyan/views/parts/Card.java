package dev.banyan.views.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A framed part of a room with a heading.
public final class Card extends VBox {
    public Card(String title, Node... content) {
        this(title, "", content);
    }

    /// @param explains one line under the title, empty for none
    public Card(String title, String explains, Node... content) {
        getStyleClass().add("card");
        if (!title.isEmpty()) getChildren().add(styled(title, "card-title"));
        if (!explains.isEmpty()) getChildren().add(styled(explains, "muted"));
        getChildren().addAll(content);
    }

    /// A card that says one number.
    ///
    /// @param beside what it is measured against, empty for none
    public static Card number(String title, String number, String beside) {
        var card = new Card("");
        card.getStyleClass().add("number-card");
        card.getChildren().addAll(styled(title, "muted"), styled(number, "big-number"), styled(beside, "faint"));
        return card;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
