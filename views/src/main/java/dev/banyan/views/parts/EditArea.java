package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.control.TextArea;

/// Several lines that change the plan when the person leaves them or presses Ctrl+Enter; Escape brings back what was
/// there. Tab goes on to the next control.
public final class EditArea extends TextArea {
    private final KeptWords words;

    /// @param name   for screen readers ("Response to R7")
    /// @param commit takes what was typed; answers false when it is refused, then the old text comes back
    public EditArea(String name, String value, Predicate<String> commit) {
        super(value);
        getStyleClass().add("edit-area");
        setWrapText(true);
        setPrefRowCount(Math.clamp(value.length() / 36 + 1, 2, 6));
        setAccessibleText(name);
        words = new KeptWords(this, commit);
        AreaKeys.in(this, words::commit);
    }
}
