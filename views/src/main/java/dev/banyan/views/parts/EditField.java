package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.control.TextField;

/// A field that changes the plan when the person presses Enter or leaves it; Escape brings back what was there.
public final class EditField extends TextField {
    /// @param name   for screen readers ("Owner of Ledger")
    /// @param commit takes what was typed; answers false when it is refused, then the old text comes back
    public EditField(String name, String value, Predicate<String> commit) {
        super(value);
        getStyleClass().add("edit-field");
        setAccessibleText(name);
        var words = new KeptWords(this, commit);
        setOnAction(_ -> words.commit());
    }
}
