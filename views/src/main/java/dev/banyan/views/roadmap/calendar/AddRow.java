package dev.banyan.views.roadmap.calendar;

import dev.banyan.views.parts.Buttons;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The last row of a list: fields for a new entry, a button that adds it, and below them why it could not be added.
final class AddRow extends VBox {
    private final Label why = Parts.muted("");

    /// @param id  of the button
    /// @param add adds what the fields say; answers why it cannot, nothing when it did
    AddRow(String id, Supplier<String> add, Node... fields) {
        super(2);
        var button = Buttons.plain("Add", () -> tell(add.get()));
        button.setId(id);
        var line = new HBox(6, fields);
        line.getChildren().add(button);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Node field : fields) {
            if (field instanceof TextField typed) typed.setOnAction(_ -> button.fire());
            if (field instanceof DatePicker day) day.addEventFilter(KeyEvent.KEY_PRESSED, e -> entered(e, day, button));
        }
        why.getStyleClass().add("refusal");
        getChildren().addAll(line, why);
        tell("");
    }

    /// Enter takes the day that is typed and adds, as in the other fields.
    private static void entered(KeyEvent e, DatePicker day, Button add) {
        if (e.getCode() != KeyCode.ENTER || day.isShowing()) return;
        e.consume();
        day.commitValue();
        add.fire();
    }

    private void tell(String words) {
        why.setText(words);
        why.setVisible(!words.isEmpty());
        why.setManaged(!words.isEmpty());
    }

    /// A field of such a row.
    static TextField field(String id, double width, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefWidth(width);
        field.getStyleClass().add("edit-field");
        return field;
    }
}
