package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.views.WindowTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class EditFieldTest extends WindowTest {
    private final List<String> kept = new ArrayList<>();

    private EditField field(boolean accepts) {
        return ask(() -> {
            var field = new EditField("Owner", "Core team", typed -> {
                kept.add(typed);
                return accepts;
            });
            shell().lay(new VBox(field, new Button("Elsewhere")), () -> {});
            field.requestFocus();
            return field;
        });
    }

    @Test
    void enterKeepsOnceAndLeavingKeepsNothingTwice() {
        EditField field = field(true);
        fx(() -> field.setText("Payments"));
        key(KeyCode.ENTER);
        fx(() -> field.getParent().getChildrenUnmodifiable().get(1).requestFocus());
        assertEquals(List.of("Payments"), kept);
    }

    @Test
    void leavingKeeps() {
        EditField field = field(true);
        fx(() -> field.setText("Payments"));
        fx(() -> field.getParent().getChildrenUnmodifiable().get(1).requestFocus());
        assertEquals(List.of("Payments"), kept);
    }

    @Test
    void escapeAndRefusalBringBackWhatWasThere() {
        EditField field = field(false);
        fx(() -> field.setText("x"));
        key(KeyCode.ESCAPE);
        assertEquals("Core team", field.getText());
        fx(() -> field.setText("y"));
        key(KeyCode.ENTER);
        assertEquals("Core team", field.getText());
        assertEquals(List.of("y"), kept);
    }
}
