package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseState;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.NumberText;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The phases by how far they are; a card is dragged to another column to say so.
final class Board extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop");

    private final Planning planning;
    private final Map<PhaseState, VBox> columns = new EnumMap<>(PhaseState.class);
    private final Map<PhaseState, Label> heads = new EnumMap<>(PhaseState.class);

    Board(Planning planning) {
        this.planning = planning;
        setId("board");
        getStyleClass().add("board");
        for (PhaseState state : PhaseState.values()) getChildren().add(column(state));
    }

    private Node column(PhaseState state) {
        var cards = new VBox(8);
        cards.getStyleClass().add("board-cards");
        var head = new Label(state.words());
        head.getStyleClass().add("section-title");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("room-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var column = new VBox(6, head, scroll);
        column.getStyleClass().add("board-column");
        column.setMinWidth(120);
        column.setPrefWidth(200);
        HBox.setHgrow(column, Priority.ALWAYS);
        columns.put(state, cards);
        heads.put(state, head);
        return column;
    }

    void refresh() {
        for (PhaseState state : PhaseState.values()) {
            VBox cards = columns.get(state);
            Label head = heads.get(state);
            if (cards == null || head == null) continue;
            var of = planning.current().phases().stream()
                    .filter(p -> p.phase().state() == state)
                    .toList();
            head.setText(state.words() + (of.isEmpty() ? "" : "  " + of.size()));
            cards.getChildren().setAll(of.stream().map(this::card).toList());
        }
    }

    private Node card(ScheduledPhase dated) {
        Phase phase = dated.phase();
        var name = new Label(planning.current().numbered(phase));
        name.getStyleClass().add("found-name");
        name.setWrapText(true);
        var head = new HBox(
                7,
                new ColourDot(PhaseLook.colour(
                        planning.plan(), phase, planning.workbench().ink().getValue())),
                name);
        head.setAlignment(Pos.BASELINE_LEFT);
        var dates = small(Days.brief(dated.start()) + " – " + Days.brief(dated.finish()));
        var card = new VBox(2, head, small(phase.kind().words()), dates);
        if (!phase.owner().isBlank()) card.getChildren().add(small(phase.owner()));
        var gate = planning.current().gates().of(phase.id());
        long open = gate.stream().filter(r -> !r.verdict().passes()).count();
        if (open > 0) card.getChildren().add(small(NumberText.count(open, "criterion", "criteria") + " not met"));
        card.getStyleClass().add("board-card");
        Phase selected = planning.selected();
        card.pseudoClassStateChanged(SELECTED, selected != null && selected.id().equals(phase.id()));
        card.setAccessibleText(phase.name() + ", " + phase.state().words());
        dragging(card, phase);
        return card;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted-small");
        return label;
    }

    private void dragging(VBox card, Phase phase) {
        double[] from = new double[2];
        card.setOnMousePressed(e -> {
            from[0] = e.getSceneX();
            from[1] = e.getSceneY();
            card.setViewOrder(-1);
        });
        card.setOnMouseDragged(e -> {
            card.setTranslateX(e.getSceneX() - from[0]);
            card.setTranslateY(e.getSceneY() - from[1]);
            PhaseState over = under(e);
            columns.forEach((state, cards) -> cards.pseudoClassStateChanged(TARGET, state == over));
        });
        card.setOnMouseReleased(e -> {
            PhaseState over = under(e);
            card.setTranslateX(0);
            card.setTranslateY(0);
            columns.values().forEach(cards -> cards.pseudoClassStateChanged(TARGET, false));
            planning.select(phase.id());
            PhaseMoves.state(planning, phase, over);
        });
    }

    /// The column under the pointer; beside all of them the nearest one.
    private PhaseState under(MouseEvent e) {
        double x = sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        PhaseState found = PhaseState.PLANNED;
        for (PhaseState state : PhaseState.values())
            if (getChildren().get(state.ordinal()).getBoundsInParent().getMinX() <= x) found = state;
        return found;
    }
}
