package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.graph.Connected;
import dev.banyan.model.graph.WeightedGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// No suggested context is in disconnected pieces of the evidence. Two kinds of modules are excepted: those that a
/// person drew or pinned stay whatever the evidence says; and followers (tests, migrations, what no evidence ties to
/// a group) are placed by their package or name, not by a tie.
class OnePieceTest {
    private static Plan undrawn(long seed) {
        var random = new Random(seed);
        return Plan.EMPTY.withAudit(SmallPlans.random(40 + random.nextInt(100), 60 + random.nextInt(400), 1, seed)
                .audit());
    }

    private static Wish wish(long seed) {
        var random = new Random(seed);
        Wish wish = Wish.USUAL.withContexts(random.nextInt(12));
        for (Evidence e : Evidence.values()) wish = wish.with(e, random.nextInt(4) * 0.5);
        return wish;
    }

    @Test
    void everySuggestedContextHangsTogether() {
        assertWhole(ExamplePlan.onlyAudit(), Wish.USUAL);
        for (long seed = 1; seed <= 60; seed++) assertWhole(undrawn(seed), wish(seed));
    }

    @Test
    void contextsBesideDrawnOnesHangTogetherToo() {
        for (long seed = 1; seed <= 30; seed++) {
            Plan plan = SmallPlans.random(90, 300, 5, seed);
            var some = new HashSet<>(plan.contexts().keySet());
            some.remove(plan.contexts().firstKey());
            var membership = plan.membership();
            for (var m : plan.membership().entrySet())
                if (some.contains(m.getValue())) membership = membership.minus(m.getKey());
            plan = plan.withMembership(membership);
            assertWhole(plan, wish(seed));
        }
    }

    private static void assertWhole(Plan plan, Wish wish) {
        var search = new Suggestion(plan, wish, () -> false);
        Suggestion.Found found = search.found();
        WeightedGraph graph = found.graph();
        int[] group = found.group().clone();
        Set<Integer> kept = new HashSet<>();
        int[] stays = found.drawn();
        if (stays != null) for (int v = 0; v < stays.length; v++) if (stays[v] >= 0) kept.add(group[v]);
        int alone = Arrays.stream(group).max().orElse(0) + 1;
        for (int v = 0; v < group.length; v++) if (group[v] < 0 || kept.contains(group[v])) group[v] = alone++;
        assertTrue(Connected.everywhere(graph, group), wish.toString());

        Map<ModuleId, Integer> proposed = new HashMap<>();
        List<SuggestedContext> contexts = Suggestion.suggest(plan, wish).contexts();
        for (int c = 0; c < contexts.size(); c++)
            for (ModuleId m : contexts.get(c).modules()) proposed.put(m, c);
        var modules = plan.facts().modules();
        Map<Integer, Set<Integer>> contextsOfGroup = new HashMap<>();
        for (int m = 0; m < modules.size(); m++) {
            int node = found.node()[m];
            if (node < 0 || found.group()[node] < 0) continue;
            contextsOfGroup
                    .computeIfAbsent(found.group()[node], g -> new HashSet<>())
                    .add(proposed.getOrDefault(modules.get(m).id(), -1));
        }
        contextsOfGroup.forEach((g, in) -> assertEquals(1, in.size(), "a group is one context: " + wish));
        assertEquals(
                contextsOfGroup.size(),
                contextsOfGroup.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())
                        .size(),
                "two groups are two contexts");
    }
}
