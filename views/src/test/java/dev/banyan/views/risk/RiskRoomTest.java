package dev.banyan.views.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Mouse;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.risk.Weighing.Row;
import java.util.Collection;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class RiskRoomTest extends WindowTest {
    private static final RiskId R1 = new RiskId("r1");

    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RiskRoom());
    }

    @Test
    void draggingARiskSetsBothInOneStepThatUndoTakesBack() {
        Node disc = node("#disc-r1");
        double field = ask(() -> disc.getParent().getLayoutBounds().getWidth() - 66 + 4) / 5;
        fx(() -> {
            mouse(disc, MouseEvent.MOUSE_PRESSED, 0, 0);
            mouse(disc, MouseEvent.MOUSE_DRAGGED, -field, field);
        });
        assertEquals(0, store().history().size(), "nothing is decided before the disc is let go");
        fx(() -> mouse(disc, MouseEvent.MOUSE_RELEASED, -field, 0));
        assertEquals(2, risk().likelihood());
        assertEquals(4, risk().impact());
        assertEquals(1, store().history().size());
        assertEquals(new Subject.OfRisk(R1), workbench().selection().get());
        key(KeyCode.Z, "Shortcut");
        assertEquals(5, risk().impact());
    }

    @Test
    void escapeLetsADraggedRiskGoBack() {
        Node disc = node("#disc-r1");
        fx(() -> {
            mouse(disc, MouseEvent.MOUSE_PRESSED, 0, 0);
            mouse(disc, MouseEvent.MOUSE_DRAGGED, -150, 150);
        });
        key(KeyCode.ESCAPE);
        fx(() -> mouse(disc, MouseEvent.MOUSE_RELEASED, 0, 0));
        assertEquals(0, store().history().size());
    }

    @Test
    void arrowKeysMoveARiskOnTheMatrix() {
        fx(() -> node("#disc-r1").requestFocus());
        key(KeyCode.DOWN);
        key(KeyCode.LEFT);
        assertEquals(3, risk().likelihood());
        assertEquals(4, risk().impact());
        assertEquals(
                "disc-r1", ask(() -> shell().root().getScene().getFocusOwner().getId()));
    }

    @Test
    void theRankingFollowsAHeldSliderAndLettingItGoIsOneStep() {
        key(KeyCode.DIGIT2, "Alt");
        FactTable<Row> table = table();
        List<Long> before = scores(table);
        var slider = (Slider) node("#weight-BUSINESS_IMPACT");
        fx(() -> mouse(slider, MouseEvent.MOUSE_PRESSED, 0, 0));
        fx(() -> slider.setValue(20));
        fx(() -> slider.setValue(0));
        assertFalse(before.equals(scores(table)));
        assertEquals(0, store().history().size());
        fx(() -> mouse(slider, MouseEvent.MOUSE_RELEASED, 0, 0));
        assertEquals(0, workbench().plan().weights().businessImpact());
        assertEquals(1, store().history().size());
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, scores(table));
    }

    @Test
    void weightsThatAreAllZeroAreRefusedAndTheSliderGoesBack() {
        fx(() -> {
            for (var driver : dev.banyan.model.risk.Driver.values())
                ((Slider) node("#weight-" + driver.name())).setValue(0);
        });
        assertTrue(workbench().plan().weights().sum() > 0);
        assertEquals(
                workbench().plan().weights().advisories(),
                ask(() -> ((Slider) node("#weight-ADVISORIES")).getValue()).intValue());
    }

    @Test
    void whatNobodyMeasuredIsNoDataAndSaysWhatWouldTellIt() {
        key(KeyCode.DIGIT2, "Alt");
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.REPORTING)));
        assertTrue(says("no data"));
        assertTrue(says("nobody said what a failure costs"));
        assertTrue(says("no coverage was read"));
        @SuppressWarnings("unchecked")
        var impact = (EditChoice<Integer>) node("#impact-reporting");
        fx(() -> impact.choose(4));
        var reporting = workbench().plan().context(ExamplePlan.REPORTING);
        assertEquals(4, reporting == null ? 0 : reporting.businessImpact());
        assertFalse(says("nobody said what a failure costs"));
    }

    @Test
    void aRiskIsAddedNamedAndRemovedByKey() {
        key(KeyCode.DIGIT3, "Alt");
        key(KeyCode.INSERT);
        var field = assertInstanceOf(
                TextField.class, ask(() -> shell().root().getScene().getFocusOwner()));
        fx(() -> field.setText("Nobody can restore the backup"));
        key(KeyCode.ENTER);
        Risk added = workbench().plan().risks().values().stream()
                .filter(r -> r.title().equals("Nobody can restore the backup"))
                .findFirst()
                .orElseThrow();
        assertEquals(7, added.number());
        assertEquals(new Subject.OfRisk(added.id()), workbench().selection().get());
        key(KeyCode.DELETE);
        assertEquals(6, workbench().plan().risks().size());
    }

    @Test
    void aPropertyIsChangedInPlaceAndTheInspectorFollows() {
        key(KeyCode.DIGIT3, "Alt");
        fx(() -> workbench().selection().select(new Subject.OfRisk(R1)));
        @SuppressWarnings("unchecked")
        var likelihood = (EditChoice<Integer>) node("#register-r1-likelihood");
        fx(() -> likelihood.choose(2));
        assertEquals(2, risk().likelihood());
        assertTrue(says("10 of 25"));
    }

    private Risk risk() {
        Risk risk = workbench().plan().risks().get(R1);
        if (risk == null) throw new AssertionError("R1 is gone");
        return risk;
    }

    private List<Long> scores(FactTable<Row> table) {
        return ask(() -> table.shown().stream()
                .map(r -> Math.round(100 * r.score().score()))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private <T> FactTable<T> table() {
        return (FactTable<T>) node(".fact-table");
    }

    /// Sends a mouse event some way off the middle of where a node is now.
    private static void mouse(Node node, EventType<MouseEvent> type, double dx, double dy) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Mouse.fire(node, type, new Point2D(at.getCenterX() + dx, at.getCenterY() + dy), true);
    }
}
