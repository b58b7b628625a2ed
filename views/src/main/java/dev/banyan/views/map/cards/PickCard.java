package dev.banyan.views.map.cards;

import dev.banyan.views.parts.ColourDot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// One of several contexts, chosen by typing a part of its name; beside each stands what it would cost. Arrow keys walk
/// the list while typing, Enter takes, Escape leaves.
final class PickCard extends VBox {
    private static final double ROW = 30;
    private static final int ROWS = 9;

    /// @param cost asked for the rows that are seen only; empty for nothing to say
    record Pick(String name, @Nullable Color colour, Supplier<String> cost, Runnable take) {}

    private final List<Pick> picks;
    private final @Nullable Consumer<String> fresh;
    private final Runnable close;
    private final TextField part = new TextField();
    private final ListView<Pick> list = new ListView<>();

    /// @param fresh takes a name that no context has, null where there must be one
    PickCard(String title, List<Pick> picks, @Nullable Consumer<String> fresh, Runnable close) {
        super(7);
        this.picks = picks;
        this.fresh = fresh;
        this.close = close;
        setId("map-pick");
        getStyleClass().add("map-card");
        setPrefWidth(460);
        setMaxSize(460, Region.USE_PREF_SIZE);
        var head = new Label(title);
        head.getStyleClass().add("inspector-title");
        part.setId("pick-part");
        part.setPromptText(
                fresh == null ? "Type a part of the name" : "Type a part of the name, or the name of a new context");
        part.setAccessibleText(title);
        part.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("pick-list");
        list.setAccessibleText(title);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> take());
        getChildren().addAll(head, part, list);
        part.textProperty().subscribe(this::fill);
    }

    private void fill(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        var shown = new ArrayList<Pick>();
        for (Pick p : picks) if (p.name().toLowerCase(Locale.ROOT).contains(wanted)) shown.add(p);
        Consumer<String> make = fresh;
        boolean known = picks.stream().anyMatch(p -> p.name().equalsIgnoreCase(typed.strip()));
        if (make != null && !wanted.isEmpty() && !known)
            shown.add(
                    new Pick("New context “" + typed.strip() + "”", null, () -> "", () -> make.accept(typed.strip())));
        list.getItems().setAll(shown);
        list.getSelectionModel().selectFirst();
        double height = Math.clamp(shown.size(), 1, ROWS) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    private void onKey(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> take();
            case DOWN -> walk(1);
            case UP -> walk(-1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void walk(int by) {
        int last = list.getItems().size() - 1;
        if (last < 0) return;
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS + 2));
    }

    private void take() {
        Pick chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        close.run();
        chosen.take().run();
    }

    void begin() {
        part.requestFocus();
    }

    private static final class Row extends ListCell<Pick> {
        @Override
        protected void updateItem(@Nullable Pick pick, boolean empty) {
            super.updateItem(pick, empty);
            setText(null);
            if (empty || pick == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String beside = pick.cost().get();
            var name = new Label(pick.name());
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var cost = new Label(beside);
            cost.getStyleClass().add("faint");
            cost.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, name, cost);
            Color colour = pick.colour();
            if (colour != null) row.getChildren().addFirst(new ColourDot(colour));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(10);
            setGraphic(row);
            setAccessibleText(beside.isEmpty() ? pick.name() : pick.name() + ": " + beside);
        }
    }
}
