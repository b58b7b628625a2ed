package dev.banyan.views.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Whether a person can see a node: it and all around it are visible.
final class Shown {
    private Shown() {}

    static boolean is(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }
}
