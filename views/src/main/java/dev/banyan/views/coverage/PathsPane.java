package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EmptyState;
import dev.banyan.views.parts.Tips;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The critical paths with their targets, and where to begin on them.
final class PathsPane implements CoverageTab {
    private final Workbench workbench;
    private final StackPane cards = new StackPane();
    private final StackPane first = new StackPane();
    private final PathTable table;
    private final Button guess;
    private final ScrollPane scroll;
    private @Nullable Covered covered;

    PathsPane(Workbench workbench, PathActions actions) {
        this.workbench = workbench;
        guess = Buttons.plain("From traffic and incidents…", actions::guess);
        guess.setId("paths-guess");
        var draw = Buttons.main("Draw a critical path", actions::draw);
        draw.setId("paths-draw");
        table = new PathTable(
                workbench,
                new EmptyState(
                        "mdi2m-map-marker-path",
                        "No critical paths yet",
                        "A critical path is a way through the system whose failure costs most: signing in, paying. Name"
                                + " one, add the endpoints it begins at, and ask for the coverage its code must have.",
                        draw,
                        guess));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var body = new VBox(cards, table.node(), first);
        body.getStyleClass().add("room-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("room-scroll");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void fill(Covered now) {
        covered = now;
        boolean none = now.plan().criticalPaths().isEmpty();
        show(cards, none ? List.of() : List.of(PathCards.of(now)));
        table.fill(PathRow.all(now));
        guess.setDisable(!PathActions.canGuess(now.plan()));
        Tips.set(
                guess,
                guess.isDisabled()
                        ? "Import an access log or incidents; then the busiest endpoints are known."
                        : "Shows the endpoints with most requests and incidents to choose from.");
        firstOn(workbench.selection().get());
    }

    @Override
    public void mark(Subject subject) {
        table.mark(subject);
        firstOn(subject);
    }

    /// On the path that is selected, else on all of them.
    private void firstOn(Subject subject) {
        Covered now = covered;
        if (now == null) return;
        CriticalPath chosen = subject instanceof Subject.OfPath(var id)
                ? now.plan().criticalPaths().get(id)
                : null;
        Set<ModuleId> modules = new TreeSet<>();
        now.gaps().paths().stream()
                .filter(g -> chosen == null || g.path().equals(chosen.id()))
                .forEach(g -> modules.addAll(g.reach().modules()));
        String where = chosen == null ? "on the critical paths" : "on " + chosen.name();
        show(
                first,
                modules.isEmpty()
                        ? List.of()
                        : List.of(CoverFirst.of(now, workbench, "Cover these first " + where, modules::contains)));
    }

    private static void show(StackPane pane, List<Node> content) {
        pane.getChildren().setAll(content);
        pane.setVisible(!content.isEmpty());
        pane.setManaged(!content.isEmpty());
    }

    /// Opens the name of a path for typing.
    void name(CriticalPathId path) {
        table.name(path.text());
    }
}
