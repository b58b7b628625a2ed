package dev.banyan.views.map.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.MembershipRule;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.RuleCatch;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Rules and pins, made by menu, key and inspector.
class RulesAndPinsTest extends MapTest {
    private final ModuleId refund = module("bank.payments.refund");

    private void select(ModuleId id) {
        fx(() -> {
            map().requestFocus();
            workbench().selection().select(Subject.module(id));
        });
    }

    private static MenuItem named(Iterable<MenuItem> items, String beginning) {
        for (MenuItem item : items) if (item.getText() != null && item.getText().startsWith(beginning)) return item;
        throw new AssertionError("no item " + beginning);
    }

    @Test
    void aKeyPinsTheSelectedModuleAndADragThenLeavesItWhereItIs() {
        select(refund);
        key(KeyCode.P);
        Plan pinned = workbench().plan();
        assertEquals(Set.of(refund), pinned.boundaries().pins().keySet());
        assertTrue(
                map().state().look().pinned().get(scene().facts().number(refund).orElseThrow()));
        assertTrue(says("pinned"));
        Point2D from = at(refund);
        Point2D to = at(Objects.requireNonNull(scene().territory(ExamplePlan.LEDGER)));
        press(from);
        drag(from.add(9, 9));
        drag(to);
        assertTrue(ask(() -> map().hint().text()).contains("1 pinned: unpin first"));
        release(to);
        assertSame(pinned, workbench().plan());
        key(KeyCode.P);
        assertTrue(workbench().plan().boundaries().pins().isEmpty());
    }

    @Test
    void theMenuPutsAWholePackageUnderARuleAndSaysWhatItCatches() {
        select(refund);
        var menu = ask(this::menu);
        var under = (Menu) named(menu.getItems(), "Everything under");
        var rule = new MembershipRule("bank.payments.*");
        var belongs = (Menu) named(under.getItems(), "bank.payments.* · ");
        RuleCatch caught = RuleCatch.of(workbench().plan(), rule, ExamplePlan.LEDGER);
        MenuItem ledger = named(belongs.getItems(), "Ledger");
        assertTrue(ledger.getText().contains(caught.elsewhere() + " from other contexts"), ledger.getText());
        int before = workbench().plan().modulesOf(ExamplePlan.LEDGER).size();
        fx(ledger::fire);
        Plan after = workbench().plan();
        assertEquals(ExamplePlan.LEDGER, after.boundaries().rules().get(rule));
        assertEquals(
                before + caught.free() + caught.elsewhere(),
                after.modulesOf(ExamplePlan.LEDGER).size());
    }

    @Test
    void aRuleIsTypedInTheInspectorCountedBeforeAndDroppedAgain() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        var field = (TextField) node("#rule-pattern");
        fx(() -> field.setText("bank.payments.refund"));
        assertEquals("1 joins, 1 from other contexts", ((Label) node("#rule-counted")).getText());
        fx(() -> ((Button) node("#rule-add")).fire());
        var rule = new MembershipRule("bank.payments.refund");
        assertEquals(ExamplePlan.LEDGER, workbench().plan().boundaries().rules().get(rule));
        assertEquals(ExamplePlan.LEDGER, workbench().plan().membership().get(refund));
        var drop = (Button) ask(() -> shell().root().lookupAll(".button").stream()
                .filter(n -> ("Drop the rule " + rule).equals(n.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        fx(drop::fire);
        assertTrue(workbench().plan().boundaries().rules().isEmpty());
        assertEquals(ExamplePlan.LEDGER, workbench().plan().membership().get(refund));
    }

    @Test
    void howManyAreNotGroupedIsInSightAndOneClickSelectsThem() {
        Set<ModuleId> left = ask(() -> map().state().scene().ungrouped());
        var link = (Hyperlink) ask(() -> node("#map-ungrouped").lookup(".hyperlink"));
        assertEquals(left.size() + " modules not grouped yet", link.getText());
        fx(link::fire);
        assertEquals(new Subject.Modules(left), workbench().selection().get());
        fx(() -> map().edits().move(left, ExamplePlan.LEDGER));
        assertEquals("Every module is in a context", link.getText());
        assertFalse(ask(() -> map().state().look().pinned().get(0)));
    }
}
