package dev.banyan.views.map.scene;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.map.Box;
import dev.banyan.model.map.Hull;
import dev.banyan.model.map.RegionShape;
import org.jspecify.annotations.Nullable;

/// A context on the map, or a package whose modules are in no context.
///
/// @param number  its place in the scene
/// @param context null for a package
/// @param members numbers of its modules, as in the facts
/// @param outline around them, x and y of each corner in turn
public record Territory(
        int number, @Nullable BoundedContext context, RegionShape shape, int[] members, double[] outline, Box box) {

    static Territory of(int number, @Nullable BoundedContext context, RegionShape shape) {
        int[] members = shape.region().packages().stream()
                .flatMap(p -> p.modules().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        Hull hull = shape.outline();
        double[] xy = new double[2 * hull.x().length];
        for (int i = 0; i < hull.x().length; i++) {
            xy[2 * i] = hull.x()[i];
            xy[2 * i + 1] = hull.y()[i];
        }
        return new Territory(number, context, shape, members, xy, hull.bounds());
    }

    public @Nullable ContextId id() {
        return shape.context();
    }

    public boolean is(@Nullable ContextId id) {
        return id != null && id.equals(shape.context());
    }

    public String name() {
        return shape.name();
    }

    public double x() {
        return (box.left() + box.right()) / 2;
    }

    public double y() {
        return (box.top() + box.bottom()) / 2;
    }

    /// Whether a point of the map lies in it.
    public boolean holds(double atX, double atY) {
        return shape.outline().contains(atX, atY);
    }

    public boolean touches(Box view) {
        return box.right() >= view.left()
                && box.left() <= view.right()
                && box.bottom() >= view.top()
                && box.top() <= view.bottom();
    }
}
