package dev.banyan.views.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Progress;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.doctor.Severities;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.PhaseLook;
import dev.banyan.views.roadmap.planning.PhaseMoves;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The phases by how far they are; a card is dragged to another column to say so, or moved there by Alt and an arrow.
/// Arrows walk from card to card.
final class Board extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop");

    private record Column(Node node, Label head, VBox cards) {}

    private final Planning planning;
    private final Map<PhaseState, Column> columns = new EnumMap<>(PhaseState.class);
    private final HBox row = new HBox();
    private final Label carried = new Label();
    private boolean dropped;

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
        boolean focused = isFocusWithin();
        columns.forEach((state, column) -> {
            List<ScheduledPhase> of = planning.shown().phases().stream()
                    .filter(p -> p.phase().state() == state)
                    .toList();
            column.head().setText(state.words() + (of.isEmpty() ? "" : "  " + of.size()));
            column.cards().getChildren().setAll(of.stream().map(this::card).toList());
        });
        Phase selected = planning.selected();
        if (focused && selected != null) focus(selected.id());
    }

    private void focus(PhaseId id) {
        for (Column column : columns.values())
            for (Node card : column.cards().getChildren()) if (id.equals(card.getUserData())) card.requestFocus();
    }

    private Node card(ScheduledPhase dated) {
        Phase phase = dated.phase();
        var name = new Label(planning.shown().numbered(phase));
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
                Parts.muted(Days.unbroken(dated.start()) + " – " + Days.unbroken(dated.finish())));
        if (!phase.owner().isBlank()) card.getChildren().add(Parts.muted(phase.owner()));
        long open = planning.shown().gates().of(phase.id()).stream()
                .filter(r -> !r.verdict().passes())
                .count();
        if (open > 0) card.getChildren().add(Parts.muted(NumberText.count(open, "criterion", "criteria") + " not met"));
        Progress said = planning.shown().plan().delivery().progress().get(phase.id());
        if (said != null && phase.state() == PhaseState.RUNNING)
            card.getChildren().add(Parts.muted(said.percent() + "% done"));
        if (phase.started() != null && !dated.plannedFinish().equals(dated.finish()))
            card.getChildren().add(Parts.muted("planned until " + Days.brief(dated.plannedFinish())));
        planning.current()
                .worst(phase.id())
                .ifPresent(severity -> card.getChildren().add(new Pill(wrong(phase.id()), Severities.tone(severity))));
        card.getStyleClass().add("board-card");
        Phase selected = planning.selected();
        card.pseudoClassStateChanged(SELECTED, selected != null && selected.id().equals(phase.id()));
        card.setAccessibleText(phase.name() + ", " + phase.state().words());
        card.setUserData(phase.id());
        card.setFocusTraversable(true);
        card.setOnKeyPressed(e -> {
            if (key(e, card, phase)) e.consume();
        });
        dragging(card, phase);
        return card;
    }

    /// "breaks 2 rules", as the sign on the timeline tells.
    private String wrong(PhaseId id) {
        long rules = planning.current().roadmap().violations(id).stream()
                .filter(v ->
                        v.severity() != Severity.NOTE && v.phases().getFirst().equals(id))
                .count();
        return "breaks " + NumberText.count(rules, "rule", "rules");
    }

    private boolean key(KeyEvent e, Node card, Phase phase) {
        int across = e.getCode() == KeyCode.LEFT ? -1 : e.getCode() == KeyCode.RIGHT ? 1 : 0;
        int down = e.getCode() == KeyCode.UP ? -1 : e.getCode() == KeyCode.DOWN ? 1 : 0;
        if (e.getCode() == KeyCode.ESCAPE && carried.isVisible()) {
            drop();
            return true;
        }
        if (e.isShortcutDown() || e.isShiftDown() || across == 0 && down == 0) return false;
        if (!e.isAltDown()) return walk(card, phase.state(), across, down);
        int to = phase.state().ordinal() + across;
        if (across == 0 || to < 0 || to >= PhaseState.values().length) return false;
        planning.select(phase.id());
        PhaseMoves.state(planning, phase, PhaseState.values()[to]);
        return true;
    }

    /// To the next card of the column, or to the nearest column with cards.
    private boolean walk(Node card, PhaseState state, int across, int down) {
        int place =
                Objects.requireNonNull(columns.get(state)).cards().getChildren().indexOf(card) + down;
        for (int at = state.ordinal() + across; at >= 0 && at < PhaseState.values().length; at += across) {
            List<Node> cards = Objects.requireNonNull(columns.get(PhaseState.values()[at]))
                    .cards()
                    .getChildren();
            if (cards.isEmpty() && across != 0) continue;
            Node next = cards.get(Math.clamp(place, 0, cards.size() - 1));
            if (next.getUserData() instanceof PhaseId id) {
                planning.select(id);
                focus(id);
            }
            return true;
        }
        return true;
    }

    private void drop() {
        carried.setVisible(false);
        dropped = true;
        columns.values().forEach(c -> c.cards().pseudoClassStateChanged(TARGET, false));
    }

    private void dragging(VBox card, Phase phase) {
        card.setOnMousePressed(_ -> {
            dropped = false;
            card.requestFocus();
            carried.setText(planning.shown().numbered(phase));
        });
        card.setOnMouseDragged(e -> {
            if (dropped) return;
            Point2D at = sceneToLocal(e.getSceneX(), e.getSceneY());
            carried.setVisible(true);
            carried.autosize();
            carried.relocate(at.getX() - 20, at.getY() - 14);
            mark(under(e));
        });
        card.setOnMouseReleased(e -> {
            boolean moved = carried.isVisible();
            drop();
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
