package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.Outcome;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final ContextId A = new ContextId("A");

    private static Set<ModuleId> ids(String names) {
        var ids = new TreeSet<ModuleId>();
        for (String n : names.split(",")) ids.add(SmallPlans.id(n));
        return ids;
    }

    /// Pieces of some modules, counted by walking.
    private static int pieces(Plan plan, Set<ModuleId> some) {
        var left = new TreeSet<>(some);
        var facts = plan.facts();
        var graph = facts.dependencies();
        int pieces = 0;
        while (!left.isEmpty()) {
            pieces++;
            var queue = new ArrayDeque<ModuleId>();
            queue.add(left.removeFirst());
            while (!queue.isEmpty()) {
                int m = facts.number(queue.remove()).orElseThrow();
                for (int e = 0; e < graph.size(); e++) {
                    int other = graph.from(e) == m ? graph.to(e) : graph.to(e) == m ? graph.from(e) : -1;
                    if (other < 0) continue;
                    ModuleId id = facts.modules().get(other).id();
                    if (left.remove(id)) queue.add(id);
                }
            }
        }
        return pieces;
    }

    private static int between(Plan plan, SortedSet<ModuleId> leaves, SortedSet<ModuleId> stays) {
        var facts = plan.facts();
        var graph = facts.dependencies();
        int count = 0;
        for (int e = 0; e < graph.size(); e++) {
            ModuleId from = facts.modules().get(graph.from(e)).id();
            ModuleId to = facts.modules().get(graph.to(e)).id();
            boolean apart = leaves.contains(from) && stays.contains(to) || stays.contains(from) && leaves.contains(to);
            if (apart && graph.kind(e).crosses()) count++;
        }
        return count;
    }

    @Test
    void twoKnotsOnOneThreadArePartedAtTheThread() {
        Plan plan = SmallPlans.of("a>b b>c c>a a>c p>q q>r r>p q>p c>p", "A:a,b,c,p,q,r");
        Split split = Split.weakest(plan, A).orElseThrow();
        var parts = Set.of(Set.copyOf(split.stays()), Set.copyOf(split.leaves()));
        assertEquals(Set.of(Set.copyOf(ids("a,b,c")), Set.copyOf(ids("p,q,r"))), parts);
        assertEquals(1, split.cut());
    }

    @Test
    void whatIsPinnedStays() {
        Plan plan = SmallPlans.of("a>b b>c c>a a>c p>q q>r r>p q>p c>p", "A:a,b,c,p,q,r");
        for (String pinned : new String[] {"a", "p"}) {
            Outcome outcome = new BoundaryEdit.PinModules(ids(pinned), new Pin("")).applyTo(plan);
            if (!(outcome instanceof Outcome.Done(Plan held))) throw new AssertionError(outcome);
            Split split = Split.weakest(held, A).orElseThrow();
            assertTrue(split.stays().contains(SmallPlans.id(pinned)));
            assertEquals(1, split.cut());
        }
    }

    @Test
    void whatIsInPiecesIsPartedBetweenThem() {
        Plan plan = SmallPlans.of("a>b b>c p>q q>r", "A:a,b,c,p,q,r");
        Split split = Split.weakest(plan, A).orElseThrow();
        assertEquals(0, split.cut());
        assertEquals(3, split.leaves().size());
    }

    @Test
    void aSingleModuleIsNotSplit() {
        assertTrue(Split.weakest(SmallPlans.of("a>b", "A:a"), A).isEmpty());
        assertTrue(Split.weakest(SmallPlans.of("a>b", "A"), A).isEmpty());
    }

    @RepeatedTest(20)
    void partsAreWholeCoverTheContextAndCostWhatIsTold(RepetitionInfo info) {
        int seed = info.getCurrentRepetition();
        var random = new Random(seed);
        Plan plan = SmallPlans.random(60 + random.nextInt(60), 120 + random.nextInt(300), 2, seed);
        for (ContextId context : plan.contexts().keySet()) {
            SortedSet<ModuleId> all = plan.modulesOf(context);
            Split split = Split.weakest(plan, context).orElseThrow();
            var both = new HashSet<>(split.stays());
            both.addAll(split.leaves());
            assertEquals(new HashSet<>(all), both);
            assertEquals(all.size(), split.stays().size() + split.leaves().size());
            assertFalse(split.leaves().isEmpty());
            assertEquals(pieces(plan, all) == 1 ? 2 : pieces(plan, all), piecesOfBoth(plan, split, pieces(plan, all)));
            assertEquals(between(plan, split.leaves(), split.stays()), split.cut());
            assertEquals(split, Split.weakest(plan, context).orElseThrow());
        }
    }

    /// One more piece than before where a piece was cut, as many as before where the parting goes between pieces.
    private static int piecesOfBoth(Plan plan, Split split, int before) {
        int after = pieces(plan, split.stays()) + pieces(plan, split.leaves());
        return before == 1 ? after : Math.min(before, after - (split.cut() > 0 ? 1 : 0));
    }
}
