package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.audit.AuditRoom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class LongChoiceTest extends WindowTest {
    private final List<Option<Integer>> formats = IntStream.range(0, 60)
            .mapToObj(i -> new Option<>(i, i % 2 == 0 ? "graph " + i : "report " + i))
            .toList();

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new AuditRoom());
    }

    @Test
    void typingLeavesThoseThatHoldTheWordsAndEnterTakesTheOneWalkedTo() {
        var picked = new ArrayList<Integer>();
        LongChoice<Integer> choice = open(picked);
        fx(() -> choice.type("REPORT 1"));
        assertEquals(
                List.of("report 1", "report 11", "report 13"),
                ask(() -> choice.shown().subList(0, 3)));
        press(choice, KeyCode.DOWN);
        press(choice, KeyCode.ENTER);
        assertEquals(List.of(11), picked);
        assertEquals(1, ask(() -> Window.getWindows().size()), "it is closed");
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        var picked = new ArrayList<Integer>();
        LongChoice<Integer> choice = open(picked);
        press(choice, KeyCode.ESCAPE);
        assertTrue(picked.isEmpty());
        assertEquals(1, ask(() -> Window.getWindows().size()));
    }

    private LongChoice<Integer> open(List<Integer> picked) {
        return ask(() -> LongChoice.below(
                (Region) shell().root(), "Read as", formats, formats.getFirst(), option -> picked.add(option.value())));
    }

    private void press(LongChoice<Integer> choice, KeyCode code) {
        fx(() -> Event.fireEvent(choice, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
