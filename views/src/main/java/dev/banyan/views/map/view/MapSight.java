package dev.banyan.views.map.view;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.state.MapState;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// Which part of the map the window shows and how near, and the ways to look elsewhere.
public final class MapSight {
    /// Room on each side of what is brought into sight, as a share of it.
    private static final double AROUND = 0.12;

    /// Near enough to read the name of a module, in pixels per map unit.
    private static final double READABLE = 1.2;

    /// What is nearer to the edge of the window, in pixels, does not count as seen.
    private static final double EDGE = 10;

    /// Room around an area that is brought into sight, in pixels: the label of a context stands there.
    private static final double ROOM = 34;

    private final Region window;
    private final MapState state;
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(new Camera(1, 0, 0));
    private boolean fitted = true;

    MapSight(Region window, MapState state) {
        this.window = window;
        this.state = state;
    }

    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    public Camera camera() {
        return camera.get();
    }

    /// Whether everything is shown, whatever the size of the window.
    public boolean fitted() {
        return fitted;
    }

    /// What is drawn at this scale.
    public Show shown() {
        return state.look().show().at(camera().scale());
    }

    /// The part of the map in the window.
    Box view() {
        Camera c = camera();
        return new Box(c.mapX(0), c.mapY(0), c.mapX(window.getWidth()), c.mapY(window.getHeight()));
    }

    /// Whether a point of the map is seen.
    public boolean sees(double x, double y) {
        double sx = camera().screenX(x), sy = camera().screenY(y);
        return sx > EDGE && sy > EDGE && sx < window.getWidth() - EDGE && sy < window.getHeight() - EDGE;
    }

    public void look(Camera there) {
        fitted = false;
        camera.set(there);
    }

    public void lookAt(Box area) {
        look(Camera.fitting(area, window.getWidth(), window.getHeight()));
    }

    /// Shows everything, also after the window has changed its size.
    public void fit() {
        if (window.getWidth() < 50 || window.getHeight() < 50) return;
        lookAt(state.scene().box());
        fitted = true;
    }

    /// Moves by pixels: the map follows the hand.
    public void pan(double dx, double dy) {
        look(camera().panned(dx, dy));
    }

    /// Nearer or farther, with what is under a point of the window staying there.
    public void zoom(double factor, double x, double y) {
        look(camera().zoomed(factor, x, y));
    }

    /// Nearer or farther, from the middle of the window.
    public void zoom(double factor) {
        zoom(factor, window.getWidth() / 2, window.getHeight() / 2);
    }

    /// Brings a place into the middle.
    public void flyTo(double x, double y) {
        flyTo(x, y, 0);
    }

    /// Brings a module into the middle, near enough to read names there.
    public void flyTo(int module) {
        Scene scene = state.scene();
        flyTo(scene.x()[module], scene.y()[module], READABLE);
    }

    /// The same for a module that the audit knows.
    public void flyTo(ModuleId id) {
        state.scene().facts().number(id).ifPresent(this::flyTo);
    }

    /// Brings a place into the middle, near enough to read names there.
    public void flyNear(double x, double y) {
        flyTo(x, y, READABLE);
    }

    private void flyTo(double x, double y, double leastScale) {
        double scale = Math.max(camera().scale(), leastScale);
        look(Camera.centred(scale, x, y, window.getWidth(), window.getHeight()));
    }

    /// Brings an area into sight, moving the map no farther than it must; one that is larger than the window is
    /// fitted into it. Where everything is shown, everything stays shown.
    ///
    /// @param cards lie in the corners of the window: what would stand below one goes into the middle
    void bringIntoSight(Box area, List<Rectangle2D> cards) {
        double wide = window.getWidth(), high = window.getHeight();
        if (wide < 1 || high < 1) return;
        if (fitted) {
            fit();
            return;
        }
        Camera c = camera();
        double dx = shift(c.screenX(area.left()), c.screenX(area.right()), wide);
        double dy = shift(c.screenY(area.top()), c.screenY(area.bottom()), high);
        if (Double.isNaN(dx) || Double.isNaN(dy)) lookAt(area);
        else if (cards.stream().anyMatch(onScreen(area, c.panned(dx, dy))::intersects))
            look(Camera.centred(
                    c.scale(), (area.left() + area.right()) / 2, (area.top() + area.bottom()) / 2, wide, high));
        else if (dx != 0 || dy != 0) pan(dx, dy);
    }

    private static Rectangle2D onScreen(Box area, Camera from) {
        return new Rectangle2D(
                from.screenX(area.left()),
                from.screenY(area.top()),
                area.width() * from.scale(),
                area.height() * from.scale());
    }

    /// By how many pixels what lies between two places must move to be seen with room around it, NaN where it is too
    /// long for that.
    private static double shift(double from, double to, double length) {
        if (to - from > length - 2 * ROOM) return Double.NaN;
        return Math.max(0, ROOM - from) + Math.min(0, length - ROOM - to);
    }

    /// Brings modules into sight, all of them where there are several.
    public void bringIntoSight(int[] modules) {
        Scene scene = state.scene();
        if (modules.length == 1 && modules[0] < scene.size()) flyTo(modules[0]);
        if (modules.length < 2) return;
        double left = Double.MAX_VALUE, top = Double.MAX_VALUE, right = -left, bottom = -top;
        for (int m : modules) {
            if (m >= scene.size()) return;
            left = Math.min(left, scene.x()[m] - scene.r()[m]);
            top = Math.min(top, scene.y()[m] - scene.r()[m]);
            right = Math.max(right, scene.x()[m] + scene.r()[m]);
            bottom = Math.max(bottom, scene.y()[m] + scene.r()[m]);
        }
        // With room around them, so that none ends up below a card in a corner.
        double wide = AROUND * (right - left), high = AROUND * (bottom - top);
        lookAt(new Box(left - wide, top - high, right + wide, bottom + high));
    }
}
