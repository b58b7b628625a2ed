package dev.banyan.views.map.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.PastAudit;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/// What came with a later audit waits in the tray until it is placed.
class TrayTest extends MapTest {
    private final ModuleId mail = module("bank.core.mail");

    @Override
    protected Plan plan() {
        Plan plan = SmallPlan.plan();
        var first = PastAudit.of(1, SmallPlan.audit(List.of("bank.ledger.models", "bank.payments.models")));
        var known = first.modules();
        for (var m : plan.facts().modules())
            if (!m.id().equals(mail) && !known.containsKey(m.id()))
                plan = plan.withMembership(plan.membership().plus(m.id(), SmallPlan.LEDGER));
        plan = plan.withMembership(plan.membership().plus(module("bank.payments.models"), SmallPlan.PAYMENTS));
        return plan.withPastAudits(plan.pastAudits().plus(1, first));
    }

    @Test
    void aNewModuleIsListedWithItsLikelyContextUntilItIsInOne() {
        assertTrue(says("To place: 1 new module"));
        var title = (Hyperlink) ask(() -> node("#map-tray").lookup(".hyperlink"));
        fx(title::fire);
        assertEquals(Subject.module(mail), workbench().selection().get());
        var into = (Button) ask(() -> node("#map-tray").lookup(".button"));
        assertEquals("into Payments", into.getText());
        fx(into::fire);
        assertEquals(SmallPlan.PAYMENTS, workbench().plan().membership().get(mail));
        assertFalse(ask(() -> node("#map-tray").isVisible()));
        fx(() -> workbench().store().undo());
        assertTrue(ask(() -> node("#map-tray").isVisible()));
    }
}
