package dev.banyan.views.map.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.Split;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Contexts parted, joined and taken from, each as one named step.
class SplittingTest extends MapTest {

    private Point2D onLabel(ContextId id) {
        fx(() -> map().finish());
        Territory t = Objects.requireNonNull(scene().territory(id));
        var area = Objects.requireNonNull(ask(() -> map().labels().of(t)));
        return new Point2D(area.getMinX() + 10, area.getMinY() + 10);
    }

    private MenuItem item(String words) {
        return find(ask(this::menu).getItems(), words);
    }

    private static MenuItem find(List<MenuItem> items, String words) {
        for (MenuItem item : items) if (words.equals(item.getText())) return item;
        throw new AssertionError("no item " + words);
    }

    private String last() {
        return workbench().store().history().getLast().label();
    }

    @Test
    void aContextIsPickedByTheMouseAndSplitAsProposedInOneStep() {
        click(onLabel(ExamplePlan.LEDGER), false);
        assertEquals(
                Subject.context(ExamplePlan.LEDGER), workbench().selection().get());
        Plan before = workbench().plan();
        Split split = Split.weakest(before, ExamplePlan.LEDGER).orElseThrow();
        fx(item("Split along its weakest cut…")::fire);
        assertSame(before, workbench().plan());
        assertTrue(says(
                split.leaves().size() == 1
                        ? "1 module leaves"
                        : split.leaves().size() + " modules leave, "
                                + split.stays().size() + " stay. " + split.cut()
                                + (split.cut() == 1 ? " dependency lies" : " dependencies lie") + " between the two."));
        fx(() -> ((TextField) node("#map-split .text-field")).setText("Postings"));
        fx(() -> ((Button) node("#split-apply")).fire());
        Plan after = workbench().plan();
        var fresh = after.contexts().values().stream()
                .filter(c -> c.name().equals("Postings"))
                .findFirst()
                .orElseThrow();
        assertEquals(split.leaves(), after.modulesOf(fresh.id()));
        assertEquals(split.stays(), after.modulesOf(ExamplePlan.LEDGER));
        assertEquals("Split Ledger: Postings", last());
        assertNull(ask(() -> shell().root().lookup("#map-split")));
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void escapeLeavesTheProposalAndTheContextWhole() {
        fx(() -> {
            map().requestFocus();
            workbench().selection().select(Subject.context(ExamplePlan.LEDGER));
        });
        Plan before = workbench().plan();
        key(KeyCode.K);
        assertTrue(ask(() -> node("#map-split").isVisible()));
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#map-split")));
        assertSame(before, workbench().plan());
    }

    @Test
    void twoContextsPickedByTheMouseAreMergedAndUndoPartsThem() {
        click(onLabel(ExamplePlan.LEDGER), false);
        click(onLabel(ExamplePlan.PAYMENTS), true);
        Plan before = workbench().plan();
        Set<ModuleId> both = new HashSet<>(before.modulesOf(ExamplePlan.LEDGER));
        both.addAll(before.modulesOf(ExamplePlan.PAYMENTS));
        fx(find(((Menu) item("Merge into")).getItems(), "Ledger")::fire);
        assertEquals(both, workbench().plan().modulesOf(ExamplePlan.LEDGER));
        assertEquals("Merge Payments into Ledger", last());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void ofASelectionOnlyWhatIsInTheContextIsSubtracted() {
        Plan before = workbench().plan();
        ModuleId posting = before.modulesOf(ExamplePlan.LEDGER).getFirst();
        ModuleId refund = module("bank.payments.refund");
        fx(() -> workbench().selection().select(new Subject.Modules(Set.of(posting, refund))));
        fx(find(((Menu) item("Subtract from")).getItems(), "Ledger")::fire);
        Plan after = workbench().plan();
        assertNull(after.membership().get(posting));
        assertEquals(ExamplePlan.PAYMENTS, after.membership().get(refund));
        assertEquals("Subtract 1 module from Ledger", last());
    }

    @Test
    void aContextIsDrawnWithTheKeyboardAlone() {
        fx(() -> map().requestFocus());
        key(KeyCode.U);
        Set<ModuleId> left = ask(() -> map().state().scene().ungrouped());
        assertEquals(new Subject.Modules(left), workbench().selection().get());
        key(KeyCode.N);
        fx(() -> ((TextField) node("#map-name")).setText("Core"));
        key(KeyCode.ENTER);
        var names = new ArrayList<String>();
        workbench().plan().contexts().values().forEach(c -> names.add(c.name()));
        assertTrue(names.contains("Core"), names.toString());
        assertTrue(ask(() -> map().state().scene().ungrouped()).isEmpty());
    }

    @Test
    void theProposalIsLaidOverTheMapAlsoWhereTheMatrixWasInFront() {
        fx(() -> map().requestFocus());
        fx(() -> workbench().actions().get("map.matrix").run().run());
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        fx(() -> workbench().actions().get("map.split").run().run());
        assertTrue(ask(() -> node("#map-split").isVisible()));
        assertTrue(ask(() -> node("#map").getScene() != null));
    }
}
