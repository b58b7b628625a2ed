package dev.banyan.views.map.picture;

import dev.banyan.model.map.Box;
import dev.banyan.views.map.scene.Camera;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Where contexts lie in the window, so that the name of one is not put over the modules of another.
final class Grounds {
    private static final int ACROSS = 6;
    private static final int DOWN = 3;

    private final Scene scene;
    private final Camera camera;

    Grounds(Scene scene, Camera camera) {
        this.scene = scene;
        this.camera = camera;
    }

    /// How much of a place lies over contexts, other than the one given: 0 where it is free, 18 where it lies in one as
    /// a whole. A small context that would be hidden counts as much, however little of the place it takes.
    int under(Rectangle2D place, @Nullable Territory own) {
        double left = camera.mapX(place.getMinX()), right = camera.mapX(place.getMaxX());
        double top = camera.mapY(place.getMinY()), bottom = camera.mapY(place.getMaxY());
        double area = (right - left) * (bottom - top);
        int under = 0;
        for (Territory t : scene.territories()) {
            Box b = t.box();
            if (t == own || b.right() < left || b.left() > right || b.bottom() < top || b.top() > bottom) continue;
            double wide = Math.min(right, b.right()) - Math.max(left, b.left());
            double high = Math.min(bottom, b.bottom()) - Math.max(top, b.top());
            under += b.width() * b.height() < area
                    ? (int) Math.round(ACROSS * DOWN * wide * high / Math.max(1e-9, b.width() * b.height()))
                    : points(t, left, top, right - left, bottom - top);
        }
        return under;
    }

    /// Of a net of points over an area, those that lie in a context.
    private static int points(Territory t, double left, double top, double wide, double high) {
        int inside = 0;
        for (int i = 0; i < ACROSS; i++)
            for (int j = 0; j < DOWN; j++)
                if (t.holds(left + wide * i / (ACROSS - 1), top + high * j / (DOWN - 1))) inside++;
        return inside;
    }
}
