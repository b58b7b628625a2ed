package dev.banyan.views.roadmap.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.ScheduledPhase;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GhostsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private Plan plan = ExamplePlan.plan();

    @Test
    void theBaselineStaysWhereItWasWhenThePlanMoves() {
        apply(new KeepEdit.Keep(new KeptPlan(new KeptId("b1"), KeptPlan.Kind.BASELINE, "Board", TODAY, "", plan)));
        ScheduledPhase before = Roadmap.of(plan, TODAY).of(ExamplePlan.DELETE).orElseThrow();
        Phase later = before.phase().withNotBefore(before.start().plusDays(60));
        apply(new PhaseEdit.Change(later));
        Ghosts ghosts = Ghosts.of(Ghosts.latest(plan).orElseThrow(), plan);
        Stretch stretch = Objects.requireNonNull(ghosts.stretches().get(ExamplePlan.DELETE));
        assertEquals(new Stretch(before.start(), before.finish()), stretch);
    }

    private void apply(Edit edit) {
        plan = ((Outcome.Done) edit.applyTo(plan)).plan();
    }
}
