package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.graph.Connected;
import dev.banyan.model.graph.Leiden;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A wish for a number is met wherever the evidence allows it, and what is suggested hangs together.
class SuggestedNumberTest {
    private static Plan undrawn(int modules, int dependencies, long seed) {
        return Plan.EMPTY.withAudit(
                SmallPlans.random(modules, dependencies, 1, seed).audit());
    }

    @Test
    void everyNumberThatCanBeMetIsMet() {
        for (long seed = 1; seed <= 6; seed++) {
            Plan plan = undrawn(120, 500, seed);
            for (int wish : new int[] {1, 2, 5, 8, 12, 20}) {
                Proposal proposal = Suggestion.suggest(plan, Wish.USUAL.withContexts(wish));
                assertEquals(wish, proposal.contexts().size(), proposal.number().words());
                assertFalse(proposal.number().missed());
            }
        }
    }

    @Test
    void whereMoreIsDrawnThanWishedTheReasonIsSaid() {
        Plan plan = SmallPlans.of("a>b c>d e>f a>c c>e", "A:a,b C:c,d E:e,f");
        Proposal proposal = Suggestion.suggest(plan, Wish.USUAL.withContexts(2));
        assertEquals(3, proposal.contexts().size());
        assertTrue(proposal.number().missed());
        assertTrue(proposal.number().words().startsWith("3 instead of 2: the 3 that are drawn"));
    }

    @Test
    void whereTheEvidenceFallsIntoPiecesTheReasonIsSaid() {
        Plan plan = SmallPlans.of("a>b b>c c>a d>e e>f f>d g>h h>i i>g");
        Wish wish = Wish.USUAL.with(Evidence.NAMES, 0).withContexts(2);
        Proposal proposal = Suggestion.suggest(plan, wish);
        assertEquals(3, proposal.contexts().size());
        assertTrue(proposal.number().words().contains("pieces that nothing ties together"));
    }

    @Test
    void withoutAWishThereAreAsManyAsPeopleCanWorkWith() {
        for (long seed = 1; seed <= 4; seed++) {
            Plan plan = undrawn(400, 2_000, seed);
            ChosenNumber number = Suggestion.suggest(plan, Wish.USUAL).number();
            assertTrue(number.contexts() >= 6 && number.contexts() <= 12, number.toString());
            assertFalse(number.words().isEmpty());
        }
    }

    /// A law: merged to any number, by any pulls, no group of the evidence is in pieces, and none is lost.
    @Test
    void groupsNeverFallIntoPieces() {
        for (int round = 0; round < 60; round++) {
            var random = new Random(round);
            Plan plan = undrawn(30 + random.nextInt(60), 40 + random.nextInt(120), round);
            var facts = plan.facts();
            var components = Components.of(facts.modules());
            var evidence = new EvidenceGraph(facts, components, new Subjects(facts.modules(), components));
            Wish wish = Wish.USUAL;
            for (Evidence e : Evidence.values()) wish = wish.with(e, random.nextInt(3) * 0.7);
            WeightedGraph graph = evidence.graph(wish.pulls());
            if (graph.edges() == 0) continue;
            int[] start = new Leiden(0.5 + random.nextDouble(), 2, round).groups(graph);
            int[] groups = new Grouping(graph, evidence.modules(), start, null)
                    .joined(random.nextInt(5))
                    .downTo(1 + random.nextInt(6), 2)
                    .groups();
            assertTrue(Connected.everywhere(graph, groups), "round " + round);
            assertEquals(graph.nodes(), groups.length);
        }
    }

    @Test
    void everyModuleIsSuggestedOnceOrLeft() {
        for (int round = 0; round < 20; round++) {
            Plan plan = SmallPlans.random(80, 150, 1 + round % 3, round);
            Proposal proposal = Suggestion.suggest(plan, Wish.USUAL.withContexts(round % 7));
            var seen = new HashSet<>(proposal.left());
            for (SuggestedContext c : proposal.contexts()) for (var m : c.modules()) assertTrue(seen.add(m));
            assertEquals(80, seen.size());
            long code = plan.facts().modules().stream()
                    .filter(m -> m.kind() == ModuleKind.CODE)
                    .count();
            assertEquals(80, code);
        }
    }

    @Test
    void draggedPullsGiveTheGraphOfThesePulls() {
        Plan plan = undrawn(60, 200, 3);
        var components = Components.of(plan.facts().modules());
        var evidence = new EvidenceGraph(
                plan.facts(), components, new Subjects(plan.facts().modules(), components));
        Wish wish = Wish.USUAL.with(Evidence.CODE, 2.5).with(Evidence.HISTORY, 0.3);
        WeightedGraph anew = evidence.graph(wish.pulls());
        WeightedGraph dragged = evidence.layers().weighed(Ties.inOrder(wish.pulls()));
        assertEquals(anew.edges(), dragged.edges());
        for (int v = 0; v < anew.nodes(); v++) assertEquals(anew.strength(v), dragged.strength(v), 1e-9);
        assertTrue(Arrays.stream(Ties.inOrder(wish.pulls())).anyMatch(p -> p == 2.5));
    }
}
