package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.RoadmapTest.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.Team;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.order.OrderBudget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class BestPhasesTest {
    private static final OrderBudget QUICK = new OrderBudget(100, 1, 1);

    private final Plan plan = ExamplePlan.plan();

    /// Everything done by the first team.
    private static Plan alone(Plan plan) {
        Plan one = plan;
        for (Phase p : plan.phases().values())
            one = after(
                    one,
                    new PhaseEdit.Change(
                            p.withWords(p.goal(), Phase.FIRST_TEAM, "", "", "").withNotBefore(null)));
        return one;
    }

    private static Plan team(Plan plan, int people) {
        return after(plan, new DeliveryEdit.SetTeam(new Team(Phase.FIRST_TEAM, people)));
    }

    private static Phase phase(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        assertNotNull(phase);
        return phase;
    }

    @Test
    void noRandomOrderThatKeepsEveryWaitIsBetter() {
        for (Plan any : new Plan[] {plan, team(plan, 2)}) {
            BestPhases best = BestPhases.of(any);
            var order = new ArrayList<>(best.order().subList(2, best.order().size()));
            int kept = 0;
            for (int seed = 0; seed < 300; seed++) {
                Collections.shuffle(order, new Random(seed));
                var whole = new ArrayList<>(best.order().subList(0, 2));
                whole.addAll(order);
                Plan other = after(any, new PhaseEdit.Order(whole, ""));
                boolean feasible = Precedence.of(other).waits().stream().noneMatch(w -> Rules.breaks(whole, w));
                if (!feasible) continue;
                kept++;
                assertTrue(best.objective()
                        <= BestPhases.of(other, QUICK, () -> false).current() + 1e-6);
            }
            assertTrue(kept > 0);
        }
    }

    private static double riskMonths(Plan plan, BestPhases order) {
        return Roadmap.of(after(plan, order.edit()), ExamplePlan.TODAY).curve().riskMonths();
    }

    @Test
    void oneTeamIsProvenAndMorePeopleAreNeverSlower() {
        BestPhases one = BestPhases.of(alone(plan)), two = BestPhases.of(team(alone(plan), 2));
        assertTrue(one.optimal());
        assertEquals(one.objective(), one.bound(), 1e-6 * one.bound());
        assertTrue(riskMonths(team(alone(plan), 2), two) < riskMonths(alone(plan), one));
        assertTrue(two.bound() <= two.objective() + 1e-6);
    }

    @Test
    void theFigureOfAnOrderIsThatOfItsDates() {
        Plan best = after(plan, BestPhases.of(plan).edit());
        BestPhases again = BestPhases.of(best);
        assertEquals(again.objective(), again.current(), 1e-6);
        assertEquals(0, again.currentAbove(), 1e-9);
    }

    @Test
    void whatIsPinnedToTheFrontGoesFirst() {
        PhaseId pinned = ExamplePlan.TAKE_ACCOUNTS;
        var first = new PhaseScope(TreePSet.empty(), TreePSet.empty(), 1, true);
        Plan with = after(plan, new DeliveryEdit.SetScope(pinned, first));
        assertEquals(pinned, BestPhases.of(with).order().get(2));
    }

    @Test
    void aPhaseThatMayNotStartYetIsOvertaken() {
        PhaseId leading = BestPhases.of(plan).order().get(2);
        Phase later = phase(plan, leading).withNotBefore(LocalDate.of(2030, 1, 7));
        BestPhases best = BestPhases.of(after(plan, new PhaseEdit.Change(later)));
        assertTrue(best.bound() <= best.objective() + 1e-6);
        assertEquals(new HashSet<>(plan.phases().keySet()), new HashSet<>(best.order()));
    }

    @Test
    void anOrderNamesTheLayersItNeeds() {
        BestPhases best = BestPhases.of(plan);
        assertFalse(best.layers().isEmpty());
        Layer layer = best.layers().getFirst();
        assertTrue(best.order().indexOf(layer.phase()) < best.order().indexOf(layer.before()));
        assertTrue(layer.days() > Layer.STANDING_DAYS);
        Plan named = after(plan, layer.edit());
        assertTrue(Layer.needed(named, best.order()).stream()
                .noneMatch(l -> l.seam().equals(layer.seam())));
    }

    @Test
    void aBrokenWaitIsMendedByMovingOrByALayerTheCheapestFirst() {
        var broken = Roadmap.of(plan, ExamplePlan.TODAY)
                .violations(ExamplePlan.TAKE_REPORTING)
                .getFirst();
        assertTrue(broken.repairs().size() >= 2);
        for (int i = 1; i < broken.repairs().size(); i++) {
            Repair a = broken.repairs().get(i - 1), b = broken.repairs().get(i);
            assertTrue(a.leaves() < b.leaves() || a.leaves() == b.leaves() && a.days() <= b.days());
        }
        Repair layer = broken.repairs().stream()
                .filter(r -> r.edit() instanceof ContextEdit.Relate)
                .findFirst()
                .orElseThrow();
        assertTrue(layer.cost().contains("days more"), layer.cost());
        var mended = Roadmap.of(after(plan, layer.edit()), ExamplePlan.TODAY);
        assertTrue(mended.violations().stream()
                .noneMatch(v -> v.phases().equals(broken.phases()) && v.rule().equals("seam")));
    }

    @Test
    void contextsThatHaveToWaitCanBeSplitOff() {
        // Notifications depends on nothing of Accounts; Reporting does and stands before it.
        var both = Set.of(ExamplePlan.REPORTING, ExamplePlan.NOTIFICATIONS);
        Plan joined = after(plan, new PhaseEdit.Take(ExamplePlan.TAKE_REPORTING, both));
        var repairs = Roadmap.of(joined, ExamplePlan.TODAY).violations(ExamplePlan.TAKE_REPORTING).stream()
                .flatMap(v -> v.repairs().stream())
                .map(Repair::edit)
                .toList();
        Edit split = repairs.stream()
                .filter(PhaseEdit.Split.class::isInstance)
                .findFirst()
                .orElseThrow();
        Plan mended = after(joined, split);
        assertEquals(plan.phases().size() + 1, mended.phases().size());
        Set<ContextId> off = assertInstanceOf(PhaseEdit.Split.class, split).contexts();
        assertEquals(Set.of(ExamplePlan.REPORTING), off);
        PhaseId fresh = assertInstanceOf(PhaseEdit.Split.class, split).fresh();
        assertTrue(Roadmap.of(mended, ExamplePlan.TODAY).violations(fresh).stream()
                .noneMatch(v -> v.severity() == RuleViolation.Severity.ERROR));
    }
}
