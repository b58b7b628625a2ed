package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.NumberText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The phases by how far they are; a card is dragged to another column to say so.
final class Board extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop");

    private record Column(Node node, Label head, VBox cards) {}

    private final Planning planning;
    private final Map<PhaseState, Column> columns = new EnumMap<>(PhaseState.class);
    private final HBox row = new HBox();
    private final Label carried = new Label();

    Board(Planning planning) {
        this.planning = planning;
        setId("board");
        row.getStyleClass().add("board");
        for (PhaseState state : PhaseState.values()) {
            Column column = column(state);
            columns.put(state, column);
            row.getChildren().add(column.node());
        }
        carried.getStyleClass().add("board-card");
        carried.setManaged(false);
        carried.setVisible(false);
        carried.setMouseTransparent(true);
        getChildren().addAll(row, carried);
    }

    private static Column column(PhaseState state) {
        var cards = new VBox(8);
        cards.getStyleClass().add("board-cards");
        cards.setId("board-" + state.name().toLowerCase(Locale.ROOT));
        var head = new Label(state.words());
        head.getStyleClass().add("section-title");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("room-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var column = new VBox(6, head, scroll);
        column.setMinWidth(120);
        column.setPrefWidth(200);
        HBox.setHgrow(column, Priority.ALWAYS);
        return new Column(column, head, cards);
    }

    void refresh() {
        columns.forEach((state, column) -> {
            List<ScheduledPhase> of = planning.current().phases().stream()
                    .filter(p -> p.phase().state() == state)
                    .toList();
            column.head().setText(state.words() + (of.isEmpty() ? "" : "  " + of.size()));
            column.cards().getChildren().setAll(of.stream().map(this::card).toList());
        });
    }

    private Node card(ScheduledPhase dated) {
        Phase phase = dated.phase();
        var name = new Label(planning.current().numbered(phase));
        name.getStyleClass().add("found-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var dot = new ColourDot(PhaseLook.colour(
                planning.plan(), phase, planning.workbench().ink().getValue()));
        var head = new HBox(7, dot, name);
        head.setAlignment(Pos.BASELINE_LEFT);
        var card = new VBox(
                2,
                head,
                Parts.muted(phase.kind().words()),
                Parts.muted(Days.brief(dated.start()) + " – " + Days.brief(dated.finish())));
        if (!phase.owner().isBlank()) card.getChildren().add(Parts.muted(phase.owner()));
        long open = planning.current().gates().of(phase.id()).stream()
                .filter(r -> !r.verdict().passes())
                .count();
        if (open > 0) card.getChildren().add(Parts.muted(NumberText.count(open, "criterion", "criteria") + " not met"));
        card.getStyleClass().add("board-card");
        Phase selected = planning.selected();
        card.pseudoClassStateChanged(SELECTED, selected != null && selected.id().equals(phase.id()));
        card.setAccessibleText(phase.name() + ", " + phase.state().words());
        dragging(card, phase);
        return card;
    }

    private void dragging(VBox card, Phase phase) {
        card.setOnMousePressed(_ -> carried.setText(planning.current().numbered(phase)));
        card.setOnMouseDragged(e -> {
            Point2D at = sceneToLocal(e.getSceneX(), e.getSceneY());
            carried.setVisible(true);
            carried.autosize();
            carried.relocate(at.getX() - 20, at.getY() - 14);
            mark(under(e));
        });
        card.setOnMouseReleased(e -> {
            boolean moved = carried.isVisible();
            carried.setVisible(false);
            columns.values().forEach(c -> c.cards().pseudoClassStateChanged(TARGET, false));
            planning.select(phase.id());
            if (moved) PhaseMoves.state(planning, phase, under(e));
        });
    }

    private void mark(PhaseState over) {
        columns.forEach((state, column) -> column.cards().pseudoClassStateChanged(TARGET, state == over));
    }

    /// The column under the pointer, the nearest one beside them.
    private PhaseState under(MouseEvent e) {
        double x = row.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        PhaseState found = PhaseState.PLANNED;
        for (PhaseState state : PhaseState.values())
            if (row.getChildren().get(state.ordinal()).getBoundsInParent().getMinX() <= x) found = state;
        return found;
    }
}
