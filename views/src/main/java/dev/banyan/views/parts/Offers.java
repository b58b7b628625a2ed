package dev.banyan.views.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Words that are offered below a field: the arrow beside it or the key Down shows all, typing shows those that hold
/// what is typed; Down and Up walk, Enter takes. Any other word can be typed as well.
public final class Offers extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 12;
    private static final double NARROWEST = 150;

    private final TextField field;
    private final List<String> words;
    private final Consumer<String> picked;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private List<String> shown = List.of();
    private int at = -1;

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
        // Nothing in it can have the focus, so that all keys stay with the field.
        rows.getStyleClass().addAll("context-menu", "offered");
        popup.setAutoHide(true);
        popup.getContent().add(rows);
        getChildren().add(field);
    }

    /// @param picked takes the word that is chosen instead of typed
    public static Offers below(TextField field, List<String> words, Consumer<String> picked) {
        return new Offers(field, words, picked);
    }

    /// With an arrow beside the field, for the mouse.
    public Offers withArrow() {
        var arrow = new Button();
        arrow.setGraphic(Icons.of("mdi2c-chevron-down"));
        arrow.getStyleClass().addAll("quiet", "offers-all");
        arrow.setAccessibleText("Choose instead of typing: " + field.getAccessibleText());
        arrow.setFocusTraversable(false);
        arrow.setMinWidth(USE_PREF_SIZE);
        arrow.setOnAction(_ -> {
            field.requestFocus();
            showAll();
        });
        getChildren().add(arrow);
        return this;
    }

    public void showAll() {
        show(words);
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean open = popup.isShowing();
        if (code == KeyCode.DOWN && !open) showAll();
        else if (open && code == KeyCode.DOWN) walkTo(Math.min(at + 1, shown.size() - 1));
        else if (open && code == KeyCode.UP) walkTo(Math.max(at - 1, 0));
        else if (open && code == KeyCode.ENTER && at >= 0) take(shown.get(at));
        else if (open && code == KeyCode.ESCAPE) popup.hide();
        else return;
        event.consume();
    }

    private void walkTo(int row) {
        at = row;
        for (int i = 0; i < rows.getChildren().size(); i++)
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
        field.setAccessibleHelp(at < 0 ? "" : shown.get(at));
    }

    private void take(String word) {
        popup.hide();
        field.setText(word);
        popup.hide();
        picked.accept(word);
    }

    private void narrow(@Nullable String typed) {
        if (!field.isFocused() || typed == null) return;
        String part = typed.strip().toLowerCase(Locale.ROOT);
        List<String> some = words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).contains(part) && !w.equals(typed))
                .toList();
        if (part.isEmpty() || some.isEmpty()) popup.hide();
        else show(some);
    }

    private void show(List<String> some) {
        if (getScene() == null) return;
        shown = some.stream().limit(MOST).toList();
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        rows.setMinWidth(Math.max(NARROWEST, getWidth()));
        walkTo(-1);
        if (popup.isShowing()) return;
        popup.getScene().getRoot().getStylesheets().setAll(getScene().getRoot().getStylesheets());
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }

    private Label row(String word) {
        var row = new Label(word);
        row.getStyleClass().add("offered-word");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMouseMoved(_ -> walkTo(shown.indexOf(word)));
        row.setOnMousePressed(_ -> take(word));
        return row;
    }

    /// The words that are shown now.
    List<String> shown() {
        return popup.isShowing() ? shown : List.of();
    }
}
