package dev.banyan.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.Team;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Chance FEW = new Chance(500, 7);
    private static final LocalDate TODAY = ExamplePlan.TODAY;

    private static Plan kept(Plan plan, String id, KeptPlan.Kind kind, LocalDate on, Plan decisions) {
        var kept = new KeptPlan(new KeptId(id), kind, "Kept " + id, on, "because", decisions);
        return plan.withKept(plan.kept().plus(kept.id(), kept));
    }

    private static Plan twoSquads(Plan plan) {
        Plan more = plan.withDelivery(plan.delivery()
                .withTeams(plan.delivery()
                        .teams()
                        .plus("Squad A", new Team("Squad A", 3))
                        .plus("Squad B", new Team("Squad B", 3))));
        var phases = more.phases();
        for (var p : more.roadmap())
            phases = phases.plus(
                    p.id(),
                    p.withWords(
                            p.goal(), p.place() % 2 == 0 ? "Squad A" : "Squad B", p.owner(), p.flag(), p.rollback()));
        return more.withPhases(phases);
    }

    @Test
    void theColumnsAreThePlanItsScenariosAndItsBaselinesTheLatestFirst() {
        Plan plan = ExamplePlan.plan();
        Plan with = kept(plan, "b", KeptPlan.Kind.SCENARIO, TODAY, plan);
        with = kept(with, "a", KeptPlan.Kind.SCENARIO, TODAY, plan);
        with = kept(with, "old", KeptPlan.Kind.BASELINE, TODAY.minusDays(60), plan);
        with = kept(with, "new", KeptPlan.Kind.BASELINE, TODAY.minusDays(6), plan);
        assertEquals(
                List.of("As it stands", "Kept a", "Kept b", "Kept new", "Kept old"),
                Standing.all(with, TODAY).stream().map(Standing::name).toList());
        assertEquals("new", Standing.latestBaseline(with).orElseThrow().id().text());
    }

    @Test
    void theFiguresAreThoseOfTheRoadmap() {
        Plan plan = ExamplePlan.plan();
        Outlook outlook = Outlook.of(Standing.present("Now", plan, TODAY), FEW);
        Roadmap roadmap = Roadmap.of(plan, TODAY);
        Dates dates = Dates.simulate(plan, TODAY, 500, 7);
        assertEquals(Objects.requireNonNull(dates.end()).p80().toEpochDay(), outlook.value(Figure.P80));
        assertEquals(roadmap.curve().riskMonths(), outlook.value(Figure.RISK));
        assertEquals(roadmap.layers().size(), outlook.value(Figure.LAYERS));
        assertEquals(9, outlook.value(Figure.PHASES));
        assertTrue(outlook.value(Figure.GATES) > 0, "gates without data are at risk");
        assertTrue(Gates.of(plan, TODAY).open().size() >= outlook.value(Figure.GATES));
    }

    @Test
    void equalPlansAreEqualInEveryFigureAndNoneIsBest() {
        Plan plan = ExamplePlan.plan();
        SideBySide side = SideBySide.of(kept(plan, "a", KeptPlan.Kind.SCENARIO, TODAY, plan), TODAY, FEW);
        for (Figure f : Figure.values()) {
            assertFalse(side.differs(f), f.words());
            assertTrue(side.best(f).isEmpty(), f.words());
        }
        assertEquals(0, side.bestAt(0));
    }

    @Test
    void twoSquadsEndSooner() {
        Plan plan = ExamplePlan.plan();
        Plan with = kept(plan, "two", KeptPlan.Kind.SCENARIO, TODAY, twoSquads(plan));
        SideBySide side = SideBySide.of(with, TODAY, FEW);
        assertEquals(List.of(1), side.best(Figure.P80));
        assertTrue(
                side.values(Figure.PEOPLE).get(1) >= side.values(Figure.PEOPLE).get(0));
        assertTrue(side.differs(Figure.P50));
        assertFalse(side.differs(Figure.START));
        assertTrue(side.best(Figure.START).isEmpty(), "what a plan rests on is never better");
    }

    @Test
    void theBestOrderCarriesLessRisk() {
        Plan plan = ExamplePlan.plan();
        Plan best = after(plan);
        SideBySide side = SideBySide.of(kept(plan, "best", KeptPlan.Kind.SCENARIO, TODAY, best), TODAY, FEW);
        assertTrue(side.values(Figure.RISK).get(1) <= side.values(Figure.RISK).get(0));
    }

    private static Plan after(Plan plan) {
        return BestPhases.of(plan).edit().applyTo(plan) instanceof dev.banyan.model.edit.Outcome.Done(Plan next)
                ? next
                : plan;
    }

    @Test
    void aPlanWithoutPhasesIsBestAtNothing() {
        Plan plan = ExamplePlan.plan();
        Plan empty = ExamplePlan.onlyAudit();
        SideBySide side = SideBySide.of(kept(plan, "none", KeptPlan.Kind.SCENARIO, TODAY, empty), TODAY, FEW);
        assertEquals(0, side.bestAt(1));
        assertTrue(Double.isNaN(side.values(Figure.RISK).get(1)));
        assertTrue(side.best(Figure.P50).isEmpty(), "one alone is not better than the others");
    }

    @Test
    void equalChanceGivesEqualDates() {
        Standing now = Standing.present("Now", ExamplePlan.plan(), TODAY);
        assertEquals(Outlook.of(now, FEW).dates(), Outlook.of(now, FEW).dates());
    }

    @Test
    void aBaselineIsSeenFromItsOwnDay() {
        Plan plan = ExamplePlan.plan();
        KeptPlan kept = new KeptPlan(new KeptId("b"), KeptPlan.Kind.BASELINE, "January", TODAY.minusDays(60), "", plan);
        assertEquals(TODAY.minusDays(60), Standing.of(kept, plan, TODAY).seen());
    }
}
