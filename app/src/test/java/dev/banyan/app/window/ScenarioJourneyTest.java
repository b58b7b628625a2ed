package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Standing;
import dev.banyan.views.Subject;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Two ways over the same facts: kept, compared, one adopted, taken back, still there the next day; then a baseline and
/// what moved since.
class ScenarioJourneyTest extends Journey {

    @Test
    void twoScenariosAreComparedOneIsAdoptedAndTheBaselineTellsWhatMoved() {
        fx(() -> doors().openSample());
        finished();
        go("roadmap");
        finished();
        Plan first = plan();
        keep("roadmap.scenario", "As agreed");
        select(first.roadmap().getLast());
        for (int i = 0; i < 4; i++) act("roadmap.earlier");
        keep("roadmap.scenario", "Delete sooner");
        Plan second = plan();

        act("roadmap.compare");
        finished();
        until("both stand side by side", () -> says("As agreed") && says("Delete sooner"));
        assertTrue(says("the same in all"), "efforts do not differ");

        press("#adopt-" + kept("As agreed").id().text());
        finished();
        type("#adopt-name", "Sooner still");
        type("#adopt-reason", "Breaks what has to wait");
        press("#adopt");
        finished();
        assertEquals(first.phases(), plan().phases());
        assertEquals("Breaks what has to wait", kept("Sooner still").reason());
        assertEquals("Adopt As agreed", history().getLast());
        key(KeyCode.ESCAPE);
        key(KeyCode.Z, "Shortcut");
        assertEquals(second, plan());
        key(KeyCode.Y, "Shortcut");

        Plan adopted = plan();
        Path file = project().file().path();
        close();
        openPlan(file);
        assertEquals(adopted, plan());

        go("roadmap");
        finished();
        keep("roadmap.baseline", "March steering");
        Phase last = plan().roadmap().getLast();
        select(last);
        act("roadmap.earlier");
        finished();
        act("roadmap.since");
        finished();
        until(
                "the move is told",
                () -> says(w -> w.contains(" stands at place ") && w.endsWith("and not at " + (last.place() + 1))));
        Plan moved = plan();
        close();
        openPlan(file);
        assertEquals(moved, plan());
        assertFalse(shows("#since-pane"), "nothing pops up");
        key(KeyCode.Z, "Shortcut");
        assertEquals(
                "March steering", Standing.latestBaseline(plan()).orElseThrow().name());
    }

    private void keep(String action, String name) {
        act(action);
        type("#keep-name", name);
        press("#keep");
        finished();
    }

    private void act(String action) {
        fx(() -> shell().actions().get(action).run().run());
    }

    private void type(String selector, String words) {
        fx(() -> ((TextInputControl) node(selector)).setText(words));
    }

    private void select(Phase phase) {
        fx(() -> bench().selection().select(new Subject.OfPhase(phase.id())));
    }

    private KeptPlan kept(String name) {
        return plan().kept().values().stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
