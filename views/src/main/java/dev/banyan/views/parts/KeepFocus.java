package dev.banyan.views.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Keeps the focus where it was while a part of the window is filled anew: it goes to the control with the same id.
public final class KeepFocus {
    private KeepFocus() {}

    /// Fills a part anew.
    public static void in(Parent part, Runnable fill) {
        String id = focused(part);
        fill.run();
        if (!id.isEmpty()) on(part, id);
    }

    /// Gives the focus to the control with an id, if it is there once the part is laid out.
    public static Optional<Node> on(Parent part, String id) {
        part.applyCss();
        part.layout();
        Optional<Node> found = find(part, id);
        found.ifPresent(Node::requestFocus);
        return found;
    }

    private static String focused(Parent part) {
        Scene scene = part.getScene();
        for (Node node = scene == null ? null : scene.getFocusOwner(); node != null; node = node.getParent()) {
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
