package dev.banyan.views.map.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.CutCost;
import dev.banyan.model.seams.Seams;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.Tool;
import dev.banyan.views.map.words.CostWords;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Contexts drawn and modules moved by hand.
class DrawingTest extends MapTest {

    @Test
    void aLassoDrawsAContextAroundWhatItHoldsAndUndoTakesItBack() {
        Plan before = workbench().plan();
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().requestFocus());
        key(KeyCode.D);
        assertSame(Tool.DRAW, map().state().tool().get());
        lasso(around(loose()));
        var field = (TextField) node("#map-name");
        assertTrue(ask(field::isVisible));
        fx(() -> field.setText("Core"));
        key(KeyCode.ENTER);
        BoundedContext drawn = workbench().plan().contexts().values().stream()
                .filter(c -> c.name().equals("Core"))
                .findFirst()
                .orElseThrow();
        assertEquals(core, workbench().plan().modulesOf(drawn.id()));
        assertEquals(Subject.context(drawn.id()), workbench().selection().get());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void aNewContextIsSeenWhole() {
        Camera near = Camera.centred(2.5, loose().x(), loose().y(), width(), height());
        fx(() -> map().sight().look(near));
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().edits().draw("Core", core));
        assertSeen("Core");
        assertFalse(ask(() -> map().sight().fitted()));
        fx(() -> map().sight().look(Camera.centred(2.5, 9_000, 9_000, width(), height())));
        fx(() -> workbench().store().undo());
        fx(() -> workbench().store().redo());
        assertSeen("Core");
    }

    @Test
    void whereEverythingIsShownEverythingStaysShown() {
        fx(() -> map().sight().fit());
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().edits().draw("Core", core));
        assertTrue(ask(() -> map().sight().fitted()));
        for (Territory t : scene().territories()) assertSeen(t.name());
    }

    @Test
    void aNewContextDoesNotStandBelowACard() {
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().edits().draw("Core", core));
        Territory drawn = territory("Core");
        fx(() -> workbench().store().undo());
        var card = ask(() -> node("#map-legend").getBoundsInParent());
        assertTrue(ask(() -> node("#map-legend").isVisible()));
        double scale = 50 / Math.max(drawn.box().width(), drawn.box().height());
        var below = new Camera(scale, drawn.x() - card.getCenterX() / scale, drawn.y() - card.getCenterY() / scale);
        fx(() -> map().sight().look(below));
        fx(() -> workbench().store().redo());
        assertSeen("Core");
        assertEquals(scale, ask(() -> map().camera().scale()), 1e-9);
        assertFalse(card.contains(at(territory("Core"))));
    }

    private Territory territory(String context) {
        return scene().territories().stream()
                .filter(one -> one.name().equals(context))
                .findFirst()
                .orElseThrow();
    }

    private void assertSeen(String context) {
        Territory t = territory(context);
        Camera c = ask(() -> map().camera());
        var seen = new Rectangle2D(0, 0, width(), height());
        assertTrue(seen.contains(c.screenX(t.box().left()), c.screenY(t.box().top())), context);
        assertTrue(seen.contains(c.screenX(t.box().right()), c.screenY(t.box().bottom())), context);
    }

    private double width() {
        return ask(() -> map().getWidth());
    }

    private double height() {
        return ask(() -> map().getHeight());
    }

    @Test
    void theCostOfANewContextIsToldWhileItIsDrawn() {
        fx(() -> map().state().tool().set(Tool.DRAW));
        var line = around(loose());
        press(line.getFirst());
        for (Point2D p : line) drag(p);
        Set<ModuleId> core = scene().ids(loose().members());
        String cost = CostWords.crossing(CutCost.of(workbench().plan()).toNewContext(core));
        String told = ask(() -> map().hint().text());
        assertTrue(told.contains(cost), told);
        assertTrue(told.contains(core.size() + " modules"), told);
        key(KeyCode.ESCAPE);
        release(line.getFirst());
        assertFalse(ask(() -> node("#map-name").isVisible()));
    }

    @Test
    void draggingAModuleTellsExactlyWhatTheMoveCosts() {
        ModuleId refund = module("bank.payments.refund");
        Territory ledger = ledger();
        Plan before = workbench().plan();
        press(at(refund));
        drag(at(refund).add(9, 9));
        drag(at(ledger));
        var cost = CutCost.of(before).moving(Set.of(refund), ExamplePlan.LEDGER);
        String told = ask(() -> map().hint().text());
        assertTrue(told.startsWith("Move 1 module to Ledger\n" + CostWords.crossing(cost)), told);
        release(at(ledger));
        Plan after = workbench().plan();
        assertEquals(ExamplePlan.LEDGER, after.membership().get(refund));
        assertEquals(cost.crossingAfter(), Seams.of(after).crossing());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void nothingElseMovesWhenAModuleIsMoved() {
        ModuleId refund = module("bank.payments.refund");
        Scene before = scene();
        press(at(refund));
        drag(at(refund).add(9, 9));
        Point2D to = at(ledger());
        drag(to);
        release(to);
        Scene after = scene();
        int moved = before.facts().number(refund).orElseThrow();
        for (int m = 0; m < before.size(); m++) {
            if (m == moved) continue;
            assertEquals(before.x()[m], after.x()[m], 1e-9, before.id(m).name());
            assertEquals(before.y()[m], after.y()[m], 1e-9, before.id(m).name());
        }
        assertTrue(Math.hypot(before.x()[moved] - after.x()[moved], before.y()[moved] - after.y()[moved]) > 10);
        Scene reopened = ask(() -> Scene.of(workbench().plan(), null));
        for (int m = 0; m < after.size(); m++) assertEquals(after.x()[m], reopened.x()[m], 1e-9);
    }

    @Test
    void escapeEndsADragAsIfItHadNotBegun() {
        ModuleId refund = module("bank.payments.refund");
        Plan before = workbench().plan();
        press(at(refund));
        drag(at(ledger()));
        key(KeyCode.ESCAPE);
        release(at(ledger()));
        assertSame(before, workbench().plan());
        assertFalse(ask(() -> map().hint().isVisible()));
    }

    @Test
    void droppingOnEmptyGroundTakesOutOfTheContext() {
        ModuleId refund = module("bank.payments.refund");
        press(at(refund));
        drag(new Point2D(4, 4));
        assertTrue(ask(() -> map().hint().text()).startsWith("Take 1 module out"));
        release(new Point2D(4, 4));
        assertFalse(workbench().plan().membership().containsKey(refund));
    }

    @Test
    void aContextMovesWithItsModulesAndStaysThere() {
        Territory ledger = ledger();
        fx(() -> map().finish());
        var label = ask(() -> map().labels().of(ledger));
        var on = new Point2D(label.getMinX() + 8, label.getMinY() + 8);
        press(on);
        drag(on.add(60, 40));
        release(on.add(60, 40));
        Scene after = scene();
        double scale = map().camera().scale();
        for (int m : ledger.members()) {
            Position put = after.plan().positions().get(after.id(m));
            assertTrue(put != null && put.byHand());
        }
        assertEquals(ledger.x() + 60 / scale, ledger().x(), 1e-6);
        fx(() -> map().edits().arrange());
        assertEquals(ledger.x() + 60 / scale, ledger().x(), 1e-6);
    }

    @Test
    void aRectangleSelectsWhatLiesInItAndShiftAddsAndTakesAway() {
        fx(() -> map().requestFocus());
        Territory ledger = ledger();
        var line = around(ledger);
        double left = line.stream().mapToDouble(Point2D::getX).min().orElseThrow() - 3;
        double right = line.stream().mapToDouble(Point2D::getX).max().orElseThrow() + 3;
        double top = line.stream().mapToDouble(Point2D::getY).min().orElseThrow() - 3;
        double bottom = line.stream().mapToDouble(Point2D::getY).max().orElseThrow() + 3;
        press(new Point2D(left, bottom));
        drag(new Point2D(right, top));
        release(new Point2D(right, top));
        var chosen = ((Subject.Modules) workbench().selection().get()).ids();
        assertTrue(chosen.containsAll(scene().ids(ledger.members())));
        ModuleId refund = module("bank.payments.refund");
        click(at(refund), true);
        assertTrue(((Subject.Modules) workbench().selection().get()).ids().contains(refund));
        click(at(refund), true);
        assertEquals(chosen, ((Subject.Modules) workbench().selection().get()).ids());
        click(at(refund), false);
        assertEquals(Subject.module(refund), workbench().selection().get());
        click(new Point2D(3, 3), false);
        assertEquals(Subject.NOTHING, workbench().selection().get());
    }

    @Test
    void aNameThatIsTakenKeepsTheFieldOpenAndSaysWhy() {
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().naming().ofNew(core, 50, 50));
        var field = (TextField) node("#map-name");
        fx(() -> field.setText("Ledger"));
        fx(() -> field.getOnAction().handle(null));
        assertTrue(ask(field::isVisible));
        assertTrue(says("Another context is called Ledger."));
        key(KeyCode.ESCAPE);
        assertFalse(ask(field::isVisible));
        assertEquals(
                new TreeSet<>(ExamplePlan.plan().contexts().keySet()),
                workbench().plan().contexts().keySet());
    }
}
