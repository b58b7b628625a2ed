package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.views.WindowTest;
import dev.banyan.views.audit.SourceText.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceSheetTest extends WindowTest {
    private Reading reading() {
        return workbench().plan().audit().readings().stream()
                .filter(r -> r.source().id().text().equals("complexity"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Line> lines(int marked) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Line(i, false, "line " + i, i == marked))
                .toList();
    }

    private void show(Place place, List<Line> lines, boolean found, String notice, @Nullable Path folder) {
        fx(() -> {
            Runnable[] close = new Runnable[1];
            var text = new SourceText(reading(), place, lines, found, false, false, notice, folder);
            var sheet = new SourceSheet(
                    text, doors, () -> Objects.requireNonNull(close[0]).run());
            close[0] = shell().lay(sheet, () -> {});
        });
    }

    @Test
    void thePlaceIsSeenWithItsNumberAndWhatWasReadThere() {
        show(Place.line(3), lines(3), true, "", Path.of("/audit"));
        assertTrue(says("complexity.json"));
        assertTrue(says("radon complexity · line 3"));
        assertTrue(says("line 3"));
        assertTrue(says("bank/payments/models.py: 8 functions, the worst 7 (post)"));
        fx(() -> shell().root().lookupAll(".source-sheet .button").stream()
                .map(ButtonBase.class::cast)
                .filter(b -> "Open the folder".equals(b.getText()))
                .forEach(ButtonBase::fire));
        assertEquals(List.of("folder " + Path.of("/audit")), doors.asked);
        key(KeyCode.ESCAPE);
        assertFalse(says("complexity.json · line 3"));
    }

    @Test
    void whatCannotBeShownIsSaid() {
        show(Place.line(99), lines(0), false, "audit.json has changed since it was read.", null);
        assertTrue(says("audit.json has changed since it was read."));
        assertTrue(says("The place is not in this text; its beginning is shown."));
        fx(() -> ((ButtonBase) node("#source-close")).fire());
        show(Place.line(3), List.of(), false, "It is no longer there.", null);
        assertTrue(says("It is no longer there."));
        assertFalse(ask(() -> shell().root().lookup(".source-lines") instanceof ListView<?>));
    }
}
