package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The first hour with the program: a plan, an audit, and the certainty that nothing is lost.
class FirstHourJourneyTest extends Journey {

    @Test
    void anAuditIsReadLookedAtAcceptedTakenBackAndStillThereTheNextDay() throws Exception {
        newPlan("Shop.banyan");
        assertTrue(says("Shop.banyan"));
        assertEquals("Shop", plan().name());
        Path audit = sampleAudit();
        importFiles(audit);
        assertTrue(shows("#import-accept"));
        assertEquals(0, plan().facts().modules().size(), "nothing is taken before it is accepted");
        press("#import-accept");
        assertFalse(shows("#import-accept"));
        int modules = plan().facts().modules().size();
        assertTrue(modules > 300, "modules: " + modules);
        assertEquals(10, plan().audit().sources().size());
        assertEquals(1, history().size());

        key(KeyCode.Z, "Shortcut");
        assertEquals(0, plan().facts().modules().size());
        key(KeyCode.Z, "Shortcut", "Shift");
        assertEquals(modules, plan().facts().modules().size());

        Plan before = plan();
        List<String> told = history();
        Path file = project().file().path();
        close();
        openPlan(file);
        assertEquals(before, plan());
        assertEquals(told, history());
        key(KeyCode.Z, "Shortcut");
        assertEquals(0, plan().facts().modules().size(), "undo works after a restart");
    }

    @Test
    void theSameAuditTwiceChangesNothing() {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        importFiles(audit);
        press("#import-accept");
        Plan once = plan();
        importFiles(audit);
        assertTrue(says("Nothing changes: all of it is already there."));
        press("#import-cancel");
        assertEquals(once, plan());
        assertEquals(1, history().size());
    }

    @Test
    void twoImportsReadAtTheSameTimeBothCount() {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        fx(() -> {
            doors().importAudit(List.of(audit.resolve("import-graph.json")));
            doors().importAudit(List.of(audit.resolve("pip-audit.json")));
        });
        finished();
        press("#import-accept");
        press("#import-accept");
        finished();
        press("#import-accept");
        assertEquals(2, plan().audit().sources().size());
    }

    @Test
    void anAuditDroppedOnTheStartPageAsksWhereToKeepThePlan() {
        Path audit = sampleAudit();
        answers.write = folder.resolve("Dropped.banyan");
        fx(() -> doors().importAudit(List.of(audit)));
        finished();
        press("#import-accept");
        assertTrue(plan().facts().modules().size() > 300);
        assertTrue(Files.isRegularFile(folder.resolve("Dropped.banyan")));
    }

    @Test
    void whoeverLeavesTheDialogIsLeftAlone() {
        key(KeyCode.N, "Shortcut");
        key(KeyCode.O, "Shortcut");
        finished();
        assertTrue(ask(() -> shell().workbench().isEmpty()));
        newPlan("Shop.banyan");
        importFiles();
        fx(() -> doors().saveCopy());
        assertEquals("", said());
    }

    @Test
    void theSampleOpensPlannedAndAsAFileOfItsOwnEachTime() {
        fx(() -> doors().openSample());
        finished();
        Path first = project().file().path();
        assertTrue(plan().contexts().size() > 3);
        assertTrue(plan().phases().size() > 3);
        assertTrue(plan().risks().size() > 2);
        for (var room : List.of("map", "roadmap", "risk", "coverage", "audit")) if (shows("#rail-" + room)) go(room);
        fx(() -> doors().openSample());
        finished();
        assertFalse(first.equals(project().file().path()));
    }

    @Test
    void aCopyCanBeOpenedBesideTheOriginal() {
        newPlan("Shop.banyan");
        importFiles(sampleAudit());
        press("#import-accept");
        Plan plan = plan();
        answers.write = folder.resolve("Copy.banyan");
        key(KeyCode.S, "Shortcut", "Shift");
        finished();
        assertTrue(said().contains("Copy.banyan"), said());
        openPlan(folder.resolve("Copy.banyan"));
        assertEquals(plan, plan());
        assertEquals(1, history().size());
    }
}
