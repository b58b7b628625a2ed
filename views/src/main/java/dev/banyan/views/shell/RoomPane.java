package dev.banyan.views.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The room in front with its bar, and the inspector beside it.
final class RoomPane extends BorderPane {
    private final BorderPane room = new BorderPane();
    private final Node inspector;

    RoomPane(Desk desk, InspectorPane inspector) {
        this.inspector = inspector;
        getStyleClass().add("room-pane");
        room.getStyleClass().add("room");
        setCenter(room);
        showInspector("shown".equals(desk.workbench().settings().get("inspector", "shown")));
        desk.front().subscribe(front -> {
            room.setTop(front == null ? null : front.view().toolbar());
            room.setCenter(front == null ? null : front.view().content());
        });
    }

    void showInspector(boolean shown) {
        setRight(shown ? inspector : null);
    }
}
