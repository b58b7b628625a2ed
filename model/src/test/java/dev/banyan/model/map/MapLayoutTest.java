package dev.banyan.model.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.SmallPlans;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private final Plan plan = ExamplePlan.plan();
    private final MapLayout layout = MapLayout.of(plan);

    private static Plan after(Plan plan, Edit edit) {
        if (edit.applyTo(plan) instanceof Outcome.Done(Plan next)) return next;
        throw new AssertionError(edit);
    }

    private int number(String module) {
        return plan.facts().number(new ModuleId(module)).orElseThrow();
    }

    @Test
    void aHundredLinesHaveRadiusFiveAndAreasGoWithLines() {
        assertEquals(5 * Math.sqrt(6.2), layout.radius(number("bank.ledger.models")), 1e-9);
        assertEquals(5 * Math.sqrt(0.6), layout.radius(number("bank.accounts.signals")), 1e-9);
    }

    @Test
    void modulesOfAContextLieInItsCircleAndDoNotOverlap() {
        for (Region r : layout.regions())
            for (PackageDisc p : r.packages())
                for (int m : p.modules())
                    assertTrue(Math.hypot(layout.x(m) - r.x(), layout.y(m) - r.y()) + layout.radius(m)
                            <= r.radius() + 1e-6);
        for (int a = 0; a < layout.modules(); a++)
            for (int b = 0; b < a; b++)
                assertTrue(
                        Math.hypot(layout.x(a) - layout.x(b), layout.y(a) - layout.y(b))
                                >= layout.radius(a) + layout.radius(b) - 1e-6,
                        "modules " + a + " and " + b);
    }

    @Test
    void contextsDoNotOverlap() {
        var regions = MapLayout.of(ExamplePlan.onlyAudit()).regions();
        for (Region a : regions)
            for (Region b : regions)
                if (a != b) assertTrue(Math.hypot(a.x() - b.x(), a.y() - b.y()) > a.radius() + b.radius() - 1e-6);
    }

    @Test
    void whatAPersonPutSomewhereStaysThere() {
        int money = number("bank.core.money");
        assertEquals(0, layout.x(money));
        assertEquals(0, layout.y(money));
    }

    @Test
    void movingAModuleLeavesAllOthersInPlace() {
        var refund = new ModuleId("bank.payments.refund");
        Plan moved = after(plan, new ContextEdit.Move(Set.of(refund), ExamplePlan.LEDGER));
        MapLayout next = MapLayout.of(moved, layout);
        int m = number(refund.name());
        for (int other = 0; other < layout.modules(); other++) {
            if (other == m) continue;
            assertEquals(layout.x(other), next.x(other));
            assertEquals(layout.y(other), next.y(other));
        }
        Region ledger = next.of(ExamplePlan.LEDGER).orElseThrow();
        assertTrue(Math.hypot(next.x(m) - ledger.x(), next.y(m) - ledger.y()) <= ledger.radius());
    }

    @Test
    void aKeptLayoutIsTheSameOnAnotherComputer() {
        Plan kept = after(plan, layout.edit("Arrange the map"));
        MapLayout again = MapLayout.of(kept);
        for (int m = 0; m < layout.modules(); m++) {
            assertEquals(layout.x(m), again.x(m));
            assertEquals(layout.y(m), again.y(m));
        }
        assertEquals(new Position(0, 0, true), kept.positions().get(new ModuleId("bank.core.money")));
        long byHand =
                kept.positions().values().stream().filter(Position::byHand).count();
        assertEquals(1, byHand);
    }

    @Test
    void aNewContextFindsFreeSpaceAndMovesNothingElse() {
        var id = new ContextId("shared");
        Plan drawn = after(
                plan,
                new ContextEdit.Draw(
                        BoundedContext.named(id, "Shared", "#6f4e37"),
                        Set.of(new ModuleId("bank.core.settings"), new ModuleId("bank.core.middleware"))));
        MapLayout next = MapLayout.of(drawn, layout);
        Region shared = next.of(id).orElseThrow();
        assertEquals(2, shared.size());
        Region ledger = next.of(ExamplePlan.LEDGER).orElseThrow(),
                before = layout.of(ExamplePlan.LEDGER).orElseThrow();
        assertEquals(before.x(), ledger.x());
        assertEquals(before.y(), ledger.y());
    }

    @Test
    void anEmptyPlanHasAnEmptyMap() {
        assertTrue(MapLayout.of(Plan.EMPTY).bounds().empty());
        assertEquals(-1, MapPicture.of(Plan.EMPTY).moduleAt(0, 0, 5));
        assertEquals(0, MapPicture.of(Plan.EMPTY).within(new Box(-1, -1, 1, 1)).length);
    }

    @Test
    void thePictureFindsModulesWhereTheyAreDrawn() {
        MapPicture picture = MapPicture.of(SmallPlans.random(400, 900, 7, 3));
        MapLayout of = picture.layout();
        for (int m = 0; m < of.modules(); m++) assertEquals(m, picture.moduleAt(of.x(m), of.y(m), 0));
        Box box = new Box(-60, -40, 80, 90);
        int[] slow = IntStream.range(0, of.modules())
                .filter(m -> box.contains(of.x(m), of.y(m)))
                .toArray();
        assertArrayEquals(slow, picture.within(box));
        assertArrayEquals(slow, picture.within(new double[] {-60, 80, 80, -60}, new double[] {-40, -40, 90, 90}));
    }

    @Test
    void seamsAndContextsAreFoundByPoint() {
        MapPicture picture = MapPicture.of(plan);
        Region payments = picture.layout().of(ExamplePlan.PAYMENTS).orElseThrow();
        var at = picture.regionAt(payments.x(), payments.y()).orElseThrow();
        assertEquals(ExamplePlan.PAYMENTS, at.context());
        SeamCurve widest = picture.seams().getLast();
        assertEquals(SeamId.between(ExamplePlan.LEDGER, ExamplePlan.PAYMENTS), widest.seam());
        assertEquals(1, widest.width());
        assertEquals(
                widest.seam(),
                picture.seamAt(widest.xAt(0.5), widest.yAt(0.5), 0.5).orElseThrow());
        assertEquals(
                "ACL",
                picture.seams().stream()
                        .filter(s -> s.seam().equals(SeamId.between(ExamplePlan.LEDGER, ExamplePlan.REPORTING)))
                        .findFirst()
                        .orElseThrow()
                        .mark());
    }
}
