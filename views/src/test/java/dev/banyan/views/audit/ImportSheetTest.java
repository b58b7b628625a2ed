package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.WindowTest;
import dev.banyan.views.audit.ImportRow.Stage;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportSheetTest extends WindowTest {
    private final List<String> asked = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong(1);
    private final ImportProgress progress = new ImportProgress(nanos::get);

    private final ImportWishes wishes = new ImportWishes() {
        @Override
        public void use(List<String> files, boolean taken) {
            asked.add((taken ? "take " : "leave ") + files);
        }

        @Override
        public void readAs(String file, String format) {
            asked.add(file + " as " + format);
        }

        @Override
        public void mapTable(String file) {
            asked.add("table " + file);
        }

        @Override
        public void renamed(Set<ModuleId> modules) {
            asked.add("same " + modules);
        }

        @Override
        public void mapNames() {
            asked.add("map");
        }

        @Override
        public void accept(boolean watch) {
            asked.add(watch ? "accept and watch" : "accept");
        }

        @Override
        public void cancel() {
            asked.add("cancel");
        }
    };

    private ImportSheet lay() {
        return ask(() -> {
            var formats = List.of(
                    new ImportWishes.Format("coverage.py-json", "coverage.py JSON"),
                    new ImportWishes.Format("edge-csv", "Edge table"));
            var sheet = new ImportSheet(progress, formats, true, wishes);
            shell().lay(sheet, () -> asked.add("closed"));
            return sheet;
        });
    }

    static ImportRow row(String file, Stage stage, double matched, String... warnings) {
        boolean known = stage != Stage.UNRECOGNISED;
        boolean used = stage == Stage.NEW || stage == Stage.REPLACES;
        return new ImportRow(
                file,
                1200,
                stage,
                1,
                known ? "coverage.py-json" : "",
                known ? "coverage.py JSON" : "",
                known ? Certainty.CERTAIN : null,
                known ? "it has the keys meta and files" : "text that no reader knows",
                40,
                matched,
                0,
                used,
                List.of(warnings),
                null,
                "",
                false);
    }

    private static ImportProposal proposal(@Nullable AuditComparison comparison, ImportRow... rows) {
        return new ImportProposal(List.of(rows), List.of("12 modules are new."), comparison, 7, true);
    }

    @Test
    void whileItIsReadTheBytesTheRateAndTheTimeLeftAreSaid() {
        progress.waiting("a.json", 4_000_000);
        progress.waiting("b.json", 4_000_000);
        progress.bytes(0, 8_000_000);
        nanos.addAndGet(2_000_000_000L);
        progress.reading("a.json", 2_000_000, 4_000_000);
        progress.bytes(2_000_000, 8_000_000);
        lay();
        settle();
        assertTrue(says("Reading 2 files"));
        assertTrue(says("0 of 2 files · 2.0 MB of 8.0 MB · 1.0 MB/s · 6 seconds left"));
        assertTrue(says("waiting"));
        assertTrue(ask(() -> node("#import-accept").isDisabled()));
        key(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), asked);
    }

    @Test
    void everyFileSaysWhatItIsAndThoseThatNeedAttentionCanBeShownAlone() {
        ImportSheet sheet = lay();
        fx(() -> sheet.show(
                proposal(
                        null,
                        row("a.json", Stage.NEW, 1),
                        row("b.json", Stage.REPLACES, 0.6),
                        row("c.json", Stage.NEW, 1, "line 7: no date"),
                        row("d.bin", Stage.UNRECOGNISED, Double.NaN)),
                Set.of()));
        assertTrue(says("Import 3 sources"));
        assertTrue(says("12 modules are new."));
        assertTrue(says("7 records name no known module: map them…"));
        assertTrue(says("1 file is left out. 3 files need attention. Select one to read why;"
                + " choose another format where a guess is wrong, untick what you do not want."));
        Segments<ImportFilter> filter = filters();
        fx(() -> filter.valueProperty().set(ImportFilter.ATTENTION));
        assertEquals(List.of("b.json", "c.json", "d.bin"), files());
        fx(() -> filter.valueProperty().set(new ImportFilter(false, Stage.UNRECOGNISED)));
        assertEquals(List.of("d.bin"), files());
        fx(() -> table().filter("nothing like it"));
        assertEquals(List.of(), files());
        fx(() -> ((Button) node("#import-accept")).fire());
        assertEquals(List.of("accept"), asked);
    }

    @Test
    void aFileIsLeftOutByItsTickOrBySpace() {
        ImportSheet sheet = lay();
        fx(() -> sheet.show(proposal(null, row("a.json", Stage.NEW, 1), row("b.json", Stage.NEW, 1)), Set.of()));
        fx(() -> ((CheckBox) shell().root().lookup(".import-sheet .table-row-cell .check-box")).fire());
        fx(() -> table().mark(r -> r.file().equals("b.json")));
        fx(() -> table().lookup(".table-view").requestFocus());
        key(KeyCode.SPACE);
        assertEquals(List.of("leave [a.json]", "leave [b.json]"), asked);
    }

    @Test
    void anotherFormatIsChosenInTheRow() {
        ImportSheet sheet = lay();
        fx(() -> sheet.show(proposal(null, row("d.bin", Stage.UNRECOGNISED, Double.NaN)), Set.of()));
        fx(() -> choice().choose("edge-csv"));
        assertEquals(List.of("d.bin as edge-csv"), asked);
        fx(() -> sheet.busy("Reading again"));
        assertTrue(says("Reading again"));
        assertTrue(ask(() -> choice().isDisabled()));
        assertTrue(ask(() -> node("#import-accept").isDisabled()));
    }

    @Test
    void whatChangesIsListedOneByOne() {
        var before = SmallPlan.plan().facts();
        var after = SmallPlan.plan(List.of("bank.ledger.models", "bank.ledger.posting", "bank.audit.trail"))
                .facts();
        ImportSheet sheet = lay();
        fx(() -> sheet.show(proposal(AuditComparison.of(before, after), row("a.json", Stage.NEW, 1)), Set.of()));
        assertTrue(says("What changes"));
        fx(() -> shell().root().lookupAll(".toggle-button").stream()
                .filter(n -> n instanceof javafx.scene.control.ToggleButton b
                        && b.getText().equals("What changes"))
                .forEach(n -> ((javafx.scene.control.ToggleButton) n).fire()));
        assertTrue(says("bank.audit.trail"));
        assertTrue(says("bank.core.mail"));
        assertFalse(says("a.json"));
    }

    @Test
    void whatChangesNothingCannotBeAccepted() {
        ImportSheet sheet = lay();
        fx(() -> sheet.show(new ImportProposal(List.of(), List.of(), null, 0, false), Set.of()));
        assertTrue(ask(() -> node("#import-accept").isDisabled()));
        assertTrue(says("Close"));
        key(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), asked);
    }

    @SuppressWarnings("unchecked")
    private FactTable<ImportRow> table() {
        return (FactTable<ImportRow>) shell().root().lookup(".import-sheet .fact-table");
    }

    @SuppressWarnings("unchecked")
    private Segments<ImportFilter> filters() {
        return (Segments<ImportFilter>) node("#import-filter");
    }

    @SuppressWarnings("unchecked")
    private EditChoice<String> choice() {
        Node found = shell().root().lookup(".import-sheet .format-choice");
        return (EditChoice<String>) found;
    }

    private List<String> files() {
        return ask(() -> table().shown().stream().map(ImportRow::file).toList());
    }
}
