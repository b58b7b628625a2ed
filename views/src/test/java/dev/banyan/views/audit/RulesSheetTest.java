package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.MappingRule;
import dev.banyan.model.audit.MappingRule.Action;
import dev.banyan.model.audit.SourceId;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RulesSheetTest extends WindowTest {

    private void open() {
        fx(() -> shell().go("audit"));
        fx(() -> workbench().selection().select(new Subject.OfSource(new SourceId("coverage"))));
        press("#map-names");
    }

    private void press(String selector) {
        fx(() -> ((Button) node(selector)).fire());
    }

    private void type(String selector, String words) {
        fx(() -> ((TextField) node(selector)).setText(words));
    }

    @Test
    void aRuleSaysWhatItDoesBeforeItCounts() {
        open();
        assertTrue(says("1 record names no known module."));
        assertEquals("gone/", ask(() -> ((TextField) node("#rule-prefix")).getText()));
        type("#rule-prefix", "gone/old_models.py");
        type("#rule-target", "bank/ledger/models.py");
        press("#rule-map");
        assertTrue(says("1 more record matches than now. Every record that should name a module does."));
        assertTrue(says("7 → 8"));
        assertEquals(List.of(), workbench().plan().audit().rules(), "nothing counts before it is accepted");
        press("#rules-use");
        assertEquals(
                List.of(new MappingRule("gone/old_models.py", "bank/ledger/models.py", Action.REPLACE)),
                workbench().plan().audit().rules());
        key(KeyCode.Z, "Shortcut");
        assertEquals(List.of(), workbench().plan().audit().rules());
    }

    @Test
    void aRuleIsChangedAndRemoved() {
        open();
        press("#rule-leave-out");
        assertTrue(says("left out"));
        press("#rules-use");
        fx(() -> workbench().selection().clear());
        press("#edit-rules");
        assertTrue(ask(() -> node("#rules-use").isDisabled()), "nothing is changed yet");
        fx(() -> shell().root().lookupAll(".rules-sheet .icon-only").stream()
                .map(Button.class::cast)
                .filter(b -> b.getAccessibleText().startsWith("Remove"))
                .findFirst()
                .orElseThrow()
                .fire());
        press("#rules-use");
        assertEquals(List.of(), workbench().plan().audit().rules());
    }

    @Test
    void escapeLeavesTheRulesAsTheyWere() {
        open();
        press("#rule-leave-out");
        key(KeyCode.ESCAPE);
        assertFalse(says("Use these rules"));
        assertEquals(List.of(), workbench().plan().audit().rules());
    }

    @Test
    void modulesThatEndAlikeAreOffered() {
        var candidates = new NameCandidates(workbench().plan().facts());
        assertEquals(List.of("bank.ledger.models", "bank.payments.models"), candidates.of("old/ledger/models.py"));
        assertEquals(List.of(), candidates.of("nothing/like/it.py"));
    }
}
