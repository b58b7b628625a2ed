package dev.banyan.views.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.coverage.Covered.Row;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.FactTable;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageRoomTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new CoverageRoom());
    }

    @Test
    void aHigherTargetMeansMoreLinesToCover() {
        int before = row(ExamplePlan.PAYMENTS).gap().linesToCover();
        type("target-payments", "95%");
        assertTrue(row(ExamplePlan.PAYMENTS).gap().linesToCover() > before);
        assertEquals(1, store().history().size());
        CoverageTarget target = target(ExamplePlan.PAYMENTS);
        assertEquals(ExamplePlan.TAKE_PAYMENTS, target == null ? null : target.before(), "the phase stays");
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, row(ExamplePlan.PAYMENTS).gap().linesToCover());
    }

    @Test
    void anEmptyTargetIsTakenBackAndWordsAreRefused() {
        type("target-payments", "");
        assertNull(target(ExamplePlan.PAYMENTS));
        type("target-ledger", "most");
        assertEquals(1, store().history().size());
        type("target-ledger", "120");
        assertEquals(1, store().history().size());
    }

    @Test
    void thePhaseOfATargetIsChosenInPlace() {
        @SuppressWarnings("unchecked")
        var before = (EditChoice<PhaseId>) node("#before-accounts");
        fx(() -> before.choose(ExamplePlan.TAKE_ACCOUNTS));
        CoverageTarget target = target(ExamplePlan.ACCOUNTS);
        assertEquals(ExamplePlan.TAKE_ACCOUNTS, target == null ? null : target.before());
        assertNotEquals("open", States.words(row(ExamplePlan.ACCOUNTS).gap()));
    }

    @Test
    void manyTargetsAreSetInOneStep() {
        key(KeyCode.T, "Shortcut");
        fire("All");
        fx(() -> ((TextField) node("#targets-percent")).setText("60"));
        fx(() -> ((ButtonBase) node("#targets-set")).fire());
        assertEquals(
                List.of(60.0, 60.0, 60.0, 60.0, 60.0),
                workbench().plan().targets().values().stream()
                        .map(CoverageTarget::percent)
                        .toList());
        CoverageTarget ledger = target(ExamplePlan.LEDGER);
        assertEquals(
                ExamplePlan.TAKE_LEDGER,
                ledger == null ? null : ledger.before(),
                "the phase that takes it, not the one that captures its behaviour");
        assertEquals(1, store().history().size());
        assertFalse(ask(() -> node("#targets-set").getParent().getParent().isVisible()));
    }

    @Test
    void whatNobodyMeasuredIsNoDataAndNeverMet() {
        assertEquals("no data", States.words(row(ExamplePlan.REPORTING).gap()));
        assertTrue(Double.isNaN(row(ExamplePlan.REPORTING).now()));
        open(Plan.EMPTY);
        assertTrue(says("No coverage was read"));
        assertTrue(says("no data"));
    }

    @Test
    void selectingAContextHereSelectsItEverywhere() {
        fx(() -> table().lookup(".table-view").requestFocus());
        key(KeyCode.SPACE);
        key(KeyCode.DOWN);
        assertTrue(workbench().selection().get() instanceof Subject.Contexts(var ids) && ids.size() == 1);
    }

    @Test
    void phasesAndModulesHaveTheirLists() {
        key(KeyCode.DIGIT3, "Alt");
        assertTrue(ask(() -> this.<Covered.PhaseRow>table().summary()).startsWith("9 phases · 4 targets"));
        key(KeyCode.DIGIT4, "Alt");
        assertTrue(ask(() -> table().summary()).contains("uncovered"));
    }

    private void type(String id, String words) {
        fx(() -> ((EditText) node("#" + id)).edit());
        fx(() -> {
            var field = (TextField) shell().root().getScene().getFocusOwner();
            field.setText(words);
        });
        key(KeyCode.ENTER);
        settle();
    }

    private @Nullable CoverageTarget target(ContextId context) {
        return workbench().plan().targets().get(context);
    }

    private Row row(ContextId context) {
        return ask(() -> this.<Row>table().shown().stream()
                .filter(r -> r.context().id().equals(context))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> FactTable<T> table() {
        return (FactTable<T>) node(".fact-table");
    }

    private void fire(String words) {
        fx(() -> {
            for (Node node : shell().root().lookupAll(".toggle-button"))
                if (node instanceof ButtonBase button && words.equals(button.getText())) button.fire();
        });
    }
}
