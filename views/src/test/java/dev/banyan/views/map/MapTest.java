package dev.banyan.views.map;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.map.gesture.MapMenu;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import java.util.Collection;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The window with the map alone, and a hand that moves over it. The events go to the map directly, because the robot
/// of
/// the headless platform knows no modifiers and no wheel.
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
        fx(() -> {
            MapView map = map();
            Point2D in = map.localToScene(at);
            map.fireEvent(new MouseEvent(
                    type,
                    in.getX(),
                    in.getY(),
                    in.getX(),
                    in.getY(),
                    type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
                    clicks,
                    shift,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        });
    }
}
