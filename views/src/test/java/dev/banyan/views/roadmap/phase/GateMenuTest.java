package dev.banyan.views.roadmap.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.roadmap.RoadmapTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The menu that adds a criterion to a gate, under the pointer and the keys of a person.
class GateMenuTest extends RoadmapTest {
    /// The headless platform cannot paint a popup that reaches over its screen for a moment, and says so.
    @BeforeEach
    void hearNoPainting() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterEach
    void hearAgain() {
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
    }

    private Set<Criterion> gate() {
        return store().plan().criteria().values().stream()
                .filter(c -> c.phase().equals(ExamplePlan.TAKE_PAYMENTS) && c.side() == Side.EXIT)
                .collect(Collectors.toSet());
    }

    private MenuButton menu() {
        return (MenuButton) node("#add-criterion-exit");
    }

    private List<String> entries() {
        return ask(() -> menu().getItems().stream().map(MenuItem::getText).toList());
    }

    /// Opens it as a person does, and looks whether the next press is free.
    private void open() {
        clickOn(middle(menu()), MouseButton.PRIMARY);
        Point2D pressed = middle(menu());
        for (Node entry : lookup(".menu-item").queryAll()) {
            Bounds at = ask(() -> entry.localToScreen(entry.getLayoutBounds()));
            assertFalse(at.contains(pressed), () -> menu().getPopupSide() + " " + at + " lies over " + pressed);
        }
    }

    private Point2D middle(Node node) {
        return ask(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    @Test
    void everyEntryAddsItsCriterionAndOpensItsForm() {
        select(ExamplePlan.TAKE_PAYMENTS);
        for (String words : entries()) {
            Set<Criterion> before = gate();
            open();
            clickOn(words, MouseButton.PRIMARY);
            Set<Criterion> added = new HashSet<>(gate());
            added.removeAll(before);
            assertEquals(1, added.size(), words);
            assertNotNull(ask(() -> shell().root().lookup("#part-to-finish .criterion-form")), words);
            key(KeyCode.Z, "Shortcut");
            assertEquals(before, gate(), words);
        }
    }

    @Test
    void theKeysChooseAnEntryToo() {
        select(ExamplePlan.TAKE_PAYMENTS);
        int before = gate().size();
        fx(() -> {
            menu().requestFocus();
            menu().show();
        });
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(before + 1, gate().size());
        assertTrue(ask(() -> !shell().root().lookupAll(".criterion-form").isEmpty()));
    }
}
