package dev.banyan.views.shell;

import dev.banyan.views.parts.KeepFocus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window: the palette, the key help, a preview. One press of Escape or beside it closes the top
/// one, and the focus goes back to where it was.
final class Layers {
    private record Layer(
            StackPane veil, Runnable onClosed, @Nullable Node focusBefore) {}

    private final StackPane root;
    private final List<Layer> open = new ArrayList<>();

    Layers(StackPane root) {
        this.root = root;
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /// @return closes it again; harmless when it is closed already
    Runnable lay(Node over, Runnable onClosed) {
        var veil = new StackPane(over);
        veil.getStyleClass().add("veil");
        Scene scene = root.getScene();
        var layer = new Layer(veil, onClosed, scene == null ? null : scene.getFocusOwner());
        veil.setOnMousePressed(e -> {
            if (e.getTarget() == veil) close(layer);
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE || !swallows(e.getTarget())) return;
            close(layer);
            e.consume();
        });
        open.add(layer);
        root.getChildren().add(veil);
        over.requestFocus();
        return () -> close(layer);
    }

    /// Lists and tables keep Escape for a cell that is being edited, also when none is; in one that is, a field has
    /// the focus.
    private static boolean swallows(EventTarget target) {
        return target instanceof ListView<?> || target instanceof TableView<?> || target instanceof TreeView<?>;
    }

    private void close(Layer layer) {
        if (!open.remove(layer)) return;
        root.getChildren().remove(layer.veil());
        Node before = layer.focusBefore();
        if (before != null) back(before);
        layer.onClosed().run();
    }

    /// To what had the focus, or to what has been made anew in its place meanwhile.
    private void back(Node before) {
        String id = before.getId();
        if (before.getScene() == null && id != null) KeepFocus.on(root, id);
        else before.requestFocus();
    }

    /// The keyboard stays in the top layer: focus that leaves it for what lies below comes back.
    private void keepFocus(@Nullable Node owner) {
        if (open.isEmpty() || owner == null) return;
        StackPane veil = open.getLast().veil();
        for (@Nullable Node at = owner; at != null; at = at.getParent()) if (at == veil) return;
        first(veil).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(c -> first(c).stream())
                .findFirst();
    }

    void closeAll() {
        List.copyOf(open).reversed().forEach(this::close);
    }

    /// Whether a layer is open; then keys are its own.
    boolean onKey(KeyEvent event) {
        if (open.isEmpty()) return false;
        if (event.getCode() == KeyCode.ESCAPE) {
            close(open.getLast());
            event.consume();
        }
        return true;
    }
}
