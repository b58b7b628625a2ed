package dev.banyan.model.map;

import dev.banyan.model.map.MapNode.Use;
import java.util.ArrayList;
import java.util.List;

/// Finds places for tables and libraries: between the contexts that use them, or beside the one that does, never
/// over a context and never over each other.
final class NodePlaces {
    private static final double LEAST_RADIUS = 8;
    private static final double MOST_RADIUS = 34;

    /// The radius as a share of the map, so that it can be told from afar.
    private static final double SHARE = 1.0 / 120;

    /// Room for a name, in radiuses.
    private static final double APART = 4;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final int TRIES = 4000;

    /// So many rings around a context are tried.
    private static final int RINGS = 12;

    private final MapLayout layout;
    private final double radius;
    private final List<double[]> taken = new ArrayList<>();

    NodePlaces(MapLayout layout) {
        this.layout = layout;
        Box box = layout.bounds();
        radius = Math.clamp(SHARE * Math.max(box.width(), box.height()), LEAST_RADIUS, MOST_RADIUS);
    }

    double radius() {
        return radius;
    }

    /// The next place for something that is used so.
    double[] take(List<Use> uses) {
        double[] at = uses.size() == 1 ? around(uses.getFirst()) : spiral(between(uses));
        taken.add(at);
        return at;
    }

    /// The free place nearest to the one wished.
    private double[] spiral(double[] wished) {
        for (int i = 0; ; i++) {
            double out = 1.5 * radius * Math.sqrt(i), turn = i * GOLDEN_ANGLE;
            double[] at = {wished[0] + out * StrictMath.cos(turn), wished[1] + out * StrictMath.sin(turn)};
            if (i >= TRIES || free(at)) return at;
        }
    }

    /// On the innermost ring around the one region that uses it that has room, as near to its modules as may be: many
    /// of one context stand around it and not in a heap beside it.
    private double[] around(Use use) {
        Region r = layout.regions().get(use.region());
        double[] wished = beside(use);
        double start = StrictMath.atan2(wished[1] - r.y(), wished[0] - r.x());
        for (int ring = 0; ring < RINGS; ring++) {
            double out = r.radius() + (1.5 + APART * ring) * radius;
            double step = 2 * StrictMath.asin(Math.min(1, 1.001 * APART * radius / (2 * out)));
            int places = Math.max(1, (int) (2 * Math.PI / step));
            for (int i = 0; i < places; i++) {
                double turn = start + 2 * Math.PI * (i % 2 == 0 ? i / 2 : -(i + 1) / 2) / places;
                double[] at = {r.x() + out * StrictMath.cos(turn), r.y() + out * StrictMath.sin(turn)};
                if (free(at)) return at;
            }
        }
        return spiral(wished);
    }

    private double[] between(List<Use> uses) {
        double x = 0, y = 0;
        for (Use use : uses) {
            Region r = layout.regions().get(use.region());
            x += r.x() / uses.size();
            y += r.y() / uses.size();
        }
        return new double[] {x, y};
    }

    /// At the rim of the region, on the side of the modules that use it; where they lie around its middle, on the
    /// side away from the middle of the map.
    private double[] beside(Use use) {
        Region r = layout.regions().get(use.region());
        double x = 0, y = 0;
        for (int m : use.modules()) {
            x += (layout.x(m) - r.x()) / use.modules().size();
            y += (layout.y(m) - r.y()) / use.modules().size();
        }
        if (Math.hypot(x, y) < r.radius() / 20) {
            Box box = layout.bounds();
            x = r.x() - (box.left() + box.right()) / 2;
            y = r.y() - (box.top() + box.bottom()) / 2;
        }
        double length = Math.hypot(x, y), out = r.radius() + 1.5 * radius;
        return length == 0
                ? new double[] {r.x() + out, r.y()}
                : new double[] {r.x() + out * x / length, r.y() + out * y / length};
    }

    private boolean free(double[] at) {
        for (Region r : layout.regions())
            if (Math.hypot(r.x() - at[0], r.y() - at[1]) < r.radius() + 1.3 * radius) return false;
        for (double[] other : taken) if (Math.hypot(other[0] - at[0], other[1] - at[1]) < APART * radius) return false;
        return true;
    }
}
