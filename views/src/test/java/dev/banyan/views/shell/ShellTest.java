package dev.banyan.views.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.edit.SettingEdit;
import dev.banyan.views.Ink;
import dev.banyan.views.Message;
import dev.banyan.views.PlainRoom;
import dev.banyan.views.SavedState;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends WindowTest {
    private final PlainRoom one = new PlainRoom("one", "First room", 1);
    private final PlainRoom two = new PlainRoom("two", "Second room", 101);

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(two, one);
    }

    @Test
    void keysWalkThroughTheRoomsAndOnlyEnteredRoomsAreOpened() {
        assertEquals(1, one.opened);
        assertEquals(0, two.opened);
        key(KeyCode.DIGIT2, "Shortcut");
        assertEquals("/ Second room", text(".room-name"));
        key(KeyCode.DIGIT1, "Shortcut");
        key(KeyCode.DIGIT2, "Shortcut");
        assertEquals(1, two.opened);
    }

    @Test
    void undoSaysWhatItTakesBackAndTheMenuGoesAnyNumberOfSteps() {
        for (String name : List.of("A", "B", "C")) fx(() -> workbench().ask(new SettingEdit.Rename(name)));
        assertEquals("Undo name the plan C", text("#edit-undo"));
        key(KeyCode.Z, "Shortcut");
        assertEquals("B", workbench().plan().name());
        assertEquals("Redo name the plan C", text("#edit-redo"));
        key(KeyCode.Z, "Shortcut", "Shift");
        assertEquals("C", workbench().plan().name());
        var menu = (MenuButton) node("#history");
        fx(menu::show);
        fx(() -> menu.getItems().get(2).fire());
        fx(menu::hide);
        assertEquals("Northbank", workbench().plan().name());
        assertTrue(ask(() -> ((Button) node("#edit-undo")).isDisabled()));
    }

    @Test
    void theStatusBarSaysWhatIsSavedAndWhatRunsForLong() throws TimeoutException {
        assertTrue(says("Every edit is saved"));
        assertTrue(says("No edits yet"));
        fx(() -> workbench().ask(new SettingEdit.Rename("A")));
        assertTrue(says("1 edit · last: Name the plan A"));
        fx(() -> saved.set(new SavedState.NotSaved("The disk is full; free some space.")));
        assertTrue(says("The disk is full; free some space."));
        boolean shown = ask(() -> {
            jobs.hold("Reading coverage.json", "12,000 records");
            return says(shell().root(), "Reading coverage.json");
        });
        assertFalse(shown, "it may be done at once");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> says("Reading coverage.json"));
        fx(() -> jobs.running().getFirst().cancel());
        assertFalse(says("Reading coverage.json"));
    }

    @Test
    void refusalsAreSaidWithoutADialog() {
        fx(() -> workbench().ask(new SettingEdit.Rename(" ")));
        assertTrue(says("A plan needs a name."));
        fx(() -> shell().say(new Message("It broke.", "code 17")));
        assertTrue(says("Copy details"));
    }

    @Test
    void theInspectorFollowsTheSelectionAndTheWayBack() {
        var ledger = Subject.context(SmallPlan.LEDGER);
        fx(() -> workbench().selection().select(ledger));
        assertTrue(says("inspects " + ledger));
        fx(() -> workbench().selection().clear());
        assertFalse(says("inspects " + ledger));
        key(KeyCode.LEFT, "Alt");
        assertTrue(says("inspects " + ledger));
        key(KeyCode.RIGHT, "Alt");
        assertFalse(says("inspects " + ledger));
        fx(() -> shell().actions().get("look.inspector").run().run());
        assertNull(ask(() -> shell().root().lookup(".inspector")));
    }

    @Test
    void closingThePlanClosesItsRoomsAndLeavesNoWatcher() {
        key(KeyCode.DIGIT2, "Shortcut");
        var before = store();
        assertTrue(before.watched());
        open(SmallPlan.plan());
        assertFalse(before.watched());
        assertEquals(1, one.closed);
        assertEquals(1, two.closed);
        fx(() -> shell().start());
        assertFalse(store().watched());
        assertTrue(says("Drop audit files, a folder or a plan here"));
        assertTrue(shell().workbench().isEmpty());
    }

    @Test
    void actionsOfTheRoomComeAndGoWithIt() {
        assertTrue(ids().contains("one.do"));
        key(KeyCode.DIGIT2, "Shortcut");
        assertFalse(ids().contains("one.do"));
        assertTrue(ids().contains("two.do"));
    }

    private List<String> ids() {
        return ask(() -> shell().actions().all().stream().map(a -> a.id()).toList());
    }

    @Test
    void darkAndLightAreChosenAndRemembered() {
        fx(() -> shell().actions().get("theme.dark").run().run());
        assertSame(Ink.DARK, workbench().ink().getValue());
        assertEquals("dark", settings.get("theme", ""));
        fx(() -> shell().actions().get("theme.light").run().run());
        assertSame(Ink.LIGHT, workbench().ink().getValue());
    }

    @Test
    void keyHelpIsMadeFromTheRegistryAndEscapeClosesIt() {
        key(KeyCode.F1);
        assertNotNull(node(".key-help"));
        assertTrue(says("Go to Second room"));
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup(".key-help")));
    }

    /// A list takes Escape for itself, though nothing in it is being edited.
    @Test
    void escapeClosesALayerWhoseListHasTheFocus() {
        var list = new ListView<>(FXCollections.observableArrayList("one", "two"));
        list.setId("layered");
        fx(() -> {
            shell().layers().lay(new VBox(list), () -> {});
            list.requestFocus();
        });
        key(KeyCode.DOWN);
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#layered")));
    }

    @Test
    void exportAndImportKnockAtTheDoors() {
        key(KeyCode.I, "Shortcut");
        key(KeyCode.E, "Shortcut");
        key(KeyCode.N, "Shortcut");
        assertEquals(List.of("choose", "export xlsx", "new"), doors.asked);
    }

    @Test
    void droppedPlansOpenAndEverythingElseIsAnAudit() {
        Dropping.take(List.of(Path.of("a.banyan"), Path.of("b.json")), doors);
        Dropping.take(List.of(Path.of("b.json"), Path.of("c")), doors);
        assertEquals(List.of("open a.banyan", "import [b.json, c]"), doors.asked);
    }

    @Test
    void theRailShowsHowMuchThereIs() {
        assertEquals(
                "2 contexts",
                ask(() -> shell().root().lookupAll(".rail-count").stream()
                        .map(n -> ((Labeled) n).getText())
                        .findFirst()
                        .orElseThrow()));
    }
}
