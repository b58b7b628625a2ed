package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.model.laws.RandomEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The laws of the store with a real file below it, closed and opened again in between. A failure names its seed.
class ProjectLawsTest {
    private static final int SEQUENCES = Integer.getInteger("banyan.sequences", 200);

    @TempDir(factory = MemoryDisk.class)
    Path folder;

    @Test
    void aPlanIsReadAsItWasWritten() throws ProjectTrouble {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Plan plan = new RandomEdits(seed).plan(60);
            Path file = folder.resolve("plan" + seed + ".banyan");
            try (Project project = Project.create(file, plan, Sessions.patient())) {
                assertEquals(plan, project.store().plan(), "seed " + seed);
                assertSameFacts(plan, project.store().plan());
            }
        }
    }

    private static void assertSameFacts(Plan expected, Plan actual) {
        for (int i = 0; i < expected.audit().readings().size(); i++)
            assertEquals(
                    expected.audit().readings().get(i),
                    actual.audit().readings().get(i));
    }

    @Test
    void undoAndRedoGoOnAfterClosingAndOpening() throws Exception {
        for (long seed = 0; seed < SEQUENCES; seed++) sequence(seed);
    }

    private void sequence(long seed) throws Exception {
        Path file = folder.resolve("history" + seed + ".banyan");
        var random = new Random(seed);
        var edits = new RandomEdits(seed);
        var states = new ArrayList<Plan>(List.of(edits.plan(random.nextInt(20))));
        Project project = Project.create(file, states.getFirst(), Sessions.patient());
        try {
            for (int i = random.nextInt(40); i >= 0; i--) {
                if (random.nextInt(10) == 0) project = reopened(project, file, seed);
                Plan before = project.store().plan();
                if (random.nextInt(6) == 0 && states.size() > 1) {
                    assertInstanceOf(Done.class, project.store().undo(), "seed " + seed);
                    states.removeLast();
                } else if (project.store().apply(edits.next(before)) instanceof Done(Plan after) && after != before)
                    states.add(after);
                assertEquals(states.getLast(), project.store().plan(), "seed " + seed);
            }
            project = reopened(project, file, seed);
            backAndForth(project.store(), states, seed);
        } finally {
            project.close();
        }
        Files.delete(file);
    }

    private static Project reopened(Project project, Path file, long seed) throws ProjectTrouble {
        Plan plan = project.store().plan();
        var done = project.store().history();
        var undone = project.store().undone();
        project.close();
        Project again = Project.open(file, Sessions.patient());
        assertEquals(plan, again.store().plan(), "seed " + seed);
        assertSameFacts(plan, again.store().plan());
        assertEquals(done, again.store().history(), "seed " + seed);
        assertEquals(undone, again.store().undone(), "seed " + seed);
        return again;
    }

    private static void backAndForth(PlanStore store, List<Plan> states, long seed) {
        for (int i = states.size() - 2; i >= 0; i--) {
            assertInstanceOf(Done.class, store.undo(), "seed " + seed);
            assertEquals(states.get(i), store.plan(), "seed " + seed);
        }
        assertTrue(store.undoable().isEmpty(), "seed " + seed);
        for (int i = 1; i < states.size(); i++) {
            assertInstanceOf(Done.class, store.redo(), "seed " + seed);
            assertEquals(states.get(i), store.plan(), "seed " + seed);
        }
    }
}
