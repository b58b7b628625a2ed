package dev.banyan.views.map;

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

    /// How many of the points of a fine net over a place lie in a context, other than the one given: 0 where the
    /// place is free, at most 18.
    int under(Rectangle2D place, @Nullable Territory own) {
        double left = camera.mapX(place.getMinX()), right = camera.mapX(place.getMaxX());
        double top = camera.mapY(place.getMinY()), bottom = camera.mapY(place.getMaxY());
        int under = 0;
        for (Territory t : scene.territories()) {
            var b = t.box();
            if (t == own || b.right() < left || b.left() > right || b.bottom() < top || b.top() > bottom) continue;
            for (int i = 0; i < ACROSS; i++)
                for (int j = 0; j < DOWN; j++)
                    if (t.holds(
                            left + (right - left) * i / (ACROSS - 1), top + (bottom - top) * j / (DOWN - 1)))
                        under++;
        }
        return under;
    }
}
