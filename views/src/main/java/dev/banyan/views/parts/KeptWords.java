package dev.banyan.views.parts;

import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The words of a field as the plan has them: changed when the person is done with the field, brought back by Escape
/// or when the plan refuses. Undo and redo of an untouched field belong to the plan.
final class KeptWords {
    private final TextInputControl field;
    private final Predicate<String> commit;
    private String kept;

    /// @param commit takes what was typed; answers false when it is refused, then the old words come back
    KeptWords(TextInputControl field, Predicate<String> commit) {
        this.field = field;
        this.commit = commit;
        this.kept = field.getText();
        field.focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Puts what was typed into the plan, without blanks around it.
    void commit() {
        String typed = field.getText() == null ? "" : field.getText().strip();
        if (!typed.equals(kept) && taken(typed)) return;
        if (!kept.equals(field.getText())) field.setText(kept);
    }

    private boolean taken(String typed) {
        String before = kept;
        kept = typed;
        if (commit.test(typed)) return true;
        kept = before;
        return false;
    }

    private void onKey(KeyEvent event) {
        boolean touched = !kept.equals(field.getText());
        var parent = field.getParent();
        boolean history = event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
        if (event.getCode() == KeyCode.ESCAPE && touched) {
            field.setText(kept);
            event.consume();
        } else if (event.isShortcutDown() && history && !touched && parent != null) {
            event.consume();
            parent.fireEvent(event.copyFor(parent, parent));
        }
    }
}
