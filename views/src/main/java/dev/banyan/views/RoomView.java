package dev.banyan.views;

import java.util.List;
import javafx.scene.Node;

/// An open room: what stands in the window.
public interface RoomView {
    /// The bar above the room.
    Node toolbar();

    Node content();

    /// What can be done while the room is in front.
    List<Action> actions();

    /// The room comes to the front, or shows the selection because it was asked to ("fly to").
    void show();

    /// Ends every watch; the room is not used again.
    void close();
}
