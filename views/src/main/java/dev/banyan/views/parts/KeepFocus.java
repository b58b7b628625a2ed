package dev.banyan.views.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the focus where it was while a part of the window is filled anew: it goes to the control with the same id.
public final class KeepFocus {
    private KeepFocus() {}

    /// Fills a part anew. What had the focus and is still there keeps it: a field in which somebody types stays open.
    public static void in(Parent part, Runnable fill) {
        String id = focused(part);
        Node before = owner(part);
        fill.run();
        if (id.isEmpty()) return;
        // A table makes its cells anew when it is laid out.
        part.applyCss();
        part.layout();
        if (before != null && before == owner(part) && inside(part, before)) return;
        on(part, id);
    }

    /// Gives the focus to the control with an id, if it is there once the part is laid out.
    public static Optional<Node> on(Parent part, String id) {
        part.applyCss();
        part.layout();
        Optional<Node> found = find(part, id);
        found.ifPresent(Node::requestFocus);
        return found;
    }

    private static @Nullable Node owner(Parent part) {
        Scene scene = part.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private static String focused(Parent part) {
        for (Node node = owner(part); node != null; node = node.getParent()) {
            if (node == part) return "";
            if (node.getId() != null) return inside(part, node) ? node.getId() : "";
        }
        return "";
    }

    private static boolean inside(Parent part, Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == part) return true;
        return false;
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child, id).stream())
                .findFirst();
    }
}
