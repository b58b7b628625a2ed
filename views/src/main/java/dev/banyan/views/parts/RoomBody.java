package dev.banyan.views.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What a room shows below its bar, part under part: as high as the room, and scrolled where that is not enough.
public final class RoomBody extends ScrollPane {
    public RoomBody(Node... parts) {
        var body = new VBox(parts);
        body.getStyleClass().add("room-body");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("room-scroll");
    }
}
