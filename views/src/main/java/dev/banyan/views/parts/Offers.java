package dev.banyan.views.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;

/// Words that are offered below a field: the arrow beside it or the key Down shows all, typing shows those that hold
/// what is typed; Down and Up walk, Enter takes. Any other word can be typed as well.
public final class Offers extends HBox {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final List<String> words;
    private final Consumer<String> picked;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    private Offers(TextField field, List<String> words, Consumer<String> picked) {
        this.field = field;
        this.words = words;
        this.picked = picked;
        getStyleClass().add("offers");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMaxWidth(Double.MAX_VALUE);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.textProperty().subscribe((_, typed) -> narrow(typed));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) popup.hide();
        });
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("context-menu", "offered");
        list.setOnMouseClicked(_ -> take());
        popup.setAutoHide(true);
        popup.getContent().add(list);
        getChildren().addAll(field, arrow());
    }

    /// @param picked takes the word that is chosen instead of typed
    public static Offers beside(TextField field, List<String> words, Consumer<String> picked) {
        return new Offers(field, words, picked);
    }

    private Button arrow() {
        var arrow = new Button();
        arrow.setGraphic(Icons.of("mdi2c-chevron-down"));
        arrow.getStyleClass().addAll("quiet", "offers-all");
        arrow.setAccessibleText("Choose instead of typing: " + field.getAccessibleText());
        arrow.setFocusTraversable(false);
        arrow.setMinWidth(USE_PREF_SIZE);
        arrow.setOnAction(_ -> {
            field.requestFocus();
            show(words);
        });
        return arrow;
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shows = popup.isShowing();
        if (code == KeyCode.DOWN && !shows) show(words);
        else if (shows && (code == KeyCode.DOWN || code == KeyCode.UP)) walk(code == KeyCode.DOWN ? 1 : -1);
        else if (shows && code == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) take();
        else if (shows && code == KeyCode.ESCAPE) popup.hide();
        else return;
        event.consume();
    }

    private void walk(int by) {
        int last = list.getItems().size() - 1;
        list.getSelectionModel()
                .select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void take() {
        String word = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (word == null) return;
        field.setText(word);
        popup.hide();
        picked.accept(word);
    }

    private void narrow(String typed) {
        if (!field.isFocused()) return;
        String part = typed.strip().toLowerCase(Locale.ROOT);
        List<String> some = words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).contains(part) && !w.equals(typed))
                .toList();
        if (part.isEmpty() || some.isEmpty()) popup.hide();
        else show(some);
    }

    private void show(List<String> some) {
        if (getScene() == null) return;
        list.getItems().setAll(some);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(160, getWidth()), Math.min(MOST_ROWS, some.size()) * ROW + 10);
        if (popup.isShowing()) return;
        popup.getScene().getRoot().getStylesheets().setAll(getScene().getRoot().getStylesheets());
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 2);
    }

    /// The words that are shown now.
    List<String> shown() {
        return popup.isShowing() ? List.copyOf(list.getItems()) : List.of();
    }
}
