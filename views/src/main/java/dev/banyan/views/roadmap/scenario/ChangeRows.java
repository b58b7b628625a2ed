package dev.banyan.views.roadmap.scenario;

import dev.banyan.model.check.Subject;
import dev.banyan.model.scenario.Change;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.roadmap.parts.ResultPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What changed, a sentence a row; a row that is about something leads to it.
final class ChangeRows extends VBox {
    private static final double KIND = 92;

    /// @param most how many rows at most, the rest is counted
    ChangeRows(List<Change> changes, int most, Consumer<Subject> jump) {
        getStyleClass().add("change-rows");
        for (Change c : changes.subList(0, Math.min(most, changes.size())))
            getChildren().add(row(c, jump));
        int left = changes.size() - most;
        if (left > 0)
            getChildren().add(ResultPane.muted("And " + NumberText.count(left, "more change", "more changes") + "."));
    }

    private static HBox row(Change change, Consumer<Subject> jump) {
        var kind = new HBox(new Pill(change.kind().words(), tone(change.kind())));
        kind.setMinWidth(KIND);
        kind.setPrefWidth(KIND);
        var words = new Label(NumberText.dated(change.sentence()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, kind, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("result-row", "change-row");
        Subject subject = change.subject();
        if (subject != null) leadsTo(row, change, () -> jump.accept(subject));
        return row;
    }

    private static void leadsTo(HBox row, Change change, Runnable go) {
        row.getStyleClass().add("leads");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.HYPERLINK);
        row.setAccessibleText(change.kind().words() + ": " + NumberText.dated(change.sentence()));
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) go.run();
        });
        row.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
            e.consume();
            go.run();
        });
    }

    private static Tone tone(Change.Kind kind) {
        return switch (kind) {
            case FINISH, REOPENED -> Tone.WARN;
            case PASSED, PROGRESS -> Tone.OK;
            case REMOVED, ADDED, MOVED -> Tone.INFO;
            case ORDER, EFFORT, CONTEXT, PATH, TARGET, NAME -> Tone.NEUTRAL;
        };
    }
}
