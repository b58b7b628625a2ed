package dev.banyan.model.graph;

/// Discs on the plane, by number.
///
/// @param x centre of each disc
/// @param y centre of each disc, downwards as on a screen
/// @param radius radius of each disc, in the same unit
public record Discs(double[] x, double[] y, double[] radius) {
    public int size() {
        return radius.length;
    }

    /// Clear space between two discs, negative when they overlap.
    public double between(int a, int b) {
        double dx = x[a] - x[b], dy = y[a] - y[b];
        return Math.sqrt(dx * dx + dy * dy) - radius[a] - radius[b];
    }

    /// Radius of the circle around (0, 0) that holds all discs; 0 when there are none.
    public double enclosing() {
        double far = 0;
        for (int i = 0; i < radius.length; i++) far = Math.max(far, Math.sqrt(x[i] * x[i] + y[i] * y[i]) + radius[i]);
        return far;
    }
}
