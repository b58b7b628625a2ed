package dev.banyan.views.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar above a room: what to see on the left, what it is measured by on the right.
public final class RoomBar extends HBox {
    public RoomBar(List<? extends Node> left, List<? extends Node> right) {
        getStyleClass().add("room-bar");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(left);
        getChildren().add(gap);
        getChildren().addAll(right);
    }
}
