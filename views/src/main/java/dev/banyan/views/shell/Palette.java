package dev.banyan.views.shell;

import dev.banyan.views.parts.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field for everything: a few letters find a module, context, phase, risk, library, endpoint or command; Enter
/// goes there or does it.
final class Palette extends VBox {
    private static final double ROW = 34;
    private static final int ROWS = 11;

    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Findable findable;
    private Runnable close = () -> {};

    private Palette(Findable findable) {
        this.findable = findable;
        getStyleClass().add("palette");
        setMaxSize(640, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        field.setPromptText("Find a module, context, phase, risk or command");
        field.setAccessibleText("Find anything");
        field.setId("palette-field");
        field.textProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setPlaceholder(new Label("Nothing is called that"));
        list.setOnMouseClicked(_ -> go());
        getChildren().addAll(field, list);
    }

    static void open(Shell shell) {
        var palette = new Palette(Findable.in(shell));
        palette.close = shell.layers().lay(palette, () -> {});
        palette.field.requestFocus();
    }

    private void show(String query) {
        list.getItems().setAll(findable.best(query));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double height = Math.clamp(list.getItems().size(), 2, ROWS) * ROW + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    private void onKey(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> ROWS - 1;
            case PAGE_UP -> 1 - ROWS;
            default -> 0;
        };
        if (step != 0) move(step);
        else if (event.getCode() == javafx.scene.input.KeyCode.ENTER) go();
        else return;
        event.consume();
    }

    private void move(int step) {
        int size = list.getItems().size();
        if (size == 0) return;
        int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, size - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS + 2));
    }

    private void go() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        close.run();
        chosen.go().run();
    }

    private static final class Line extends ListCell<Found> {
        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var name = new Label(found.name());
            name.getStyleClass().add(code(found.kind()) ? "code" : "found-name");
            var beside = new Label(found.beside());
            beside.getStyleClass()
                    .add(found.kind().equals("command") && !found.beside().isEmpty() ? "key" : "muted");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var kind = new Label(found.kind());
            kind.getStyleClass().add("faint");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(10, Icons.of(found.icon()), name, beside, gap, kind);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(10);
            setGraphic(line);
            setAccessibleText(found.kind() + " " + found.name());
        }

        private static boolean code(String kind) {
            return switch (kind) {
                case "module", "endpoint", "source" -> true;
                default -> false;
            };
        }
    }
}
