package dev.banyan.views.map.gesture;

import dev.banyan.model.map.SeamCurve;
import dev.banyan.views.Subject;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.state.Tool;
import dev.banyan.views.map.travel.Trail;
import dev.banyan.views.map.travel.Travel;
import dev.banyan.views.map.view.MapView;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// Turns what the hand does with mouse, wheel and touch pad into gestures of the map.
public final class Pointer {
    private static final double WHEEL = 0.0022;

    private final MapView map;
    private final Travel travel;
    private @Nullable Gesture gesture;
    private @Nullable ContextMenu menu;
    private boolean space;

    public Pointer(MapView map, Travel travel) {
        this.map = map;
        this.travel = travel;
        map.setOnMousePressed(this::pressed);
        map.setOnMouseDragged(this::dragged);
        map.setOnMouseReleased(this::released);
        map.setOnMouseMoved(e -> {
            if (gesture == null) map.hover().at(e.getX(), e.getY());
        });
        map.setOnMouseExited(_ -> {
            if (gesture != null) return;
            map.hover().clear();
            map.repaint();
        });
        map.setOnScroll(this::scrolled);
        map.setOnZoom(this::pinched);
        map.setOnContextMenuRequested(this::menu);
        map.addEventHandler(KeyEvent.KEY_PRESSED, e -> space(e, true));
        map.addEventHandler(KeyEvent.KEY_RELEASED, e -> space(e, false));
        map.state().tool().subscribe(_ -> cursor());
        map.drawOnTop(this::draw);
    }

    private void draw(GraphicsContext g) {
        if (gesture != null) gesture.draw(g);
    }

    /// Ends what the mouse is doing as if it had not begun; answers whether it was doing anything.
    public boolean cancel() {
        Gesture running = gesture;
        if (running == null) return false;
        gesture = null;
        running.cancel();
        map.repaint();
        return true;
    }

    private void space(KeyEvent e, boolean down) {
        if (e.getCode() != KeyCode.SPACE) return;
        space = down;
        cursor();
        e.consume();
    }

    private void cursor() {
        Tool tool = map.state().tool().get();
        map.setCursor(
                space || tool == Tool.PAN ? Cursor.OPEN_HAND : tool == Tool.SELECT ? Cursor.DEFAULT : Cursor.CROSSHAIR);
    }

    private void pressed(MouseEvent e) {
        map.requestFocus();
        if (menu != null) menu.hide();
        if (gesture != null) return;
        gesture = begin(e);
        if (gesture != null) map.hideHint();
        e.consume();
    }

    private @Nullable Gesture begin(MouseEvent e) {
        Tool tool = map.state().tool().get();
        double x = e.getX(), y = e.getY();
        if (e.getButton() == MouseButton.MIDDLE) return new Panning(map, x, y);
        if (e.getButton() != MouseButton.PRIMARY) return null;
        if (space || tool == Tool.PAN) return new Panning(map, x, y);
        return switch (tool) {
            case SELECT, PAN -> e.getClickCount() == 2 ? opened(x, y) : selecting(x, y, e.isShiftDown());
            case LASSO -> new Lassoing(map, x, y, false, e.isShiftDown());
            case DRAW -> new Lassoing(map, x, y, true, false);
        };
    }

    private @Nullable Gesture opened(double x, double y) {
        Scene scene = map.state().scene();
        Territory t = map.hover().territoryAt(x, y);
        int parcel = map.hover().parcelAt(x, y);
        boolean label = map.labels().at(x, y) != null;
        if (label && t != null && t.id() != null) map.naming().of(t);
        else if (!label && parcel >= 0) travel.to(Trail.toParcel(scene, parcel).last());
        else if (t != null) travel.to(Trail.toTerritory(scene, t.number()).last());
        return null;
    }

    private Gesture selecting(double x, double y, boolean add) {
        MapState state = map.state();
        Scene scene = state.scene();
        Territory label = map.labels().at(x, y);
        if (label != null)
            return new Pressed(x, y, () -> select(label, add), () -> new DraggingContext(map, label, x, y));
        int node = map.hover().nodeAt(x, y);
        if (node >= 0) return new Pressed(x, y, () -> select(node), () -> new Banding(map, x, y, add));
        int module = map.hover().moduleAt(x, y);
        if (module >= 0) return discs(new int[] {module}, x, y, add);
        int parcel = map.hover().parcelAt(x, y);
        if (parcel >= 0) return discs(scene.parcels().get(parcel).members(), x, y, add);
        Territory t = map.hover().territoryAt(x, y);
        SeamCurve seam = map.hover().seamAt(x, y);
        if (seam != null)
            return new Pressed(
                    x,
                    y,
                    () -> state.bench().selection().select(new Subject.OfSeam(seam.seam())),
                    () -> new Banding(map, x, y, add));
        if (t != null && map.sight().shown() == Show.CONTEXTS)
            return new Pressed(x, y, () -> select(t, add), () -> new DraggingContext(map, t, x, y));
        return new Pressed(x, y, () -> ground(t, add), () -> new Banding(map, x, y, add));
    }

    private void ground(@Nullable Territory t, boolean add) {
        if (t != null) select(t, add);
        else if (!add) map.state().bench().selection().clear();
    }

    private void select(Territory t, boolean add) {
        if (t.id() != null) map.state().selection().select(t.id(), add);
        else map.state().selection().select(map.state().scene().ids(t.members()), add);
    }

    private void select(int node) {
        MapState state = map.state();
        state.bench()
                .selection()
                .select(Besides.subject(state.look().nodes().nodes().get(node)));
    }

    private Gesture discs(int[] grabbed, double x, double y, boolean add) {
        MapState state = map.state();
        Scene scene = state.scene();
        Set<dev.banyan.model.audit.ModuleId> ids = scene.ids(grabbed);
        return new Pressed(x, y, () -> state.selection().select(ids, add), () -> {
            boolean chosen = true;
            for (int m : grabbed) chosen &= state.look().selected().get(m);
            if (!chosen) state.selection().select(ids, add);
            return new DraggingModules(map, chosen ? state.selection().modules() : grabbed, x, y);
        });
    }

    private void dragged(MouseEvent e) {
        if (gesture == null) return;
        gesture.to(e.getX(), e.getY());
        e.consume();
    }

    private void released(MouseEvent e) {
        Gesture running = gesture;
        if (running == null) return;
        running.to(e.getX(), e.getY());
        gesture = null;
        running.end();
        map.repaint();
        e.consume();
    }

    /// A wheel zooms at the pointer; two fingers on a touch pad move the map.
    private void scrolled(ScrollEvent e) {
        boolean fingers = e.getTouchCount() > 0 || e.isInertia() || e.getDeltaX() != 0;
        if (!e.isShortcutDown() && (fingers || e.isShiftDown())) {
            double dx = e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX();
            map.sight().pan(dx, e.isShiftDown() ? 0 : e.getDeltaY());
        } else {
            map.sight().zoom(Math.exp(e.getDeltaY() * WHEEL * 1.6), e.getX(), e.getY());
        }
        if (gesture == null) map.hover().at(e.getX(), e.getY());
        e.consume();
    }

    private void pinched(ZoomEvent e) {
        map.sight().zoom(e.getZoomFactor(), e.getX(), e.getY());
        e.consume();
    }

    private void menu(ContextMenuEvent e) {
        if (!e.isKeyboardTrigger()) pick(e.getX(), e.getY());
        if (menu != null) menu.hide();
        menu = new MapMenu(map, travel).made();
        if (map.getScene() != null && !menu.getItems().isEmpty()) menu.show(map, e.getScreenX(), e.getScreenY());
        e.consume();
    }

    /// A menu is about what is under the pointer, unless that is selected already.
    private void pick(double x, double y) {
        MapState state = map.state();
        int node = map.hover().nodeAt(x, y);
        int module = map.hover().moduleAt(x, y);
        int parcel = map.hover().parcelAt(x, y);
        Territory label = map.labels().at(x, y);
        if (label == null && node >= 0) {
            select(node);
        } else if (label == null && module >= 0) {
            if (!state.look().selected().get(module))
                state.selection().select(Set.of(state.scene().id(module)), false);
        } else if (label == null && parcel >= 0) {
            int[] members = state.scene().parcels().get(parcel).members();
            if (!state.look().selected().get(members[0]))
                state.selection().select(state.scene().ids(members), false);
        } else {
            Territory t = map.hover().territoryAt(x, y);
            if (t != null && !state.look().marks(t) && !insideSelection(t)) select(t, false);
        }
    }

    private boolean insideSelection(Territory t) {
        for (int m : t.members()) if (map.state().look().selected().get(m)) return true;
        return false;
    }
}
