package dev.banyan.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.GateId;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.Relationship;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.Rollout;
import dev.banyan.model.Runbook;
import dev.banyan.model.SignOff;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                Severity.WARNING,
                find(plan(ramped), "canary without rollback").orElseThrow().severity());
        Plan ready = plan(ramped.withProgress(PhaseState.READY, null, null));
        assertEquals(
                Severity.ERROR,
                find(ready, "canary without rollback").orElseThrow().severity());
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
        Plan without = after(plan, new PhaseEdit.Take(ExamplePlan.TAKE_LEDGER, Set.of()));
        mends(without, "context in no phase");
    }

    @Test
    void aContextThatTwoPhasesTakeStaysWithTheFirstByTheFix() {
        Plan plan = ExamplePlan.plan();
        assertTrue(find(plan, "context taken twice").isEmpty());
        Phase ledger = Objects.requireNonNull(plan.phases().get(ExamplePlan.TAKE_LEDGER));
        Phase accounts = Objects.requireNonNull(plan.phases().get(ExamplePlan.TAKE_ACCOUNTS));
        Plan twice = plan.withPhases(plan.phases().plus(accounts.id(), accounts.withContexts(ledger.contexts())));
        mends(twice, "context taken twice");
    }

    @Test
    void aPhaseWhoseContextWasMergedIntoThatOfAnotherTakesNothingAndIsRemovedByTheFix() {
        Plan plan = ExamplePlan.plan();
        assertTrue(find(plan, "phase takes nothing").isEmpty());
        Plan merged = after(plan, new ContextEdit.Merge(Set.of(ExamplePlan.ACCOUNTS), ExamplePlan.LEDGER));
        assertTrue(find(merged, "context taken twice").isEmpty());
        mends(merged, "phase takes nothing");
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
    void aFlagIsTheWayBackOfACanary() {
        Phase flagged = phase(PhaseKind.STRANGLE)
                .withRamp(List.of(new RampStep(1, 2)))
                .withWords("", "Team", "", "new_shop", "");
        mends(plan(flagged), "canary without rollback");
        Phase plain = phase(PhaseKind.STRANGLE).withRamp(List.of(new RampStep(1, 2)));
        assertNull(find(plan(plain), "canary without rollback").orElseThrow().fix());
    }

    @Test
    void whatRunsBehindAClosedGateIsToldUntilSomebodySigns() {
        var open = new Criterion(new CriterionId("c"), ID, Side.ENTRY, new Measure.LineCoverage(60), null);
        Phase running = phase(PhaseKind.STABILISE).withProgress(PhaseState.RUNNING, TODAY, null);
        Plan plan = after(plan(running), new CriterionEdit.Set(open));
        assertTrue(find(plan, "gate passed while closed").isPresent());
        var signed = new DeliveryEdit.Sign(new GateId(ID, Side.ENTRY), new SignOff("Ann", TODAY));
        assertTrue(find(after(plan, signed), "gate passed while closed").isEmpty());
        assertTrue(find(after(plan, signed), "signed but open").isPresent());
        Plan planned = after(plan(phase(PhaseKind.STABILISE)), new CriterionEdit.Set(open));
        assertTrue(find(planned, "gate passed while closed").isEmpty());
    }

    @Test
    void anEmptyContextIsDeletedByTheFix() {
        var empty = BoundedContext.named(new ContextId("empty"), "Empty", "#888888");
        mends(after(ExamplePlan.plan(), new ContextEdit.Draw(empty, Set.of())), "context without modules");
        assertTrue(find(ExamplePlan.plan(), "context without modules").isEmpty());
    }

    @Test
    void aRiskThatOutlivesItsPhaseLeavesTheRegisterByTheFix() {
        var risk = new Risk(new RiskId("r"), 0, "Hidden rules", null, 3, 3, "Ann", "Record", ID);
        Plan done = after(
                plan(phase(PhaseKind.STABILISE).withProgress(PhaseState.DONE, TODAY, TODAY)), new RiskEdit.Set(risk));
        mends(done, "risk past its phase");
        Plan running = after(plan(phase(PhaseKind.STABILISE)), new RiskEdit.Set(risk));
        assertTrue(find(running, "risk past its phase").isEmpty());
    }

    @Test
    void aLayerSaysWhichSideSetsTheTermsWhereOnlyOneDepends() {
        Plan plan = ExamplePlan.plan();
        Seam oneWay = Seams.of(plan).all().stream()
                .filter(s -> !s.mutual() && s.crossing() > 0)
                .findFirst()
                .orElseThrow();
        var layer = new Relationship(oneWay.id(), Relationship.Pattern.ANTI_CORRUPTION_LAYER, null, "");
        mends(after(plan, new ContextEdit.Relate(layer)), "upstream not said");
        var kernel = new Relationship(oneWay.id(), Relationship.Pattern.SHARED_KERNEL, null, "");
        assertTrue(find(after(plan, new ContextEdit.Relate(kernel)), "upstream not said")
                .isEmpty());
    }

    @Test
    void severeAdvisoriesNeedAPhase() {
        Plan plan = ExamplePlan.plan();
        Set<PhaseId> upgrades = plan.phases().values().stream()
                .filter(p -> p.kind() == PhaseKind.MODERNISE_DEPENDENCIES)
                .map(Phase::id)
                .collect(Collectors.toSet());
        assertTrue(upgrades.isEmpty() == find(plan, "advisory in no phase").isPresent());
        Plan without = upgrades.isEmpty() ? plan : after(plan, new PhaseEdit.Remove(upgrades));
        Finding found = find(without, "advisory in no phase").orElseThrow();
        assertTrue(found.subjects().getFirst() instanceof Subject.OfLibrary, found.sentence());
        Phase modernise = Phase.planned(ID, "Libraries", PhaseKind.MODERNISE_DEPENDENCIES);
        Plan with = after(without, new PhaseEdit.Add(List.of(modernise), 0, List.of()));
        assertTrue(find(with, "advisory in no phase").isEmpty());
    }

    private static Plan running(LocalDate started, @Nullable Progress said) {
        Plan plan = plan(phase(PhaseKind.STABILISE).withProgress(PhaseState.RUNNING, started, null));
        return said == null ? plan : after(plan, new DeliveryEdit.SayProgress(ID, said));
    }

    @Test
    void howMuchIsDoneOfARunningPhaseIsSaidEveryTwoWeeks() {
        LocalDate twoWeeks = TODAY.minusDays(14), longer = TODAY.minusDays(15);
        assertTrue(find(running(twoWeeks, null), "progress never said").isEmpty(), "it has only begun");
        Finding never = find(running(longer, null), "progress never said").orElseThrow();
        assertEquals("A runs since 2025-12-17, and nobody said how much is done.", never.sentence());
        assertEquals(Severity.NOTE, never.severity());
        assertTrue(find(running(longer, new Progress(40, twoWeeks)), "progress said long ago")
                .isEmpty());
        Plan stale = running(longer, new Progress(40, longer));
        Finding old = find(stale, "progress said long ago").orElseThrow();
        assertEquals("A runs, and it was last said on 2025-12-17 how much is done: 40%.", old.sentence());
        Plan said = after(stale, new DeliveryEdit.SayProgress(ID, new Progress(40, TODAY)));
        assertTrue(find(said, "progress said long ago").isEmpty());
        Plan over = plan(phase(PhaseKind.STABILISE).withProgress(PhaseState.DONE, longer, longer));
        assertTrue(Doctor.look(over, TODAY).stream().noneMatch(f -> f.rule().startsWith("progress")));
    }

    @Test
    void modulesInNoContextAreOneFindingThatNamesThemAll() {
        Plan plan = ExamplePlan.plan();
        ModuleId taken = plan.membership().firstKey();
        Plan less = after(plan, new ContextEdit.Move(Set.of(taken), null));
        Finding found = find(less, "modules in no context").orElseThrow();
        assertTrue(found.subjects().getFirst() instanceof Subject.OfModules m
                && m.modules().contains(taken));
    }

    @Test
    void everyRuleSaysWhatAHealthyPlanKeeps() {
        assertEquals(35, Doctor.asks().stream().distinct().count());
        for (String asked : Doctor.asks()) assertFalse(asked.isBlank() || asked.endsWith("."), asked);
    }

    @Test
    void anEmptyPlanIsHealthy() {
        assertTrue(Doctor.look(Plan.EMPTY, TODAY).isEmpty());
    }
}
