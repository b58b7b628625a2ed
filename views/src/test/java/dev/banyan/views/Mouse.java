package dev.banyan.views;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse events that go to a node directly, for what the robot of the headless platform cannot do or would do where
/// something else lies.
public final class Mouse {
    private Mouse() {}

    /// @param scene where, in the scene of the node; @param down whether the left button is held
    public static void fire(Node node, EventType<MouseEvent> type, Point2D scene, boolean down) {
        fire(node, type, scene, down, false, 1);
    }

    /// @param shift whether that key is held; @param clicks how often it has been clicked
    public static void fire(
            Node node, EventType<MouseEvent> type, Point2D scene, boolean down, boolean shift, int clicks) {
        node.fireEvent(new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
                clicks,
                shift,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null));
    }
}
