package dev.banyan.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.laws.PlanLaws;
import dev.banyan.model.roadmap.RoadmapTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CriticalPathEditTest {
    private static final CriticalPathId ID = new CriticalPathId("pay");
    private static final PhaseId PHASE = new PhaseId("p");
    private static final ModuleId CART = new ModuleId("shop.cart");
    private static final ModuleId BASKET = new ModuleId("shop.basket");

    private final Plan plan = after(
            Plan.EMPTY,
            new PhaseEdit.Add(List.of(Phase.planned(PHASE, "Take", PhaseKind.STRANGLE)), 0, List.of()),
            new CriticalPathEdit.Draw(CriticalPath.named(ID, "Pay")));

    private static Plan after(Plan plan, Edit... edits) {
        Plan changed = plan;
        for (Edit edit : edits)
            changed =
                    assertInstanceOf(Outcome.Done.class, edit.applyTo(changed)).plan();
        assertEquals(List.of(), PlanLaws.brokenBy(changed));
        return changed;
    }

    private static CriticalPath path(Plan plan) {
        return Objects.requireNonNull(plan.criticalPaths().get(ID));
    }

    private static String refused(Edit edit, Plan plan) {
        return assertInstanceOf(Outcome.Refused.class, edit.applyTo(plan)).reason();
    }

    private static Edit asks(CriticalPathId path) {
        return new CriterionEdit.Set(
                new Criterion(new CriterionId("c"), PHASE, Side.ENTRY, new Measure.PathCoverage(path, 60), null));
    }

    @Test
    void whatIsAskedOfAPathIsCalledAsPeopleSayIt() {
        var lead = new CriticalPathEdit.Lead(ID, Set.of("/pay/", "/refund/"), Set.of(CART));
        assertEquals("Draw the critical path Pay", new CriticalPathEdit.Draw(path(plan)).label(Plan.EMPTY));
        assertEquals("Add 2 endpoints and 1 module to the critical path Pay", lead.label(plan));
        Plan led = after(plan, lead);
        var less = new CriticalPathEdit.Lead(ID, Set.of("/pay/"), Set.of(CART));
        assertEquals("Take 1 endpoint out of the critical path Pay", less.label(led));
        var other = new CriticalPathEdit.Lead(ID, Set.of("/cart/"), Set.of(CART));
        assertEquals("Change what the critical path Pay leads through", other.label(led));
        assertEquals(
                "Rename the critical path Pay to Check out",
                new CriticalPathEdit.Describe(ID, "Check out", "", "").label(plan));
        assertEquals(
                "Set the coverage target of the critical path Pay to 70%",
                new CriticalPathEdit.Aim(ID, new Target(70, null)).label(plan));
        assertEquals(
                "Remove the critical path Pay and 1 criterion that ask for it",
                new CriticalPathEdit.Remove(ID).label(after(plan, asks(ID))));
    }

    @Test
    void aPathHasANameOfItsOwnAndIsThere() {
        var again = CriticalPath.named(new CriticalPathId("other"), "Pay");
        assertEquals("Another critical path is called Pay.", refused(new CriticalPathEdit.Draw(again), plan));
        assertEquals(
                "That critical path is already in the plan.", refused(new CriticalPathEdit.Draw(path(plan)), plan));
        assertEquals("A critical path needs a name.", refused(new CriticalPathEdit.Describe(ID, " ", "", ""), plan));
        String gone = "That critical path is not in the plan any more.";
        for (Edit edit : List.of(
                new CriticalPathEdit.Describe(ID, "Pay", "", ""),
                new CriticalPathEdit.Lead(ID, Set.of(), Set.of()),
                new CriticalPathEdit.Aim(ID, null),
                new CriticalPathEdit.Remove(ID))) assertEquals(gone, refused(edit, Plan.EMPTY));
        Plan without = after(plan, new CriticalPathEdit.Remove(ID));
        assertEquals(gone, refused(asks(ID), without));
        var phase = Phase.planned(new PhaseId("q"), "Next", PhaseKind.SUPPORT);
        var gate = new Criterion(new CriterionId("c"), phase.id(), Side.ENTRY, new Measure.PathCoverage(ID, 5), null);
        assertEquals(gone, refused(new PhaseEdit.Add(List.of(phase), 0, List.of(gate)), without));
    }

    @Test
    void whatSaysTheSameAgainChangesNothing() {
        Plan led = after(plan, new CriticalPathEdit.Lead(ID, Set.of("/pay/"), Set.of(CART)));
        assertSame(led, after(led, new CriticalPathEdit.Lead(ID, Set.of("/pay/"), Set.of(CART))));
        assertSame(led, after(led, new CriticalPathEdit.Describe(ID, "Pay", "", "")));
        assertSame(led, after(led, new CriticalPathEdit.Aim(ID, null)));
    }

    @Test
    void aTargetNamesAPhaseOfTheRoadmapAndForgetsOneThatIsRemoved() {
        var aim = new CriticalPathEdit.Aim(ID, new Target(70, PHASE));
        assertEquals(
                "That phase is not in the plan any more.",
                refused(new CriticalPathEdit.Aim(ID, new Target(70, new PhaseId("gone"))), plan));
        Plan later = after(plan, aim, new PhaseEdit.Remove(Set.of(PHASE)));
        assertEquals(new Target(70, null), path(later).target());
        assertNull(path(after(later, new CriticalPathEdit.Aim(ID, null))).target());
    }

    @Test
    void aRemovedPathLeavesNoCriterionBehindAndThoseForEachPathStay() {
        Plan asked = after(
                plan,
                asks(ID),
                new CriterionEdit.Set(new Criterion(
                        new CriterionId("every"), PHASE, Side.EXIT, new Measure.PathCoverage(null, 60), null)));
        Plan without = after(asked, new CriticalPathEdit.Remove(ID));
        assertEquals(Set.of(new CriterionId("every")), without.criteria().keySet());
    }

    @Test
    void aLaterAuditTakesPathsAlongUnderTheNewNamesOfTheirModulesAlsoThoseOfScenarios() {
        Plan led = after(plan, new CriticalPathEdit.Lead(ID, Set.of("/pay/"), Set.of(CART, new ModuleId("shop.tax"))));
        var scenario =
                new KeptPlan(new KeptId("k"), KeptPlan.Kind.SCENARIO, "Other way", LocalDate.of(2026, 1, 5), "", led);
        Plan kept = after(led, new KeepEdit.Keep(scenario));
        Plan renamed = LaterAudit.rename(kept, new TreeMap<>(Map.of(CART, BASKET)));
        assertEquals(Set.of(BASKET, new ModuleId("shop.tax")), path(renamed).modules());
        Plan decisions =
                Objects.requireNonNull(renamed.kept().get(new KeptId("k"))).decisions();
        assertEquals(path(renamed), path(decisions));
        assertEquals(Set.of("/pay/"), path(renamed).endpoints());
    }

    @Test
    void aScenarioKeepsItsOwnPathsSoThatItsGatesAlwaysKnowThem() {
        var scenario = new KeptPlan(
                new KeptId("k"),
                KeptPlan.Kind.SCENARIO,
                "Other way",
                LocalDate.of(2026, 1, 5),
                "",
                after(plan, asks(ID)));
        Plan without = after(plan, new KeepEdit.Keep(scenario), new CriticalPathEdit.Remove(ID));
        Plan adopted = after(without, new KeepEdit.Adopt(new KeptId("k"), null));
        assertEquals("Pay", path(adopted).name());
        assertEquals(1, adopted.criteria().size());
    }

    @Test
    void aTemplateMadeOfARoadmapAsksForEachPathForItKnowsNone() {
        var template = RoadmapTemplate.of(after(plan, asks(ID)), "t", "Ours");
        assertEquals(
                new Measure.PathCoverage(null, 60),
                template.steps().getFirst().asked().getFirst().measure());
        assertTrue(template.plan(Plan.EMPTY, () -> "id").getFirst().applyTo(Plan.EMPTY) instanceof Outcome.Done);
    }
}
