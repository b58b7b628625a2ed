package dev.banyan.views.map.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Camera;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Going into contexts, packages and modules and out again, by keys and by the line that tells where one is.
class TravelTest extends MapTest {

    @BeforeEach
    void focus() {
        fx(() -> map().requestFocus());
    }

    private String crumbs() {
        return ask(() -> ((Crumbs) node("#map-crumbs")).text());
    }

    private void press(String part) {
        fx(() -> node("#map-crumbs").lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(part))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private Camera camera() {
        return ask(() -> map().camera());
    }

    private Subject subject() {
        return workbench().selection().get();
    }

    @Test
    void theLineFollowsTheSelection() {
        assertEquals("System", crumbs());
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        assertEquals("System › Ledger", crumbs());
        fx(() -> workbench().selection().select(Subject.module(module("bank.ledger.posting"))));
        assertEquals("System › Ledger › bank.ledger › posting", crumbs());
    }

    @Test
    void theLineTellsWhatTheWindowShowsNear() {
        fx(() -> map().sight().lookAt(ledger().box()));
        assertEquals("System › Ledger", crumbs());
        fx(() -> map().sight().fit());
        assertEquals("System", crumbs());
    }

    @Test
    void enterGoesInAndBackspaceOutAgainOneLevelAtATime() {
        double whole = camera().scale();
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        key(KeyCode.ENTER);
        double near = camera().scale();
        assertTrue(near > whole);
        assertEquals("System › Ledger", crumbs());
        key(KeyCode.ENTER);
        assertEquals("System › Ledger › bank.ledger", crumbs());
        key(KeyCode.ENTER);
        assertTrue(crumbs().startsWith("System › Ledger › bank.ledger › "), crumbs());
        key(KeyCode.BACK_SPACE);
        assertEquals("System › Ledger › bank.ledger", crumbs());
        key(KeyCode.BACK_SPACE);
        assertEquals(Subject.context(ExamplePlan.LEDGER), subject());
        key(KeyCode.BACK_SPACE);
        assertEquals(Subject.NOTHING, subject());
        assertEquals(whole, camera().scale(), 1e-9);
        key(KeyCode.BACK_SPACE);
        assertEquals("System", crumbs());
    }

    @Test
    void backspaceTakesNothingOutOfThePlan() {
        var before = workbench().plan();
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        key(KeyCode.BACK_SPACE);
        assertEquals(before, workbench().plan());
    }

    @Test
    void eachPartOfTheLineLeadsThere() {
        fx(() -> workbench().selection().select(Subject.module(module("bank.ledger.posting"))));
        press("Ledger");
        assertEquals(Subject.context(ExamplePlan.LEDGER), subject());
        Camera there = camera();
        assertTrue(ledger().box().contains(there.mapX(map().getWidth() / 2), there.mapY(map().getHeight() / 2)));
        press("System");
        assertEquals(Subject.NOTHING, subject());
    }

    @Test
    void backAndForwardReturnToWhatWasSeenAsWell() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        key(KeyCode.ENTER);
        fx(() -> map().sight().look(map().camera().panned(13, 7)));
        Camera ledger = camera();
        fx(() -> new Travel(map()).to(Trail.toModule(scene(), 0).last()));
        Camera module = camera();
        Subject chosen = subject();
        fx(() -> workbench().selection().back());
        assertEquals(Subject.context(ExamplePlan.LEDGER), subject());
        assertEquals(ledger, camera());
        fx(() -> workbench().selection().forward());
        assertEquals(chosen, subject());
        assertEquals(module, camera());
        fx(() -> {
            workbench().selection().back();
            workbench().selection().back();
        });
        assertTrue(ask(() -> map().sight().fitted()));
    }

    @Test
    void modulesOfSeveralContextsAreSeenInTheSystem() {
        fx(() -> workbench()
                .selection()
                .select(new Subject.Modules(Set.of(module("bank.ledger.posting"), module("bank.payments.refund")))));
        assertEquals("System", crumbs());
    }
}
