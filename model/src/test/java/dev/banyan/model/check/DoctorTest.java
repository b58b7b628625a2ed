package dev.banyan.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Estimate;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class DoctorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final PhaseId ID = new PhaseId("a");

    private static Plan after(Plan plan, Edit... edits) {
        Plan changed = plan;
        for (Edit edit : edits) {
            if (!(edit.applyTo(changed) instanceof Outcome.Done(Plan next))) throw new AssertionError(edit);
            changed = next;
        }
        return changed;
    }

    private static Phase phase(PhaseKind kind) {
        return Phase.planned(ID, "A", kind).withEffort(new Estimate(5, 5, 5));
    }

    private static Plan plan(Phase phase) {
        return after(Plan.EMPTY, new PhaseEdit.Add(List.of(phase), 0, List.of()));
    }

    private static Optional<Finding> find(Plan plan, String rule) {
        return Doctor.look(plan, TODAY).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst();
    }

    private static void mends(Plan plan, String rule) {
        Edit fix = find(plan, rule).orElseThrow().fix();
        assertNotNull(fix, rule);
        assertTrue(find(after(plan, fix), rule).isEmpty(), rule);
    }

    @Test
    void aCanaryNeedsAWayBackInThePhaseOrItsRunbook() {
        Phase ramped = phase(PhaseKind.STRANGLE).withRamp(List.of(new RampStep(1, 2)));
        assertEquals(
                Severity.ERROR,
                find(plan(ramped), "canary without rollback").orElseThrow().severity());
        var book = new Runbook("", "switch the proxy back", "", "", "");
        Plan written = after(plan(ramped), new DeliveryEdit.SetRunbook(ID, book));
        assertTrue(find(written, "canary without rollback").isEmpty());
        Phase said = ramped.withWords("", "Team", "", "", "switch back");
        assertTrue(find(plan(said), "canary without rollback").isEmpty());
        assertTrue(
                find(plan(phase(PhaseKind.STRANGLE)), "canary without rollback").isEmpty());
    }

    @Test
    void aRampNeedsALimit() {
        Plan plan = plan(phase(PhaseKind.STRANGLE).withRamp(List.of(new RampStep(1, 2))));
        assertTrue(find(plan, "ramp without limits").isPresent());
        var limited = new Rollout(Rollout.Strategy.CANARY, 1, Double.NaN, "", "", 14, "");
        assertTrue(find(after(plan, new DeliveryEdit.SetRollout(ID, limited)), "ramp without limits")
                .isEmpty());
    }

    @Test
    void aFlagGoesWithTheLegacy() {
        Plan plan = plan(phase(PhaseKind.STRANGLE).withWords("", "Team", "", "new_shop", ""));
        assertTrue(find(plan, "flag without removal").isPresent());
        Phase deletes = Phase.planned(new PhaseId("d"), "Delete", PhaseKind.DELETE_LEGACY);
        mends(after(plan, new PhaseEdit.Add(List.of(deletes), 1, List.of())), "flag without removal");
    }

    @Test
    void anUpgradeAsksForCoverageADeletionForQuietAMigrationForValidation() {
        mends(plan(phase(PhaseKind.UPGRADE_FRAMEWORK)), "upgrade before coverage");
        mends(plan(phase(PhaseKind.DELETE_LEGACY)), "deletion without quiet days");
        mends(plan(phase(PhaseKind.MIGRATE_DATA)), "data migration without validation");
    }

    @Test
    void whatIsMissingWhileAPhaseRunsIsAnError() {
        Phase running = phase(PhaseKind.MIGRATE_DATA).withProgress(PhaseState.RUNNING, TODAY, null);
        assertEquals(
                Severity.ERROR,
                find(plan(running), "runbook with holes").orElseThrow().severity());
        Phase done = running.withProgress(PhaseState.DONE, TODAY, TODAY);
        assertTrue(find(plan(done), "runbook with holes").isEmpty());
    }

    @Test
    void aPhaseThatWaitsForTheEndOfAFreezeIsTold() {
        Plan plan = plan(phase(PhaseKind.STRANGLE));
        assertTrue(find(plan, "phase in a freeze").isEmpty());
        var freeze = new Freeze(new FreezeId("f"), "Season", LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 20));
        String told = find(after(plan, new DeliveryEdit.SetFreeze(freeze)), "phase in a freeze")
                .orElseThrow()
                .sentence();
        assertEquals("A is ready to go live in Season and waits until 2026-01-21.", told);
    }

    @Test
    void aPhaseThatNeedsMorePeopleThanItsTeamHasIsAnError() {
        var three = new PhaseScope(TreePSet.empty(), TreePSet.empty(), 3, false);
        mends(after(plan(phase(PhaseKind.SUPPORT)), new DeliveryEdit.SetScope(ID, three)), "too few people");
    }

    @Test
    void aRiskNeedsAResponse() {
        var risk = new Risk(new RiskId("r"), 0, "Hidden rules", null, 3, 3, "", "", null);
        Plan plan = after(Plan.EMPTY, new RiskEdit.Set(risk));
        assertTrue(find(plan, "risk without a response").isPresent());
        Plan answered = after(
                plan, new RiskEdit.Set(plan.risks().firstEntry().getValue().withResponse("Record")));
        assertTrue(find(answered, "risk without a response").isEmpty());
    }

    @Test
    void aContextThatNoPhaseTakesGetsOneByTheFix() {
        Plan plan = ExamplePlan.plan();
        Plan without = after(plan, new PhaseEdit.Take(ExamplePlan.TAKE_LEDGER, java.util.Set.of()));
        mends(without, "context in no phase");
    }

    @Test
    void anExpiredWaiverIsTakenAwayByTheFix() {
        Plan plan = ExamplePlan.plan();
        var found = Doctor.look(plan, ExamplePlan.TODAY).stream()
                .filter(f -> f.rule().equals("expired waiver"))
                .findFirst()
                .orElseThrow();
        Edit fix = found.fix();
        assertNotNull(fix);
        assertTrue(Doctor.look(after(plan, fix), ExamplePlan.TODAY).stream()
                .noneMatch(f -> f.rule().equals("expired waiver")));
    }

    @Test
    void errorsComeFirstAndEveryFindingHasASourceAndEveryFixCanBeApplied() {
        Plan plan = ExamplePlan.plan();
        var severities = new ArrayList<Severity>();
        for (Finding f : Doctor.look(plan, ExamplePlan.TODAY)) {
            severities.add(f.severity());
            assertFalse(f.source().isBlank(), f.rule());
            assertTrue(f.sentence().endsWith("."), f.sentence());
            if (f.fix() != null) assertTrue(f.fix().applyTo(plan) instanceof Outcome.Done, f.rule());
        }
        assertEquals(severities.stream().sorted().toList(), severities);
    }

    @Test
    void anEmptyPlanIsHealthy() {
        assertTrue(Doctor.look(Plan.EMPTY, TODAY).isEmpty());
    }
}
