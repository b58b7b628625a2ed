package dev.banyan.model.graph;

/// Discs on the plane, by number.
///
/// @param x centre of each disc
/// @param y centre of each disc, downwards as on a screen
/// @param radius radius of each disc, in the same unit
public record Discs(double[] x, double[] y, double[] radius) {
    private static final int CENTRING = 60;

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

    /// The same discs moved so that a circle around (0, 0), hardly larger than need be, holds them all: the middle
    /// takes ever shorter steps towards the disc that reaches farthest (Bădoiu and Clarkson 2003).
    Discs centred() {
        double cx = 0, cy = 0;
        for (int step = 1; step <= CENTRING && radius.length > 0; step++) {
            int far = 0;
            double most = -1;
            for (int i = 0; i < radius.length; i++) {
                double dx = x[i] - cx, dy = y[i] - cy, reach = Math.sqrt(dx * dx + dy * dy) + radius[i];
                if (reach > most) {
                    most = reach;
                    far = i;
                }
            }
            double dx = x[far] - cx, dy = y[far] - cy, d = Math.sqrt(dx * dx + dy * dy);
            if (d == 0) break;
            cx += dx / d * most / (step + 1);
            cy += dy / d * most / (step + 1);
        }
        double[] atX = x.clone(), atY = y.clone();
        for (int i = 0; i < radius.length; i++) {
            atX[i] -= cx;
            atY[i] -= cy;
        }
        return new Discs(atX, atY, radius);
    }
}
