package dev.banyan.views.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.views.PlainRoom;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PaletteTest extends WindowTest {
    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new PlainRoom("audit", "Audit", 10), new PlainRoom("map", "Seam map", 20));
    }

    @Test
    void aFewLettersFindAContextAndEnterGoesThere() {
        type("ledg");
        assertEquals("Ledger", first());
        key(KeyCode.ENTER);
        assertEquals(Subject.context(SmallPlan.LEDGER), workbench().selection().get());
        assertEquals("/ Seam map", text(".room-name"));
        assertNull(ask(() -> shell().root().lookup("#palette-field")));
    }

    @Test
    void risksPhasesAndCommandsAreFoundToo() {
        type("refunds double");
        assertEquals("R1 Refunds double-post", first());
        retype("stop bleed");
        assertEquals("Stop the bleeding", first());
        retype("dark");
        assertEquals("Dark colours", first());
    }

    @Test
    void arrowsMoveAndEscapeLeaves() {
        type("");
        int shown = ask(() -> list().getItems().size());
        assertTrue(shown > 5);
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        assertEquals(1, ask(() -> list().getSelectionModel().getSelectedIndex()));
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#palette-field")));
    }

    private void type(String letters) {
        key(KeyCode.K, "Shortcut");
        retype(letters);
    }

    private void retype(String letters) {
        fx(() -> ((TextField) shell().root().lookup("#palette-field")).setText(letters));
    }

    @SuppressWarnings("unchecked")
    private ListView<Found> list() {
        return (ListView<Found>) shell().root().lookup("#palette-list");
    }

    private String first() {
        return ask(() -> list().getItems().getFirst().name());
    }
}
