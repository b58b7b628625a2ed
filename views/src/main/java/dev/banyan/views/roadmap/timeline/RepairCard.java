package dev.banyan.views.roadmap.timeline;

import dev.banyan.model.PhaseId;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.roadmap.parts.Broken;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is wrong with a phase and how to mend it, beside its bar. Escape, a press beside it or a repair closes it.
final class RepairCard extends VBox {
    private static final double WIDE = 380;
    private static final double MARGIN = 8;

    private final Planning planning;
    private @Nullable PhaseId of;

    RepairCard(Planning planning) {
        this.planning = planning;
        setId("repair-card");
        getStyleClass().addAll("sheet-over", "repair-card");
        setManaged(false);
        setVisible(false);
        Escape.closesAtOnce(this, this::hide);
    }

    /// @param x beside which it opens; @param y likewise
    void show(PhaseId phase, double x, double y) {
        of = phase;
        if (!build(phase)) return;
        setVisible(true);
        toFront();
        place(x, y);
        lookupAll(".repair").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    /// The plan has changed: nothing wrong any more, nothing to show.
    void refresh() {
        PhaseId phase = of;
        if (phase != null && !build(phase)) hide();
        else if (phase != null) place(getLayoutX(), getLayoutY());
    }

    private boolean build(PhaseId phase) {
        List<RuleViolation> broken = planning.current().roadmap().violations(phase).stream()
                .filter(v -> v.severity() != Severity.NOTE)
                .toList();
        if (broken.isEmpty()) return false;
        var title = new Label(planning.current().name(phase));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title, Buttons.icon("mdi2c-close", "Close  Escape", this::hide));
        head.setAlignment(Pos.CENTER_LEFT);
        var rows = (Region) Broken.rows(planning, broken);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("result-scroll");
        getChildren().setAll(head, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return true;
    }

    private void place(double x, double y) {
        Region pane = (Region) getParent();
        if (pane == null) return;
        applyCss();
        double high = Math.min(prefHeight(WIDE), pane.getHeight() - 2 * MARGIN);
        resize(WIDE, high);
        relocate(
                Math.clamp(x, MARGIN, Math.max(MARGIN, pane.getWidth() - WIDE - MARGIN)),
                Math.clamp(y, MARGIN, Math.max(MARGIN, pane.getHeight() - high - MARGIN)));
        layout();
    }

    void hide() {
        if (of == null) return;
        of = null;
        planning.trial().set(null);
        setVisible(false);
        if (getParent() != null) getParent().requestFocus();
    }
}
