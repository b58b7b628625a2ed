package dev.banyan.model.map;

import java.util.Arrays;
import java.util.List;

/// The outline around discs: the convex hull of their rims (Andrew 1979), some way outside of them.
///
/// @param x corners in order; @param y corners in order
public record Hull(double[] x, double[] y) {
    private static final int CORNERS = 12;

    /// @param margin clear space between the discs and the outline
    static Hull around(List<Integer> discs, double[] x, double[] y, double[] radius, double margin) {
        double[][] points = new double[discs.size() * CORNERS][];
        for (int i = 0; i < discs.size(); i++) {
            int d = discs.get(i);
            for (int c = 0; c < CORNERS; c++) {
                double turn = 2 * Math.PI * c / CORNERS, out = radius[d] + margin;
                points[i * CORNERS + c] =
                        new double[] {x[d] + out * StrictMath.cos(turn), y[d] + out * StrictMath.sin(turn)};
            }
        }
        return of(points);
    }

    static Hull circle(double x, double y, double radius) {
        return around(List.of(0), new double[] {x}, new double[] {y}, new double[] {radius}, 0);
    }

    private static Hull of(double[][] points) {
        Arrays.sort(points, (p, q) -> p[0] != q[0] ? Double.compare(p[0], q[0]) : Double.compare(p[1], q[1]));
        double[][] hull = new double[2 * points.length][];
        int size = 0;
        for (double[] p : points) size = push(hull, size, 0, p);
        int lower = size;
        for (int i = points.length - 2; i >= 0; i--) size = push(hull, size, lower - 1, points[i]);
        size--;
        double[] x = new double[size], y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = hull[i][0];
            y[i] = hull[i][1];
        }
        return new Hull(x, y);
    }

    private static int push(double[][] hull, int size, int floor, double[] p) {
        int top = size;
        while (top - floor >= 2 && turn(hull[top - 2], hull[top - 1], p) <= 0) top--;
        hull[top] = p;
        return top + 1;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }

    public boolean contains(double atX, double atY) {
        return contains(x, y, atX, atY);
    }

    /// Whether a point lies inside a closed line of any shape (crossing number).
    static boolean contains(double[] x, double[] y, double atX, double atY) {
        boolean inside = false;
        for (int i = 0, j = x.length - 1; i < x.length; j = i++)
            if (y[i] > atY != y[j] > atY && atX < (x[j] - x[i]) * (atY - y[i]) / (y[j] - y[i]) + x[i]) inside = !inside;
        return inside;
    }

    public Box bounds() {
        Box box = Box.EMPTY;
        for (int i = 0; i < x.length; i++) box = box.with(x[i], y[i], 0);
        return box;
    }
}
