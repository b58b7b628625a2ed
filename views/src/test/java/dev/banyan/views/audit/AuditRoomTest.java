package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.audit.ModuleList.Row;
import dev.banyan.views.parts.FactTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AuditRoomTest extends WindowTest {
    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new AuditRoom());
    }

    @Test
    void everySourceSaysHowMuchOfItMatchedAndWhatItTells() {
        FactTable<SourceRow> sources = table();
        assertEquals(6, ask(() -> sources.shown().size()));
        SourceRow coverage = ask(() -> sources.shown().stream()
                .filter(r -> r.source().name().equals("coverage.json"))
                .findFirst()
                .orElseThrow());
        assertEquals("88%", coverage.matched());
        assertEquals("test coverage", coverage.tells());
    }

    @Test
    void modulesAreFilteredByWordsAndSummedUp() {
        key(KeyCode.DIGIT2, "Alt");
        FactTable<Row> modules = table();
        assertTrue(ask(modules::summary).startsWith("8 modules"));
        key(KeyCode.F, "Shortcut");
        fx(() -> ((TextField) focused()).setText("ledger post"));
        assertEquals(List.of("bank.ledger.posting"), names(modules));
        assertTrue(ask(modules::summary).startsWith("1 of 8 modules"));
        key(KeyCode.ESCAPE);
        assertEquals(8, names(modules).size());
    }

    @Test
    void modulesAreSortedWithTheUnknownLast() {
        key(KeyCode.DIGIT2, "Alt");
        FactTable<Row> modules = table();
        fx(() -> modules.sortBy("Coverage", true));
        assertEquals("bank.core.settings", names(modules).getFirst());
        assertEquals("bank.core.mail", names(modules).getLast());
    }

    @Test
    void selectingAModuleHereSelectsItEverywhere() {
        key(KeyCode.DIGIT2, "Alt");
        FactTable<Row> modules = table();
        fx(() -> modules.lookup(".table-view").requestFocus());
        key(KeyCode.SPACE);
        key(KeyCode.DOWN);
        var chosen =
                assertInstanceOf(Subject.Modules.class, workbench().selection().get());
        assertEquals(1, chosen.ids().size());
        var posting = new ModuleId("bank.ledger.posting");
        fx(() -> workbench().selection().select(Subject.module(posting)));
        assertEquals(posting, ask(() -> modules.selected().getFirst().module().id()));
    }

    @Test
    void theListOfModulesFollowsTheContexts() {
        key(KeyCode.DIGIT2, "Alt");
        var posting = new ModuleId("bank.ledger.posting");
        fx(() -> workbench().ask(new ContextEdit.Move(Set.of(posting), SmallPlan.LEDGER)));
        FactTable<Row> modules = table();
        assertEquals(
                "Ledger",
                ask(() -> modules.shown().stream()
                        .filter(r -> r.module().id().equals(posting))
                        .findFirst()
                        .orElseThrow()
                        .context()));
    }

    @Test
    void aNameThatDidNotMatchIsLeftOutByARuleAndComesBackByUndo() {
        fx(() -> workbench().selection().select(new Subject.OfSource(new SourceId("coverage"))));
        assertTrue(says("gone/old_models.py"));
        fire("Map names…");
        fire("Leave out");
        fire("Use these rules");
        assertFalse(says("gone/old_models.py"));
        assertTrue(says("Left out by a rule"));
        assertEquals(1, workbench().plan().audit().rules().size());
        key(KeyCode.Z, "Shortcut");
        assertTrue(says("gone/old_models.py"));
    }

    @Test
    void everyListComesByItsKeyAndSaysWhatWouldFillIt() {
        for (var empty : Map.of(
                        KeyCode.DIGIT6, "No tables yet",
                        KeyCode.DIGIT7, "No traffic yet",
                        KeyCode.DIGIT8, "No incidents yet",
                        KeyCode.DIGIT9, "No test results yet",
                        KeyCode.DIGIT0, "No jobs yet")
                .entrySet()) {
            key(empty.getKey(), "Alt");
            assertTrue(says(empty.getValue()), empty.getValue());
        }
        key(KeyCode.DIGIT1, "Alt");
        assertFalse(says("Jobs"), "an empty list is no tab");
    }

    @Test
    void aRecordLeadsToItsPlaceInTheSource() {
        fx(() -> workbench().selection().select(new Subject.OfEndpoint(1)));
        fx(() -> ((javafx.scene.control.Hyperlink) node("#show-in-source")).fire());
        key(KeyCode.U, "Shortcut");
        fx(() -> workbench().selection().select(new Subject.OfSource(new SourceId("coverage"))));
        key(KeyCode.U, "Shortcut");
        assertEquals(List.of("show urls line 2", "show urls line 2", "show coverage "), doors.asked);
    }

    @Test
    void anEndpointAndALibraryTurnToTheirList() {
        fx(() -> {
            workbench().selection().select(new Subject.OfLibrary("requests"));
            workbench().go().accept("audit");
        });
        assertTrue(says("2.20.0"));
        FactTable<?> libraries = table();
        assertTrue(ask(libraries::summary).contains("2 advisories"));
        fx(() -> {
            workbench().selection().select(new Subject.OfEndpoint(1));
            workbench().go().accept("audit");
        });
        assertTrue(says("/payments/<int:pk>/refund/"));
    }

    @Test
    void aFieldOfTheInspectorKeepsTheFocusAcrossItsOwnEdit() {
        fx(() -> {
            var name = (TextField) shell().root().lookup(".edit-field");
            name.requestFocus();
            name.setText("Northbank core");
        });
        key(KeyCode.ENTER);
        assertEquals("Northbank core", workbench().plan().name());
        var field = assertInstanceOf(TextField.class, ask(this::focused));
        assertEquals("Northbank core", field.getText());
        key(KeyCode.Z, "Shortcut");
        assertEquals("Northbank", workbench().plan().name());
    }

    private List<String> names(FactTable<Row> table) {
        return ask(() -> table.shown().stream().map(r -> r.module().id().name()).toList());
    }

    @SuppressWarnings("unchecked")
    private <T> FactTable<T> table() {
        return (FactTable<T>) node(".fact-table");
    }

    private Node focused() {
        return shell().root().getScene().getFocusOwner();
    }

    private void fire(String words) {
        fx(() -> assertTrue(fire(shell().root(), words), words));
    }

    private static boolean fire(Node node, String words) {
        if (!node.isVisible()) return false;
        if (node instanceof javafx.scene.control.ButtonBase button && words.equals(((Labeled) button).getText())) {
            button.fire();
            return true;
        }
        return node instanceof Parent parent
                && List.copyOf(parent.getChildrenUnmodifiable()).stream().anyMatch(c -> fire(c, words));
    }
}
