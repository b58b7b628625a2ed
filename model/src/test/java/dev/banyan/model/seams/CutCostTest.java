package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CutCostTest {
    private static final ContextId NEW = new ContextId("new");

    @RepeatedTest(20)
    void theCostOfAMoveEqualsCountingEverythingAnew(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        Plan plan = SmallPlans.random(120, 500, 6, info.getCurrentRepetition());
        CutCost costs = CutCost.of(plan);
        for (int i = 0; i < 25; i++) {
            var moved = new HashSet<ModuleId>();
            for (int m = 0; m <= random.nextInt(12); m++) moved.add(new ModuleId(SmallPlans.name(random.nextInt(120))));
            int to = random.nextInt(8);
            if (to < 6) {
                var target = new ContextId("C" + to);
                compare(plan, moved, target, costs.moving(moved, target));
            } else if (to == 6) {
                compare(plan, moved, null, costs.outOfAll(moved));
            } else {
                compare(plan, moved, NEW, costs.toNewContext(moved));
            }
        }
    }

    private static void compare(Plan plan, Set<ModuleId> moved, @Nullable ContextId target, Cost cost) {
        Plan drawn = plan.withContexts(plan.contexts().plus(NEW, BoundedContext.named(NEW, "new", "#000000")));
        Plan after = done(new ContextEdit.Move(moved, target).applyTo(drawn));
        Seams before = Seams.of(plan), then = Seams.of(after);
        assertEquals(before.crossing(), cost.crossingBefore());
        assertEquals(then.crossing(), cost.crossingAfter());
        for (DependencyKind kind : DependencyKind.values())
            assertEquals(count(then, kind) - count(before, kind), cost.change().getOrDefault(kind, 0), kind.words());
        for (DependencyKind kind : DependencyKind.values())
            assertEquals(count(before, kind), cost.now().getOrDefault(kind, 0), kind.words());
        assertEquals(SharedTable.in(plan).size(), cost.tablesBefore());
        assertEquals(SharedTable.in(after).size(), cost.tablesAfter());
        var open = open(before);
        var openThen = open(then);
        assertEquals(openThen.stream().filter(s -> !open.contains(s)).count(), cost.seamsOpened());
        assertEquals(open.stream().filter(s -> !openThen.contains(s)).count(), cost.seamsClosed());
        assertEquals(ContextCycles.of(before).cycles().size(), cost.cyclesBefore());
        assertEquals(ContextCycles.of(then).cycles().size(), cost.cyclesAfter());
        assertEquals(knotted(then), cost.knottedAfter());
        assertEquals(spanning(plan), cost.spanningBefore());
        assertEquals(spanning(after), cost.spanningAfter());
    }

    private static Plan done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(Plan plan)) return plan;
        throw new AssertionError(outcome);
    }

    private static int count(Seams seams, DependencyKind kind) {
        return seams.all().stream()
                .mapToInt(s -> s.byKind().getOrDefault(kind, 0))
                .sum();
    }

    private static Set<SeamId> open(Seams seams) {
        return seams.all().stream().filter(s -> s.crossing() > 0).map(Seam::id).collect(Collectors.toSet());
    }

    private static int knotted(Seams seams) {
        return ContextCycles.of(seams).cycles().stream()
                .mapToInt(c -> c.contexts().size())
                .sum();
    }

    private static long spanning(Plan plan) {
        var abroad = Seams.of(plan).all().stream()
                .flatMap(s -> s.crossings().stream())
                .filter(c -> c.kind().crosses())
                .map(Crossing::from)
                .collect(Collectors.toSet());
        return plan.facts().endpoints().stream()
                .filter(e -> e.module() != null && abroad.contains(e.module()))
                .count();
    }

    @Test
    void aFirstContextCostsWhatLeavesIt() {
        Plan plan = SmallPlans.of("a>b b>c c>d d>a");
        Cost cost = CutCost.of(plan).toNewContext(List.of(SmallPlans.id("a"), SmallPlans.id("b")));
        assertEquals(0, cost.more());
        assertEquals(2, cost.leaving());
        assertEquals(2, cost.modules());
    }

    @Test
    void aMisplacedModuleIsTheCheaperCut() {
        Plan plan = SmallPlans.of("a>b b>c x>a x>b x>c p>q q>x", "A:a,b,c B:x,p,q");
        var cuts = CheaperCut.near(plan, SeamId.between(new ContextId("A"), new ContextId("B")));
        assertEquals(Set.of(SmallPlans.id("x")), cuts.getFirst().modules());
        assertEquals(new ContextId("A"), cuts.getFirst().target());
        assertEquals(2, cuts.getFirst().fewer());
        assertTrue(cuts.stream().allMatch(c -> c.fewer() > 0));
    }
}
