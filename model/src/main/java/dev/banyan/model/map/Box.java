package dev.banyan.model.map;

/// A rectangle on the map.
public record Box(double left, double top, double right, double bottom) {
    public static final Box EMPTY = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public Box with(double x, double y, double radius) {
        return new Box(
                Math.min(left, x - radius),
                Math.min(top, y - radius),
                Math.max(right, x + radius),
                Math.max(bottom, y + radius));
    }

    public boolean empty() {
        return left > right;
    }

    public double width() {
        return empty() ? 0 : right - left;
    }

    public double height() {
        return empty() ? 0 : bottom - top;
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    public boolean meets(double x, double y, double radius) {
        return x + radius >= left && x - radius <= right && y + radius >= top && y - radius <= bottom;
    }
}
