package dev.banyan.model.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The outline around discs: the convex hull of their rims (Andrew 1979), some way outside of them.
///
/// @param x corners in order; @param y corners in order
public record Hull(double[] x, double[] y) {
    private static final int CORNERS = 12;
    private static final double[] COS = new double[CORNERS], SIN = new double[CORNERS];

    static {
        for (int c = 0; c < CORNERS; c++) {
            COS[c] = StrictMath.cos(2 * Math.PI * c / CORNERS);
            SIN[c] = StrictMath.sin(2 * Math.PI * c / CORNERS);
        }
    }

    /// @param margin clear space between the discs and the outline
    static Hull around(List<Integer> discs, double[] x, double[] y, double[] radius, double margin) {
        double[][] far = farthest(discs, x, y, radius, margin);
        var points = new ArrayList<double[]>();
        for (int d : discs) {
            double out = radius[d] + margin;
            if (within(far, x[d], y[d], out)) continue;
            for (int c = 0; c < CORNERS; c++) points.add(new double[] {x[d] + out * COS[c], y[d] + out * SIN[c]});
        }
        return of(points.toArray(double[][]::new));
    }

    /// The farthest corner in each direction: all of them are corners of the outline.
    private static double[][] farthest(List<Integer> discs, double[] x, double[] y, double[] radius, double margin) {
        double[][] far = new double[CORNERS][];
        double[] most = new double[CORNERS];
        for (int d : discs) {
            double out = radius[d] + margin;
            for (int c = 0; c < CORNERS; c++) {
                double reach = x[d] * COS[c] + y[d] * SIN[c] + out;
                if (far[c] != null && reach <= most[c]) continue;
                most[c] = reach;
                far[c] = new double[] {x[d] + out * COS[c], y[d] + out * SIN[c]};
            }
        }
        return far;
    }

    /// Whether a disc lies wholly inside the farthest corners, so that none of its own can be one of the outline
    /// (Akl and Toussaint 1978).
    private static boolean within(double[][] far, double atX, double atY, double out) {
        for (int c = 0; c < CORNERS; c++) {
            double[] a = far[c], b = far[(c + 1) % CORNERS];
            double ex = b[0] - a[0], ey = b[1] - a[1];
            double deep = ex * (atY - a[1]) - ey * (atX - a[0]);
            if (deep <= out * Math.sqrt(ex * ex + ey * ey) * (1 + 1e-9)) return false;
        }
        return true;
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
