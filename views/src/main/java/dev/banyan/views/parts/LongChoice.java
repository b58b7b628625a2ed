package dev.banyan.views.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Many things to choose from: a field to type a part of the name into, and the list of those that hold it. Arrow keys
/// walk the list while typing, Enter takes, Escape leaves.
public final class LongChoice<T> extends VBox {
    private static final double WIDTH = 280;
    private static final double HEIGHT = 320;

    private final List<Option<T>> options;
    private final Consumer<Option<T>> picked;
    private final ListView<Option<T>> list = new ListView<>();
    private final TextField part = new TextField();
    private final Popup popup = new Popup();

    private LongChoice(String name, List<Option<T>> options, Option<T> chosen, Consumer<Option<T>> picked) {
        super(6);
        this.options = options;
        this.picked = picked;
        getStyleClass().addAll("context-menu", "long-choice");
        setPrefSize(WIDTH, HEIGHT);
        part.setPromptText("Type a part of the name");
        part.setAccessibleText(name + ": part of the name");
        part.textProperty().subscribe(_ -> fill());
        list.setAccessibleText(name);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell<>());
        list.setOnMouseClicked(_ -> take());
        fill();
        list.getSelectionModel().select(chosen);
        list.scrollTo(chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(part, list);
    }

    /// Opens below a control.
    public static <T> LongChoice<T> below(
            Region owner, String name, List<Option<T>> options, Option<T> chosen, Consumer<Option<T>> picked) {
        var choice = new LongChoice<>(name, options, chosen, picked);
        choice.popup.getContent().add(choice);
        choice.popup.setAutoHide(true);
        choice.popup
                .getScene()
                .getRoot()
                .getStylesheets()
                .setAll(owner.getScene().getRoot().getStylesheets());
        Bounds at = owner.localToScreen(owner.getBoundsInLocal());
        choice.popup.show(owner, at.getMinX(), at.getMaxY() + 2);
        choice.part.requestFocus();
        return choice;
    }

    private void fill() {
        String wanted = part.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(options.stream()
                        .filter(o -> o.words().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) take();
        else if (code == KeyCode.ESCAPE) popup.hide();
        else if (code == KeyCode.DOWN || code == KeyCode.UP) walk(code == KeyCode.DOWN ? 1 : -1);
        else return;
        event.consume();
    }

    private void walk(int by) {
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void take() {
        Option<T> option = list.getSelectionModel().getSelectedItem();
        if (option == null) return;
        popup.hide();
        picked.accept(option);
    }

    void type(String words) {
        part.setText(words);
    }

    List<String> shown() {
        return list.getItems().stream().map(Option::words).toList();
    }

    private static final class Cell<T> extends ListCell<Option<T>> {
        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : option.words());
        }
    }
}
