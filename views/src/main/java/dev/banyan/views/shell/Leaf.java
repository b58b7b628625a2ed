package dev.banyan.views.shell;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The mark: two leaves over roots.
final class Leaf extends StackPane {
    Leaf() {
        getStyleClass().add("leaf");
        getChildren()
                .add(new Group(
                        path("M10 11 C10 5 6 2 1 2 C1 8 4 11 10 11 Z", "leaf-green"),
                        path("M10 11 C10 5 14 2 19 2 C19 8 16 11 10 11 Z", "leaf-green"),
                        path(
                                "M9.2 10 H10.8 V19 H9.2 Z M6 13 L7.4 12.4 L8 18 H6.6 Z M14 13 L12.6 12.4 L12 18 H13.4 Z",
                                "leaf-bark")));
    }

    private static SVGPath path(String content, String style) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
