package dev.banyan.views.map;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A place around the map that holds one pane at a time: opening another closes the one before.
final class PanePlace {
    private final ObjectProperty<Node> place;
    private final @Nullable Node otherwise;
    private @Nullable Node pane;
    private Runnable closing = () -> {};

    /// @param otherwise what is seen there while no pane is open
    PanePlace(ObjectProperty<Node> place, @Nullable Node otherwise) {
        this.place = place;
        this.otherwise = otherwise;
    }

    /// The open pane, null where none is.
    @Nullable
    Node pane() {
        return pane;
    }

    /// @param closed what the pane does when it goes
    void open(Node fresh, Runnable closed) {
        shut();
        pane = fresh;
        closing = closed;
        show();
    }

    /// Shows what is open, or what is seen there otherwise.
    void show() {
        place.set(pane == null ? otherwise : pane);
    }

    /// Closes the open pane, if there is one.
    void shut() {
        closing.run();
        closing = () -> {};
        pane = null;
        show();
    }
}
