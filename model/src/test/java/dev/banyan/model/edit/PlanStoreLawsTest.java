package dev.banyan.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.Outcome.Refused;
import dev.banyan.model.laws.PlanLaws;
import dev.banyan.model.laws.RandomEdits;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The laws of the store, tried on seeded random sequences. A failure names the seed that repeats it.
class PlanStoreLawsTest {
    private static final int SEQUENCES = 10_000;
    private static final int LONGEST = 50;

    @Test
    void undoingAllGivesTheStartAndRedoingAllGivesTheEnd() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var random = new Random(seed);
            var edits = new RandomEdits(seed);
            Plan start = edits.plan(random.nextInt(20));
            var store = new PlanStore(start, new MemoryJournal(InstantSource.system()));
            var states = new ArrayList<Plan>(List.of(start));
            for (int i = random.nextInt(LONGEST); i > 0; i--) step(store, edits.next(store.plan()), states, seed);
            backAndForth(store, states, seed);
        }
    }

    private static void step(PlanStore store, Edit edit, List<Plan> states, long seed) {
        Plan before = store.plan();
        switch (store.apply(edit)) {
            case Done(Plan after) -> {
                assertSame(store.plan(), after, "seed " + seed);
                if (after != before) states.add(after);
            }
            case Refused(String reason) -> {
                assertSame(before, store.plan(), "seed " + seed);
                assertTrue(reason.endsWith("."), reason);
            }
        }
        assertEquals(List.of(), PlanLaws.brokenBy(store.plan()), "seed " + seed + " after " + edit);
    }

    private static void backAndForth(PlanStore store, List<Plan> states, long seed) {
        for (int i = states.size() - 2; i >= 0; i--) {
            store.undo();
            assertSame(states.get(i), store.plan(), "seed " + seed);
        }
        assertTrue(store.undoable().isEmpty(), "seed " + seed);
        for (int i = 1; i < states.size(); i++) {
            store.redo();
            assertSame(states.get(i), store.plan(), "seed " + seed);
        }
        assertTrue(store.redoable().isEmpty(), "seed " + seed);
    }
}
