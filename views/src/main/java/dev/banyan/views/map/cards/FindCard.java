package dev.banyan.views.map.cards;

import dev.banyan.model.ModuleSearch;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Selects all modules that are called something. While one types, the map points them out and the card counts them;
/// nothing is selected until the person agrees.
final class FindCard extends VBox {
    private final MapView map;
    private final Runnable close;
    private final TextField field = new TextField();
    private final Label counted = new Label();
    private final Button select = Buttons.main("Select", () -> take(false));
    private final Button add = Buttons.plain("Add to the selection", () -> take(true));
    private Set<ModuleId> found = Set.of();

    FindCard(MapView map, Runnable close) {
        super(7);
        this.map = map;
        this.close = close;
        setId("map-find");
        getStyleClass().add("map-card");
        setMaxSize(380, Region.USE_PREF_SIZE);
        setPrefWidth(380);
        var title = new Label("Select modules by name");
        title.getStyleClass().add("inspector-title");
        field.setId("find-words");
        field.setPromptText("invoice, billing.* or *.tasks");
        field.setAccessibleText("Modules called");
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            take(e.isShiftDown());
            e.consume();
        });
        counted.setId("find-counted");
        counted.getStyleClass().add("muted");
        counted.setWrapText(true);
        counted.setMinHeight(Region.USE_PREF_SIZE);
        select.setId("find-select");
        add.setId("find-add");
        getChildren().addAll(title, field, counted, new HBox(6, select, add, Buttons.plain("Cancel", close)));
        field.textProperty().subscribe(this::look);
    }

    private void look(String words) {
        found = new ModuleSearch(words).in(map.state().plan());
        counted.setText(counted(words));
        select.setDisable(found.isEmpty());
        add.setDisable(found.isEmpty() || map.state().selection().modules().length == 0);
        map.propose(found.isEmpty() ? null : found);
    }

    /// "23 modules match: 12 in no context, 11 in 2 contexts".
    private String counted(String words) {
        if (words.isBlank()) return "Every word must be in the name; an asterisk stands for any letters.";
        if (found.isEmpty()) return "No module is called that.";
        Plan plan = map.state().plan();
        var contexts = new HashSet<>();
        int alone = 0;
        for (ModuleId id : found) {
            var context = plan.membership().get(id);
            if (context == null) alone++;
            else contexts.add(context);
        }
        int placed = found.size() - alone;
        String text = NumberText.count(found.size(), "module matches", "modules match") + ": ";
        if (placed == 0) return text + "in no context yet.";
        String in = NumberText.count(contexts.size(), "context", "contexts");
        return text
                + (alone == 0
                        ? "in " + in + "."
                        : NumberText.count(alone) + " in no context, " + NumberText.count(placed) + " in " + in + ".");
    }

    private void take(boolean also) {
        if (found.isEmpty()) return;
        var chosen = new HashSet<>(found);
        if (also) chosen.addAll(map.state().scene().ids(map.state().selection().modules()));
        close.run();
        map.state().selection().select(chosen, false);
    }

    void begin() {
        field.requestFocus();
    }
}
