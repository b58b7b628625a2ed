package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.audit.ImportRow;
import dev.banyan.views.audit.SourceText;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.FactTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// An audit from the drop on: chosen, mapped, accepted, followed to its lines, and replaced by a later one.
class AuditJourneyTest extends Journey {
    private static final ModuleId BASKET = new ModuleId("oscar.apps.basket.models");

    /// The folder by the dialog, as a person drops it.
    private void importFolder(Path audit) {
        answers.auditFolder = audit;
        key(KeyCode.I, "Shortcut", "Shift");
        finished();
        answers.auditFolder = null;
    }

    @SuppressWarnings("unchecked")
    private FactTable<ImportRow> files() {
        return (FactTable<ImportRow>) node(".import-sheet .fact-table");
    }

    private ImportRow row(String file) {
        return ask(() -> files().shown().stream()
                .filter(r -> r.file().equals(file))
                .findFirst()
                .orElseThrow());
    }

    /// A control in the row of one file, by what screen readers call it. The table is filtered to that file first.
    private <T extends Node> T control(String file, Class<T> kind, String called) {
        fx(() -> files().filter(file));
        until(called, () -> find(kind, called).isPresent());
        return ask(() -> find(kind, called).orElseThrow());
    }

    private <T extends Node> Optional<T> find(Class<T> kind, String called) {
        return files().lookupAll("*").stream()
                .filter(kind::isInstance)
                .filter(n ->
                        n.getAccessibleText() != null && n.getAccessibleText().startsWith(called))
                .map(kind::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private EditChoice<String> formatOf(String file) {
        return control(file, EditChoice.class, "Read " + file + " as");
    }

    @Test
    void aFormatIsChosenAFileLeftOutTheUnmatchedMappedAllAcceptedAndTakenBack() throws Exception {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        Files.writeString(audit.resolve("wanted.txt"), "celery\nredis\n");
        Files.writeString(
                audit.resolve("more.csv"), "from,to\nlegacy.old.apps.basket.models,oscar.apps.order.models\n");
        importFolder(audit);
        assertEquals(ImportRow.Stage.UNRECOGNISED, row("wanted.txt").stage());
        EditChoice<String> format = formatOf("wanted.txt");
        fx(() -> format.choose("requirements-txt"));
        finished();
        assertEquals(ImportRow.Stage.NEW, row("wanted.txt").stage());
        assertEquals("your choice: you said what it is", how(row("wanted.txt")));
        CheckBox take = control("bandit.json", CheckBox.class, "Take bandit.json");
        fx(take::fire);
        finished();
        assertEquals(ImportRow.Stage.LEFT_OUT, row("bandit.json").stage());
        fx(() -> files().filter(""));

        press("#import-map");
        finished();
        fx(() -> {
            ((TextField) node("#rule-prefix")).setText("src/sandbox");
            ((TextField) node("#rule-target")).clear();
        });
        press("#rule-leave-out");
        finished();
        press("#rules-use");
        finished();
        assertEquals(0, plan().audit().sources().size(), "nothing is taken before it is accepted");
        press("#import-accept");
        finished();
        assertEquals(
                List.of(new MappingRule("src/sandbox", "", MappingRule.Action.IGNORE)),
                plan().audit().rules());
        List<String> names =
                plan().audit().sources().stream().map(s -> s.name()).toList();
        assertTrue(names.contains("wanted.txt") && !names.contains("bandit.json"), names.toString());
        assertTrue(
                plan().facts().libraries().stream().map(Library::name).toList().contains("celery"));
        assertEquals(List.of("Import " + names.size() + " sources"), history());
        key(KeyCode.Z, "Shortcut");
        assertEquals(0, plan().audit().sources().size());
        assertEquals(List.of(), plan().audit().rules());
    }

    private static String how(ImportRow row) {
        return (row.certainty() == dev.banyan.model.audit.Source.Certainty.CHOSEN ? "your choice: " : "")
                + row.reason();
    }

    @Test
    void aFactIsFollowedToItsLineAlsoWhenTheFileIsGone() throws Exception {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        importFolder(audit);
        press("#import-accept");
        finished();
        fx(() -> bench().selection().select(Subject.module(BASKET)));
        key(KeyCode.U, "Shortcut");
        finished();
        assertTrue(marked().contains("src/oscar/apps/basket/models.py"), marked());
        press("#source-close");
        assertFalse(shows(".source-sheet"));

        fx(() -> bench().selection().select(new Subject.OfLibrary("django")));
        press("#show-in-source");
        finished();
        assertTrue(marked().startsWith("Django=="), marked());
        press("#source-close");

        Path coverage = audit.resolve("coverage.json");
        Files.writeString(coverage, Files.readString(coverage) + "\n");
        Files.delete(audit.resolve("pip-freeze.txt"));
        press("#show-in-source");
        finished();
        assertTrue(says(t -> t.endsWith("This is the copy kept in the plan.")));
        assertTrue(marked().startsWith("Django=="), marked());
        press("#source-close");
        fx(() -> bench().selection().select(Subject.module(BASKET)));
        key(KeyCode.U, "Shortcut");
        finished();
        assertTrue(says(t -> t.contains("has changed since it was read")));
        key(KeyCode.ESCAPE);
        assertFalse(shows(".source-sheet"));
    }

    @SuppressWarnings("unchecked")
    private String marked() {
        var lines = (ListView<SourceText.Line>) node(".source-lines");
        return ask(() -> lines.getItems().stream()
                .filter(SourceText.Line::marked)
                .map(SourceText.Line::text)
                .collect(Collectors.joining()));
    }

    @Test
    void aNewerFileOfAWatchedFolderIsOfferedAndTakesThePlaceOfTheOlder() throws Exception {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        importFolder(audit);
        fx(() -> ((CheckBox) node("#import-watch")).fire());
        press("#import-accept");
        finished();
        assertEquals(List.of(audit), ask(() -> List.copyOf(doors().watchedFolders())));
        Path sizes = audit.resolve("radon-raw.json");
        Files.writeString(sizes, Files.readString(sizes).replaceFirst("\"loc\": \\d+", "\"loc\": 4711"));
        until("the newer file is offered", () -> shell().root().lookup("#offer-take") != null);
        assertTrue(says("radon-raw.json is newer than the audit."));
        press("#offer-take");
        finished();
        assertEquals(ImportRow.Stage.REPLACES, row("radon-raw.json").stage());
        assertEquals(1, ask(() -> files().shown().size()));
        press("#import-accept");
        finished();
        assertEquals(10, plan().audit().sources().size());
        assertEquals(1, plan().pastAudits().size());
        assertEquals("Import radon-raw.json", history().getLast());
        fx(() -> doors().stopWatching(audit));
        assertEquals(List.of(), ask(() -> List.copyOf(doors().watchedFolders())));
    }

    @Test
    void whatTheColumnsOfATableMeanIsSaidOnceAndRememberedForTheNext() throws Exception {
        newPlan("Desk.banyan");
        Path first = Files.writeString(
                folder.resolve("desk.csv"), "Nr;Titel;Modul\n1;Korb leer;shop.basket\n2;Kasse steht;shop.order\n");
        importFiles(first);
        assertEquals(ImportRow.Stage.UNRECOGNISED, row("desk.csv").stage());
        fx(() -> files().mark(r -> r.file().equals("desk.csv")));
        fx(() -> files().lookup(".table-view").requestFocus());
        EditChoice<String> format = formatOf("desk.csv");
        fx(() -> format.choose(" table"));
        finished();
        assertTrue(says(t -> t.startsWith("2 records are read.")));
        press("#table-use");
        finished();
        assertEquals(ImportRow.Stage.NEW, row("desk.csv").stage());
        press("#import-accept");
        finished();
        assertEquals(2, plan().facts().operation().incidents().size());
        importFiles(Files.writeString(folder.resolve("later.csv"), "Nr;Titel;Modul\n3;Wieder leer;shop.basket\n"));
        assertTrue(row("later.csv").usable());
    }
}
