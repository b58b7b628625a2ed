package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// While a weight is dragged the suggestion follows: as many contexts, everything in its place, and never far from what
/// a search anew would find.
class WarmSuggestionTest {
    @Test
    void unchangedWeightsChangeNothingMuch() {
        Plan plan = ExamplePlan.onlyAudit();
        Proposal known = Suggestion.suggest(plan, Wish.USUAL);
        Proposal followed = new WarmSuggestion(plan).following(Wish.USUAL, known);
        assertEquals(known.contexts().size(), followed.contexts().size());
        assertTrue(
                followed.modularity() >= known.modularity() - 0.02,
                followed.modularity() + " of " + known.modularity());
    }

    @Test
    void draggedWeightsKeepEveryModuleAndTheNumber() {
        for (long seed = 1; seed <= 10; seed++) {
            Plan plan = SmallPlans.random(120, 500, 3, seed);
            Wish wish = Wish.USUAL.withKeepDrawn(seed % 2 == 0).withContexts(4 + (int) seed % 3);
            Proposal known = Suggestion.suggest(plan, wish);
            Wish dragged = wish.with(Evidence.CODE, 0.25 * seed).with(Evidence.NAMES, 2);
            Proposal followed = new WarmSuggestion(plan).following(dragged, known);
            assertEquals(known.contexts().size(), followed.contexts().size(), "seed " + seed);
            var seen = new HashSet<>(followed.left());
            for (SuggestedContext c : followed.contexts()) for (var m : c.modules()) assertTrue(seen.add(m));
            assertEquals(120, seen.size());
            if (!wish.keepDrawn()) continue;
            for (var m : plan.membership().entrySet())
                assertTrue(followed.contexts().stream()
                        .filter(c -> c.modules().contains(m.getKey()))
                        .allMatch(c -> Objects.equals(c.drawn(), m.getValue())));
        }
    }

    @Test
    void certaintyIsNotClaimed() {
        Plan plan = ExamplePlan.onlyAudit();
        Proposal followed = new WarmSuggestion(plan).following(Wish.USUAL, Suggestion.suggest(plan, Wish.USUAL));
        assertEquals(
                List.of(),
                followed.contexts().stream()
                        .filter(c -> !Double.isNaN(c.certainty()))
                        .toList());
        assertTrue(Double.isNaN(followed.certainty()));
    }
}
