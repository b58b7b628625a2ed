package dev.banyan.views.roadmap.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.PhaseId;
import dev.banyan.model.Relationship;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.views.roadmap.RoadmapTest;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The best order in the window: applied, kept to what was pinned, with the layers it needs.
class BestOrderTest extends RoadmapTest {
    @Test
    void theBestOrderIsAppliedAsOneStepAndUndone() {
        List<PhaseId> before = order();
        List<PhaseId> best = BestPhases.of(store().plan()).order();
        assertNotEquals(before, best);
        press("#best-order");
        press("#apply-best");
        assertEquals(best, order());
        assertTrue(text("#risk-distance").startsWith("the proven best order"), text("#risk-distance"));
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, order());
    }

    @Test
    void aPhasePinnedToTheFrontIsKeptByTheBestOrder() {
        PhaseId last = BestPhases.of(store().plan()).order().stream()
                .filter(id ->
                        phase(id).kind() == dev.banyan.model.PhaseKind.SUPPORT || id.equals(ExamplePlan.TAKE_ACCOUNTS))
                .findFirst()
                .orElseThrow();
        select(last);
        fx(() -> ((javafx.scene.control.CheckBox) node("#phase-first")).fire());
        assertTrue(store().undoable().orElseThrow().label().startsWith("Pin to the front: "));
        List<PhaseId> open = BestPhases.of(store().plan()).order().stream()
                .filter(id -> phase(id).started() == null)
                .toList();
        press("#best-order");
        assertTrue(says("Kept as said: first."));
        press("#apply-best");
        assertEquals(
                open, order().stream().filter(id -> phase(id).started() == null).toList());
        assertEquals(last, open.getFirst());
        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        assertFalse(store().plan().delivery().scopes().containsKey(last)
                && store().plan().delivery().scopes().get(last).first());
    }

    @Test
    void theLayersTheBestOrderNeedsAreNamedWithItInOneStep() {
        var layers = BestPhases.of(store().plan()).layers();
        press("#best-order");
        assertFalse(layers.isEmpty(), "the example needs a layer");
        fx(() -> ((javafx.scene.control.CheckBox) node("#best-layers")).fire());
        int relations = store().plan().relationships().size(),
                steps = store().history().size();
        press("#apply-best");
        assertEquals(steps + 1, store().history().size());
        assertTrue(store().plan().relationships().size() > relations
                || store().plan()
                        .relationships()
                        .keySet()
                        .containsAll(layers.stream().map(l -> l.seam()).toList()));
        key(KeyCode.Z, "Shortcut");
        assertEquals(relations, store().plan().relationships().size());
    }

    @Test
    void theLayersOfAPlanInTheBestOrderAreNamedAlone() {
        press("#best-order");
        press("#apply-best");
        List<PhaseId> order = order();
        var layers = BestPhases.of(store().plan()).layers();
        assertFalse(layers.isEmpty(), "the best order needs a layer");
        press("#best-order");
        press("#apply-best");
        assertEquals(order, order());
        for (var layer : layers)
            assertEquals(
                    Relationship.Pattern.ANTI_CORRUPTION_LAYER,
                    Objects.requireNonNull(store().plan().relationships().get(layer.seam()))
                            .pattern());
        assertTrue(store().undoable().orElseThrow().label().startsWith("Name "));
    }
}
