package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.views.WindowTest;
import dev.banyan.views.audit.ImportRow.Standing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ImportPreviewTest extends WindowTest {
    private final List<String> answers = new ArrayList<>();

    private void preview(ImportProposal proposal) {
        fx(() -> shell().lay(
                        new ImportPreview(proposal, () -> answers.add("yes"), () -> answers.add("no")),
                        () -> answers.add("closed")));
    }

    @Test
    void everyFileSaysWhatItIsAndWhyItIsLeftOut() {
        preview(new ImportProposal(
                List.of(
                        new ImportRow("a.json", "coverage.py JSON", "has meta", 40, 0.9, Standing.NEW, List.of(), null),
                        new ImportRow("b.bin", "", "", 0, Double.NaN, null, List.of(), "b.bin is not a known format.")),
                List.of("12 modules are new"),
                true));
        assertTrue(says("Import 1 source"));
        assertTrue(says("1 file is left out, for the reason shown."));
        assertTrue(says("12 modules are new"));
        assertTrue(says("b.bin is not a known format."));
        fx(() -> ((Button) node("#import-accept")).fire());
        assertEquals(List.of("yes"), answers);
    }

    @Test
    void theBeginningOfABrokenFileIsUsedOnlyWhenThePersonSaysSo() {
        var row = new ImportRow(
                "a.json", "grimp", "", 310, Double.NaN, null, List.of(), "a.json, line 120: it ends.", "line 120");
        fx(() -> shell().lay(
                        new ImportPreview(
                                new ImportProposal(List.of(row), List.of(), false),
                                () -> {},
                                () -> {},
                                (file, use) -> answers.add(file + " " + use)),
                        () -> {}));
        assertTrue(says("1 file is left out, for the reason shown."));
        fx(() -> ((CheckBox) shell().root().lookup(".import-preview .check-box")).fire());
        assertEquals(List.of("a.json true"), answers);
    }

    @Test
    void whatChangesNothingCannotBeAcceptedAndEscapeCloses() {
        preview(new ImportProposal(List.of(), List.of(), false));
        assertTrue(ask(() -> ((Button) node("#import-accept")).isDisabled()));
        key(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), answers);
    }
}
