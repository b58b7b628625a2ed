package dev.banyan.views.roadmap.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ActTest {
    private Plan plan = ExamplePlan.plan();

    @Test
    void aLinkThatWouldGoInACircleIsRefused() {
        Phase ledger = planned(ExamplePlan.TAKE_LEDGER), accounts = planned(ExamplePlan.TAKE_ACCOUNTS);
        apply(new PhaseEdit.Change(ledger.withAfter(ledger.after().plus(accounts.id()))));
        Act circle = PhaseActs.wait(planned(ExamplePlan.TAKE_ACCOUNTS), planned(ExamplePlan.TAKE_LEDGER));
        assertEquals(new Outcome.Refused(accounts.name() + " would wait for itself."), circle.applyTo(plan));
    }

    private Phase planned(PhaseId id) {
        return Objects.requireNonNull(plan.phases().get(id));
    }

    private void apply(Edit edit) {
        plan = ((Outcome.Done) edit.applyTo(plan)).plan();
    }
}
