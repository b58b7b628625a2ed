package dev.banyan.views.coverage;

import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The contexts with their targets, and where to begin.
final class ContextsPane implements CoverageTab {
    private final Workbench workbench;
    private final StackPane cards = new StackPane();
    private final StackPane first = new StackPane();
    private final TargetTable table;
    private final SetTargets setTargets;
    private final ScrollPane scroll;

    ContextsPane(Workbench workbench) {
        this.workbench = workbench;
        table = new TargetTable(workbench);
        setTargets = new SetTargets(workbench, table::selected);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var body = new VBox(cards, setTargets.node(), table.node(), first);
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
    public void fill(Covered covered) {
        cards.getChildren().setAll(CoverageCards.of(covered));
        table.fill(covered.rows());
        setTargets.count();
        first.getChildren().setAll(CoverFirst.of(covered, workbench));
    }

    @Override
    public void mark(Subject subject) {
        table.mark(subject);
        setTargets.count();
    }

    /// Opens the form that sets many targets at once.
    void askForTargets() {
        setTargets.open();
        scroll.setVvalue(0);
    }
}
