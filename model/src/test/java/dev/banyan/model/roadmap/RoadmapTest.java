package dev.banyan.model.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class RoadmapTest {
    private static final LocalDate TODAY = ExamplePlan.TODAY;

    private final Plan plan = ExamplePlan.plan();
    private final Roadmap roadmap = Roadmap.of(plan, TODAY);

    private static Supplier<String> ids() {
        var next = new AtomicInteger();
        return () -> "id" + next.incrementAndGet();
    }

    static Plan after(Plan plan, Edit... edits) {
        Plan changed = plan;
        for (Edit edit : edits) {
            if (!(edit.applyTo(changed) instanceof Outcome.Done(Plan next))) throw new AssertionError(edit);
            changed = next;
        }
        return changed;
    }

    private ScheduledPhase phase(PhaseId id) {
        return roadmap.of(id).orElseThrow();
    }

    @Test
    void phasesOfATeamFollowOneAnotherOverTheWeekend() {
        Phase first = Phase.planned(new PhaseId("a"), "A", PhaseKind.SUPPORT).withEffort(new Estimate(1, 3, 5));
        Phase second = Phase.planned(new PhaseId("b"), "B", PhaseKind.SUPPORT).withEffort(new Estimate(1, 2.5, 5));
        Phase other = Phase.planned(new PhaseId("c"), "C", PhaseKind.SUPPORT)
                .withEffort(new Estimate(1, 1, 1))
                .withWords("", "Team 2", "", "", "");
        Plan small = after(Plan.EMPTY, new PhaseEdit.Add(List.of(first, second, other), 0, List.of()));
        var phases = Roadmap.of(small, LocalDate.of(2026, 1, 1)).phases();
        // The roadmap starts on Monday 5 January 2026.
        assertEquals(LocalDate.of(2026, 1, 5), phases.get(0).start());
        assertEquals(LocalDate.of(2026, 1, 7), phases.get(0).finish());
        assertEquals(LocalDate.of(2026, 1, 8), phases.get(1).start());
        assertEquals(LocalDate.of(2026, 1, 12), phases.get(1).finish());
        assertEquals(LocalDate.of(2026, 1, 5), phases.get(2).start());
        assertEquals(0, phases.get(1).slack());
        assertTrue(phases.get(0).critical());
        assertEquals(5, phases.get(2).slack());
    }

    @Test
    void whatIsOverKeepsItsDatesAndWhatRunsIsNotOverBeforeToday() {
        assertEquals(LocalDate.of(2026, 1, 20), phase(ExamplePlan.STABILISE).finish());
        assertEquals(TODAY, phase(ExamplePlan.NET).finish());
        assertEquals(TODAY.plusDays(1), phase(ExamplePlan.DJANGO).start());
    }

    @Test
    void theRampEndsWithThePhase() {
        ScheduledPhase payments = phase(ExamplePlan.TAKE_PAYMENTS);
        assertEquals(
                List.of(1, 10, 50, 100),
                payments.ramp().stream().map(r -> r.percent()).toList());
        assertEquals(payments.finish().minusDays(30), payments.ramp().getFirst().on());
        assertEquals(payments.finish().minusDays(13), payments.ramp().getLast().on());
    }

    @Test
    void aPhaseThatStandsBeforeWhatItWaitsForIsAnErrorWithARepairThatMendsIt() {
        var broken = roadmap.violations(ExamplePlan.TAKE_REPORTING).getFirst();
        assertEquals(RuleViolation.Severity.ERROR, broken.severity());
        Edit repair = broken.repair();
        assertNotNull(repair);
        var mended = Roadmap.of(after(plan, repair), TODAY);
        assertTrue(mended.violations().stream().noneMatch(v -> v.severity() == RuleViolation.Severity.ERROR));
    }

    @Test
    void aRepairComesToWhatItSaysItCosts() {
        var calendar = WorkCalendar.of(plan);
        int layers = 0;
        for (PhaseId moved : plan.phases().keySet()) {
            Plan before = after(plan, new PhaseEdit.Reorder(moved, 0));
            Roadmap broken = Roadmap.of(before, TODAY);
            for (RuleViolation v : broken.violations())
                for (Repair repair : v.repairs()) {
                    Roadmap then = Roadmap.of(after(before, repair.edit()), TODAY);
                    assertEquals(then.effort() - broken.effort(), repair.effort(), 1e-9, repair::toString);
                    long later = calendar.number(then.end()) - calendar.number(broken.end());
                    assertEquals(later, Math.round(repair.later()), repair::toString);
                    if (repair.edit() instanceof ContextEdit.Relate && repair.effort() > 0) layers++;
                }
        }
        assertTrue(layers > 0);
    }

    @Test
    void mutualDependenciesAreToldAndNotWaitedFor() {
        var knots = roadmap.violations().stream()
                .filter(v -> v.rule().equals("mutual dependency"))
                .toList();
        assertEquals(2, knots.size());
        assertEquals(RuleViolation.Severity.NOTE, knots.getFirst().severity());
        assertTrue(roadmap.precedence().of(ExamplePlan.TAKE_PAYMENTS).stream()
                .noneMatch(w -> w.before().equals(ExamplePlan.TAKE_LEDGER)));
    }

    @Test
    void anAntiCorruptionLayerLiftsTheWait() {
        assertTrue(roadmap.precedence().of(ExamplePlan.TAKE_REPORTING).stream()
                .noneMatch(w -> w.reason() == Wait.Reason.SEAM && w.before().equals(ExamplePlan.TAKE_LEDGER)));
        assertTrue(roadmap.precedence().of(ExamplePlan.TAKE_REPORTING).stream()
                .anyMatch(w -> w.reason() == Wait.Reason.SEAM && w.before().equals(ExamplePlan.TAKE_ACCOUNTS)));
    }

    @Test
    void thePilotIsTheContextWithTheLeastRisk() {
        assertTrue(roadmap.precedence().of(ExamplePlan.TAKE_PAYMENTS).stream()
                .anyMatch(w -> w.rule().equals("pilot first") && w.before().equals(ExamplePlan.TAKE_NOTIFICATIONS)));
    }

    @Test
    void movingTheUpgradeToTheEndBreaksTheMethodButDoesNotBlock() {
        var moved = Roadmap.of(after(plan, new PhaseEdit.Reorder(ExamplePlan.DJANGO, 8)), TODAY);
        assertTrue(moved.violations().stream()
                .anyMatch(v -> v.rule().equals("framework before architecture")
                        && v.severity() == RuleViolation.Severity.WARNING));
    }

    @Test
    void theCurveFallsFromAllToWhatNobodyRetires() {
        var points = roadmap.curve().points();
        assertEquals(1, points.getFirst().carried());
        for (int i = 1; i < points.size(); i++)
            assertTrue(points.get(i).carried() <= points.get(i - 1).carried());
        assertEquals(
                roadmap.risk().staying() / roadmap.risk().total(),
                points.getLast().carried(),
                1e-9);
        assertTrue(roadmap.curve().riskMonths() > 0);
    }

    @Test
    void theBestOrderCarriesNoMoreThanTheDrawnOneAndKeepsEveryWait() {
        BestPhases best = BestPhases.of(plan);
        assertEquals(plan.phases().keySet(), new TreeSet<>(best.order()));
        assertEquals(
                List.of(ExamplePlan.STABILISE, ExamplePlan.NET), best.order().subList(0, 2));
        assertTrue(best.objective() >= best.bound() - 1e-6);
        var ordered = Roadmap.of(after(plan, best.edit()), TODAY);
        assertTrue(ordered.violations().stream().noneMatch(v -> v.severity() != RuleViolation.Severity.NOTE));
        assertEquals(7, best.reasons().size());
    }

    @Test
    void simulatedDatesRiseWithCertaintyAndAreTheSameForOneSeed() {
        Dates dates = Dates.simulate(plan, TODAY, 2000, 7);
        var end = dates.end();
        assertNotNull(end);
        assertFalse(end.p80().isBefore(end.p50()));
        assertFalse(end.p95().isBefore(end.p80()));
        assertEquals(dates, Dates.simulate(plan, TODAY, 2000, 7));
        assertEquals(
                LocalDate.of(2026, 1, 20),
                dates.finish(ExamplePlan.STABILISE).orElseThrow().p95());
    }

    @Test
    void effortsFollowFromDriversUnlessSetByHand() {
        var efforts = PhaseEffort.of(plan);
        PhaseEffort payments = efforts.get(ExamplePlan.TAKE_PAYMENTS);
        assertNotNull(payments);
        assertTrue(payments.byHand());
        assertEquals(55, payments.estimate().likely());
        // Half of the 10 crossings shared with phases of others, 2,450 lines, 630 lines to cover, 31 days of ramp.
        assertEquals(
                5 / 7.0 + 9.8 + 630 / 190.0 + 31 * 5 / 7.0, payments.computed().likely(), 1e-9);
        PhaseEffort ledger = efforts.get(ExamplePlan.TAKE_LEDGER);
        assertNotNull(ledger);
        assertEquals(6 / 7.0 + 9.4 + 31 * 5 / 7.0, ledger.computed().likely(), 1e-9);
    }

    @Test
    void contextsBecomePhasesInTheBestOrderThePilotFirst() {
        Plan free = after(plan, new PhaseEdit.Remove(plan.phases().keySet()));
        PhaseEdit.Add add = Templates.forContexts(free, free.contexts().keySet(), ids());
        assertEquals(5, add.phases().size());
        assertEquals("Notifications", add.phases().getFirst().name());
        assertEquals(
                TreePSet.singleton(ExamplePlan.NOTIFICATIONS),
                add.phases().getFirst().contexts());
        assertEquals(Templates.RAMP, add.phases().getFirst().ramp());
        var coverage = add.criteria().stream()
                .filter(c -> c.phase().equals(add.phases().getFirst().id()))
                .map(c -> c.measure())
                .findFirst()
                .orElseThrow();
        var asked = assertInstanceOf(Criterion.Measure.LineCoverage.class, coverage);
        assertEquals(70, asked.percent());
    }
}
