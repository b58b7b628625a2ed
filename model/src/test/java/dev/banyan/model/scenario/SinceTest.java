package dev.banyan.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.check.Subject;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.laws.RandomEdits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class SinceTest {
    private static final LocalDate TODAY = ExamplePlan.TODAY;
    private final Plan plan = ExamplePlan.plan();

    private static Plan after(Plan plan, Edit edit) {
        return switch (edit.applyTo(plan)) {
            case Outcome.Done(Plan next) -> next;
            case Outcome.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    private static List<Change> since(Plan was, Plan now) {
        return Since.of(Standing.present("Was", was, TODAY), Standing.present("Now", now, TODAY))
                .changes();
    }

    private static List<String> said(List<Change> changes) {
        return changes.stream().map(Change::sentence).toList();
    }

    @Test
    void nothingIsSaidOfAPlanThatStayed() {
        assertEquals(List.of(), since(plan, plan));
    }

    @Test
    void aPhaseAndWhatWaitsForItMoveByWorkingDays() {
        Phase payments = phase(ExamplePlan.TAKE_PAYMENTS);
        Plan now = after(plan, new PhaseEdit.Change(payments.withEffort(new Estimate(100, 120, 160))));
        List<Change> changes = since(plan, now);
        assertEquals(Change.Kind.FINISH, changes.getFirst().kind());
        assertTrue(changes.getFirst().sentence().contains("working days later"), said(changes)::toString);
        Change effort = one(changes, Change.Kind.EFFORT);
        assertEquals(new Subject.OfPhase(ExamplePlan.TAKE_PAYMENTS), effort.subject());
        assertTrue(effort.sentence().startsWith("Payments takes 120 days and not "), effort.sentence());
        assertTrue(changes.stream().filter(c -> c.kind() == Change.Kind.MOVED).count() > 1);
    }

    @Test
    void howMuchIsDoneIsSaidInPercent() {
        Phase payments = phase(ExamplePlan.TAKE_PAYMENTS);
        Plan running = after(plan, new PhaseEdit.Change(payments.withProgress(PhaseState.RUNNING, TODAY, null)));
        Plan third = after(running, new DeliveryEdit.SayProgress(payments.id(), new Progress(30, TODAY)));
        Plan half = after(third, new DeliveryEdit.SayProgress(payments.id(), new Progress(50, TODAY)));
        assertEquals(
                "Payments is 30% done",
                one(since(running, third), Change.Kind.PROGRESS).sentence());
        assertEquals(
                "Payments is 50% done, 30% before",
                one(since(third, half), Change.Kind.PROGRESS).sentence());
        assertEquals(
                "Payments is 30% done, 50% before",
                one(since(half, third), Change.Kind.REOPENED).sentence());
    }

    @Test
    void onlyThePhaseThatWasMovedIsSaidToStandElsewhere() {
        Plan now = after(plan, new PhaseEdit.Reorder(ExamplePlan.TAKE_REPORTING, 3));
        Change order = one(since(plan, now), Change.Kind.ORDER);
        assertEquals("Reporting stands at place 4 and not at 7", order.sentence());
    }

    @Test
    void phasesComeAndGo() {
        Plan now = after(plan, new PhaseEdit.Remove(Set.of(ExamplePlan.TAKE_REPORTING)));
        now = after(
                now,
                new PhaseEdit.Add(
                        List.of(Phase.planned(new PhaseId("x"), "Hardening", PhaseKind.STABILISE)), 2, List.of()));
        List<String> said = said(since(plan, now));
        assertTrue(said.contains("Phase Reporting was removed"), said::toString);
        assertTrue(said.contains("Phase Hardening was added at place 3"), said::toString);
    }

    @Test
    void aGatePassesAndReopens() {
        var id = new CriterionId("signed");
        var open = new Criterion(
                id, ExamplePlan.TAKE_ACCOUNTS, Side.EXIT, new Criterion.Measure.Confirmed("Ready", "", null), null);
        Plan was = after(plan, new CriterionEdit.Set(open));
        for (Criterion c : plan.gate(ExamplePlan.TAKE_ACCOUNTS, Side.EXIT))
            was = was.withCriteria(was.criteria().minus(c.id()));
        Plan now = after(
                was, new CriterionEdit.Set(open.withMeasure(new Criterion.Measure.Confirmed("Ready", "Ana", TODAY))));
        assertEquals(
                "The gate of Accounts to finish passed",
                one(since(was, now), Change.Kind.PASSED).sentence());
        assertTrue(one(since(now, was), Change.Kind.REOPENED)
                .sentence()
                .startsWith("The gate of Accounts to finish reopened: "));
    }

    @Test
    void whatIsDoneIsSaidAndWhatRunsAgainIsMoreImportant() {
        Phase net = phase(ExamplePlan.NET);
        Plan was = after(plan, new PhaseEdit.Change(net.withProgress(PhaseState.RUNNING, TODAY.minusDays(20), null)));
        Plan now = after(plan, new PhaseEdit.Change(net.withProgress(PhaseState.DONE, TODAY.minusDays(20), TODAY)));
        assertEquals(
                net.name() + " is done",
                one(since(was, now), Change.Kind.PROGRESS).sentence());
        assertEquals(
                net.name() + " runs again",
                one(since(now, was), Change.Kind.REOPENED).sentence());
    }

    @Test
    void contextsGrowAndShrinkByModules() {
        Set<ModuleId> two = new TreeSet<>(
                plan.modulesOf(ExamplePlan.REPORTING).stream().limit(2).toList());
        Plan now = after(plan, new ContextEdit.Move(two, ExamplePlan.LEDGER));
        List<String> said = said(since(plan, now));
        assertTrue(said.contains("Context Ledger grew by 2 modules"), said::toString);
        assertTrue(said.contains("Context Reporting shrank by 2 modules"), said::toString);
    }

    @Test
    void twoFilesWithoutACommonPastAreMatchedByName() {
        Plan other = plan;
        var phases = other.phases();
        for (Phase p : plan.roadmap())
            phases = phases.minus(p.id())
                    .plus(
                            new PhaseId("other-" + p.id().text()),
                            new Phase(
                                    new PhaseId("other-" + p.id().text()),
                                    p.name(),
                                    p.kind(),
                                    p.place(),
                                    p.contexts(),
                                    p.goal(),
                                    p.team(),
                                    p.owner(),
                                    p.state(),
                                    p.effort(),
                                    p.notBefore(),
                                    TreePSet.empty(),
                                    p.flag(),
                                    p.rollback(),
                                    p.ramp(),
                                    p.started(),
                                    p.finished()));
        List<Change> changes = since(plan, other.withPhases(phases));
        assertTrue(
                changes.stream().noneMatch(c -> c.kind() == Change.Kind.ADDED || c.kind() == Change.Kind.REMOVED),
                said(changes)::toString);
    }

    @RepeatedTest(20)
    void whateverWasEditedIsSaidInOrderAndAboutWhatIsThere(RepetitionInfo at) {
        var edits = new RandomEdits(at.getCurrentRepetition(), plan.membership().keySet());
        Plan now = plan;
        for (int i = 0; i < 30; i++) if (edits.next(now).applyTo(now) instanceof Outcome.Done(Plan next)) now = next;
        List<Change> changes = since(plan, now);
        var sorted = new ArrayList<>(changes);
        sorted.sort(Change.BY_IMPORTANCE);
        assertEquals(sorted, changes);
        for (Change c : changes) {
            assertFalse(c.sentence().isBlank());
            if (c.subject() instanceof Subject.OfPhase(PhaseId id))
                assertTrue(now.phases().containsKey(id), c.sentence());
            if (c.subject() instanceof Subject.OfContext(var id))
                assertTrue(now.contexts().containsKey(id), c.sentence());
            if (c.subject() instanceof Subject.OfPath(var id))
                assertTrue(now.criticalPaths().containsKey(id), c.sentence());
        }
        assertEquals(List.of(), since(now, now));
    }

    @RepeatedTest(20)
    void whatKeptItsOrderRisesAndCannotBeMore(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(places, random);
        List<Integer> kept =
                Kept.inOrder(places).stream().sorted().map(places::get).toList();
        assertEquals(kept.stream().sorted().toList(), kept);
        int most = 0;
        for (int set = 0; set < 1 << places.size(); set++) {
            int bits = set;
            List<Integer> chosen = IntStream.range(0, places.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(places::get)
                    .toList();
            if (chosen.equals(chosen.stream().sorted().toList())) most = Math.max(most, chosen.size());
        }
        assertEquals(most, kept.size());
    }

    private static Change one(List<Change> changes, Change.Kind kind) {
        List<Change> of = changes.stream().filter(c -> c.kind() == kind).toList();
        assertEquals(1, of.size(), said(changes)::toString);
        return of.getFirst();
    }

    private Phase phase(PhaseId id) {
        Phase phase = plan.phases().get(id);
        if (phase == null) throw new AssertionError(id.text());
        return phase;
    }
}
