package dev.banyan.views.map.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.map.SeamCurve;
import dev.banyan.model.seams.CutCost;
import dev.banyan.model.seams.Seams;
import dev.banyan.model.seams.Split;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.CostWords;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// The hand of an architect on the map: a real pointer that is pressed, moved and let go in the window, so that what
/// lies over the map, the order of events and the places on the screen count too.
class MouseJourneyTest extends MapTest {

    private Point2D screen(Point2D onMap) {
        return ask(() -> map().localToScreen(onMap));
    }

    private void hover(Point2D onMap) {
        moveTo(screen(onMap));
        settle();
    }

    private void down(Point2D onMap) {
        hover(onMap);
        press(MouseButton.PRIMARY);
        settle();
    }

    private void up() {
        release(MouseButton.PRIMARY);
        settle();
    }

    private void hit(Point2D onMap) {
        down(onMap);
        up();
    }

    private void hit(Node node) {
        Bounds at = ask(() -> node.localToScreen(node.getBoundsInLocal()));
        moveTo(new Point2D(at.getCenterX(), at.getCenterY()));
        press(MouseButton.PRIMARY);
        release(MouseButton.PRIMARY);
        settle();
    }

    private Point2D label(Territory t) {
        fx(() -> map().finish());
        return ask(() -> {
            var at = Objects.requireNonNull(map().labels().of(t));
            return new Point2D((at.getMinX() + at.getMaxX()) / 2, (at.getMinY() + at.getMaxY()) / 2);
        });
    }

    private void hintInside() {
        Bounds hint = ask(() -> map().hint().getBoundsInParent());
        double width = map().getWidth(), height = map().getHeight();
        assertTrue(hint.getMinX() >= 0 && hint.getMaxX() <= width, hint + " in " + width);
        assertTrue(hint.getMinY() >= 0 && hint.getMaxY() <= height, hint + " in " + height);
    }

    @Test
    void aContextIsDrawnAroundModulesAndNamed() {
        Plan before = workbench().plan();
        Set<ModuleId> core = scene().ids(loose().members());
        fx(() -> map().requestFocus());
        key(KeyCode.D);
        var line = around(loose());
        down(line.getFirst());
        for (Point2D p : line) hover(p);
        String cost = CostWords.crossing(CutCost.of(before).toNewContext(core));
        String told = ask(() -> map().hint().text());
        assertTrue(told.startsWith("New context\n" + core.size() + " modules") && told.contains(cost), told);
        hover(line.getFirst());
        up();
        write("core");
        key(KeyCode.ENTER);
        var drawn = workbench().plan().contexts().values().stream()
                .filter(c -> c.name().equals("core"))
                .findFirst()
                .orElseThrow();
        assertEquals(core, workbench().plan().modulesOf(drawn.id()));
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void aLassoSelectsWhatItHolds() {
        fx(() -> map().requestFocus());
        key(KeyCode.L);
        var line = around(ledger());
        down(line.getFirst());
        for (Point2D p : line) hover(p);
        hover(line.getFirst());
        up();
        assertEquals(
                new Subject.Modules(scene().ids(ledger().members())),
                workbench().selection().get());
    }

    @Test
    void aRectangleSelectsWhatItHolds() {
        var line = around(ledger());
        double left = line.stream().mapToDouble(Point2D::getX).min().orElseThrow() - 4;
        double right = line.stream().mapToDouble(Point2D::getX).max().orElseThrow() + 4;
        double top = line.stream().mapToDouble(Point2D::getY).min().orElseThrow() - 4;
        double bottom = line.stream().mapToDouble(Point2D::getY).max().orElseThrow() + 4;
        down(new Point2D(left, bottom));
        hover(new Point2D((left + right) / 2, (top + bottom) / 2));
        hover(new Point2D(right, top));
        up();
        var chosen = (Subject.Modules) workbench().selection().get();
        assertTrue(chosen.ids().containsAll(scene().ids(ledger().members())));
    }

    @Test
    void modulesAreDraggedIntoAnotherContextWhileTheCardTellsTheCost() {
        ModuleId refund = module("bank.payments.refund");
        Plan before = workbench().plan();
        down(at(refund));
        hover(at(refund).add(12, 12));
        Point2D to = at(ledger());
        hover(to);
        var cost = CutCost.of(before).moving(Set.of(refund), ExamplePlan.LEDGER);
        String told = ask(() -> map().hint().text());
        assertTrue(told.startsWith("Move 1 module to Ledger\n" + CostWords.crossing(cost)), told);
        hintInside();
        assertSame(before, workbench().plan());
        up();
        assertEquals(ExamplePlan.LEDGER, workbench().plan().membership().get(refund));
        assertEquals(cost.crossingAfter(), Seams.of(workbench().plan()).crossing());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void theCardStaysInsideTheMapInEveryCorner() {
        ModuleId refund = module("bank.payments.refund");
        down(at(refund));
        double right = map().getWidth() - 3, bottom = map().getHeight() - 3;
        for (var corner :
                List.of(new Point2D(3, 3), new Point2D(right, 3), new Point2D(right, bottom), new Point2D(3, bottom))) {
            hover(corner);
            assertTrue(ask(() -> map().hint().isVisible()));
            hintInside();
        }
        key(KeyCode.ESCAPE);
        up();
    }

    @Test
    void aClickOnTheCurveSelectsTheSeam() {
        SeamCurve widest = scene().picture().seams().getLast();
        Point2D on = ask(() -> {
            for (double share = 0.3; share < 0.7; share += 0.01) {
                double x = map().camera().screenX(widest.xAt(share)),
                        y = map().camera().screenY(widest.yAt(share));
                boolean free = map().hover().moduleAt(x, y) < 0
                        && map().hover().parcelAt(x, y) < 0
                        && map().labels().at(x, y) == null
                        && widest.equals(map().hover().seamAt(x, y));
                if (free) return new Point2D(x, y);
            }
            throw new AssertionError("the widest seam lies under other things");
        });
        hit(on);
        assertEquals(new Subject.OfSeam(widest.seam()), workbench().selection().get());
        assertTrue(says("What crosses"));
    }

    @Test
    void aContextIsSplitAndMergedAgain() {
        hit(label(ledger()));
        assertEquals(
                Subject.context(ExamplePlan.LEDGER), workbench().selection().get());
        Plan before = workbench().plan();
        Split split = Split.weakest(before, ExamplePlan.LEDGER).orElseThrow();
        key(KeyCode.K);
        hit(node("#split-apply"));
        Plan parted = workbench().plan();
        assertEquals(split.stays(), parted.modulesOf(ExamplePlan.LEDGER));
        assertEquals(before.contexts().size() + 1, parted.contexts().size());
        key(KeyCode.J);
        write("ledger");
        settle();
        hit(node("#pick-list .list-cell"));
        assertEquals(
                new HashSet<>(before.modulesOf(ExamplePlan.LEDGER)),
                new HashSet<>(workbench().plan().modulesOf(ExamplePlan.LEDGER)));
        assertNull(ask(() -> shell().root().lookup("#map-pick")));
        fx(() -> workbench().store().undo());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }
}
