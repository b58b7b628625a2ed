package dev.banyan.views.map;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Mouse;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.map.gesture.MapMenu;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;

/// The window with the map alone, and a hand that moves over it. The events go to the map directly, because the robot
/// of the headless platform knows no modifiers and no wheel.
public abstract class MapTest extends WindowTest {

    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new SeamMapRoom());
    }

    protected MapView map() {
        return (MapView) node("#map");
    }

    protected Scene scene() {
        return ask(() -> map().state().scene());
    }

    /// What the right button offers for what is selected.
    protected ContextMenu menu() {
        return new MapMenu(map(), new Travel(map())).made();
    }

    /// Where a module is in the window of the map.
    protected Point2D at(ModuleId id) {
        return ask(() -> {
            Scene scene = map().state().scene();
            int m = scene.facts().number(id).orElseThrow();
            return new Point2D(
                    map().camera().screenX(scene.x()[m]), map().camera().screenY(scene.y()[m]));
        });
    }

    protected Point2D at(Territory t) {
        return ask(
                () -> new Point2D(map().camera().screenX(t.x()), map().camera().screenY(t.y())));
    }

    protected Territory ledger() {
        return Objects.requireNonNull(scene().territory(ExamplePlan.LEDGER));
    }

    /// The modules in no context.
    protected Territory loose() {
        return scene().territories().stream()
                .filter(t -> t.context() == null)
                .findFirst()
                .orElseThrow();
    }

    /// The outline of a territory in the window of the map.
    protected List<Point2D> around(Territory t) {
        return ask(() -> {
            var line = new ArrayList<Point2D>();
            double[] xy = t.outline();
            for (int i = 0; i < xy.length; i += 2)
                line.add(new Point2D(
                        map().camera().screenX(xy[i]), map().camera().screenY(xy[i + 1])));
            return line;
        });
    }

    protected ModuleId module(String name) {
        return new ModuleId(name);
    }

    protected void press(Point2D at) {
        fire(MouseEvent.MOUSE_PRESSED, at, true, false, 1);
    }

    protected void drag(Point2D to) {
        fire(MouseEvent.MOUSE_DRAGGED, to, true, false, 1);
    }

    protected void release(Point2D at) {
        fire(MouseEvent.MOUSE_RELEASED, at, false, false, 1);
    }

    protected void click(Point2D at, boolean shift) {
        fire(MouseEvent.MOUSE_PRESSED, at, true, shift, 1);
        fire(MouseEvent.MOUSE_RELEASED, at, false, shift, 1);
    }

    protected void move(Point2D to) {
        fire(MouseEvent.MOUSE_MOVED, to, false, false, 0);
    }

    /// Draws a closed line around points, as a hand does.
    protected void lasso(List<Point2D> around) {
        press(around.getFirst());
        for (Point2D p : around) drag(p);
        release(around.getFirst());
    }

    private void fire(EventType<MouseEvent> type, Point2D at, boolean down, boolean shift, int clicks) {
        fx(() -> Mouse.fire(map(), type, map().localToScene(at), down, shift, clicks));
    }
}
