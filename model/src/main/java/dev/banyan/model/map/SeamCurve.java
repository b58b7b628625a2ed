package dev.banyan.model.map;

import dev.banyan.model.SeamId;

/// A seam as a bowed line between two contexts.
///
/// @param bendX  control point of the quadratic curve; @param bendY likewise
/// @param width  share of the widest seam, 0 to 1, as the square root so that narrow seams stay visible
/// @param mark   two or three letters of the relationship, empty when nobody said
public record SeamCurve(
        SeamId seam,
        double fromX,
        double fromY,
        double bendX,
        double bendY,
        double toX,
        double toY,
        int crossing,
        double width,
        String mark) {
    private static final double BOW = 0.13;

    static SeamCurve between(SeamId seam, Region one, Region other, int crossing, int widest, String mark) {
        double dx = other.x() - one.x(), dy = other.y() - one.y();
        return new SeamCurve(
                seam,
                one.x(),
                one.y(),
                (one.x() + other.x()) / 2 + BOW * dy,
                (one.y() + other.y()) / 2 - BOW * dx,
                other.x(),
                other.y(),
                crossing,
                widest == 0 ? 0 : Math.sqrt((double) crossing / widest),
                mark);
    }

    /// A point of the curve.
    ///
    /// @param share 0 at the start to 1 at the end
    public double xAt(double share) {
        double left = 1 - share;
        return left * left * fromX + 2 * left * share * bendX + share * share * toX;
    }

    public double yAt(double share) {
        double left = 1 - share;
        return left * left * fromY + 2 * left * share * bendY + share * share * toY;
    }

    /// How far a point is from the curve.
    public double distance(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        double px = fromX, py = fromY;
        for (int i = 1; i <= 24; i++) {
            double qx = xAt(i / 24.0), qy = yAt(i / 24.0);
            nearest = Math.min(nearest, toSegment(x, y, px, py, qx, qy));
            px = qx;
            py = qy;
        }
        return nearest;
    }

    private static double toSegment(double x, double y, double ax, double ay, double bx, double by) {
        double dx = bx - ax, dy = by - ay, length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0, 1);
        return Math.hypot(x - ax - along * dx, y - ay - along * dy);
    }
}
