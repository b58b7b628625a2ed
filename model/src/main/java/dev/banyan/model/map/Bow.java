package dev.banyan.model.map;

/// A bowed line between two places (a quadratic curve), bent to one side so that lines between the same places in
/// two directions and lines in a row do not lie over each other.
///
/// @param bendX control point of the curve; @param bendY likewise
public record Bow(double fromX, double fromY, double bendX, double bendY, double toX, double toY) {
    private static final int PIECES = 24;

    /// @param bend how far the control point lies beside the straight line, as a share of its length
    public static Bow between(double fromX, double fromY, double toX, double toY, double bend) {
        double dx = toX - fromX, dy = toY - fromY;
        return new Bow(fromX, fromY, (fromX + toX) / 2 + bend * dy, (fromY + toY) / 2 - bend * dx, toX, toY);
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
        for (int i = 1; i <= PIECES; i++) {
            double qx = xAt((double) i / PIECES), qy = yAt((double) i / PIECES);
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

    /// Whether the curve may pass through a rectangle: the triangle of its three points meets it.
    public boolean meets(Box view) {
        return Math.min(Math.min(fromX, toX), bendX) <= view.right()
                && Math.max(Math.max(fromX, toX), bendX) >= view.left()
                && Math.min(Math.min(fromY, toY), bendY) <= view.bottom()
                && Math.max(Math.max(fromY, toY), bendY) >= view.top();
    }
}
