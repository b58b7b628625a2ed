package dev.banyan.views.parts;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field that says below itself why it did not take what was typed.
public final class ToldField extends VBox {
    /// A sentence needs as much, where the field is for two digits.
    private static final double NARROWEST = 150;

    private final EditField field;
    private final Label why = new Label();

    /// @param name   for screen readers ("Quiet days of Ledger")
    /// @param check  answers why what was typed cannot stand here, nothing when it can
    /// @param commit takes what was typed; answers false when it is refused all the same
    public ToldField(String name, String value, Function<String, String> check, Predicate<String> commit) {
        field = new EditField(name, value, typed -> {
            tell(check.apply(typed));
            return why.getText().isEmpty() && commit.test(typed);
        });
        why.getStyleClass().add("refusal");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.maxWidthProperty().bind(Bindings.max(NARROWEST, field.widthProperty()));
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        setFillWidth(false);
        getChildren().addAll(field, why);
    }

    /// As wide as said, with the identity and the faint words of an empty field.
    public ToldField with(String id, double width, String prompt) {
        field.setId(id);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setPromptText(prompt);
        return this;
    }

    private void tell(String words) {
        why.setText(words);
        field.setAccessibleHelp(words);
    }
}
