package dev.banyan.model.graph;

import java.util.Arrays;
import java.util.Comparator;

/// Packs discs densely into one round heap, the most important in the middle: modules in their context. Discs never
/// overlap, and equal input gives the same heap.
///
/// The heap grows disc by disc along its rim, a chain of touching discs: the next disc lies in the notch of two
/// neighbours of the rim nearest to the middle; discs of the rim that are in its way go inside the heap.
/// Wang, Wang, Dai and Wang, "Visualization of large hierarchical data by circle packing", 2006.
public final class DiscPacking {
    private static final double TOUCH = 1e-9;

    private final double[] x;
    private final double[] y;
    private final double[] r;
    private final int[] next;
    private final int[] before;

    private DiscPacking(double[] r) {
        this.r = r;
        x = new double[r.length];
        y = new double[r.length];
        next = new int[r.length];
        before = new int[r.length];
    }

    /// Discs of the highest importance in the middle; the larger first where importance is equal, then by number.
    /// The middle of the heap is (0, 0); its size is [Discs#enclosing()].
    public static Discs pack(double[] radius, double[] importance, double gap) {
        int n = radius.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> -importance[i])
                        .thenComparingDouble(i -> -radius[i])
                        .thenComparingInt(i -> i));
        double[] r = new double[n];
        for (int i = 0; i < n; i++) r[i] = radius[order[i]] + gap / 2;
        DiscPacking heap = new DiscPacking(r);
        heap.grow();
        double[] x = new double[n], y = new double[n];
        for (int i = 0; i < n; i++) {
            x[order[i]] = heap.x[i];
            y[order[i]] = heap.y[i];
        }
        return new Discs(x, y, radius.clone()).centred();
    }

    private void grow() {
        if (r.length > 1) {
            x[0] = -r[1];
            x[1] = r[0];
        }
        if (r.length < 3) return;
        lie(2, 1, 0);
        link(0, 1);
        link(1, 2);
        link(2, 0);
        int notch = 0;
        for (int c = 3; c < r.length; c++) notch = add(c, notch);
    }

    /// Lays disc `c` on the rim, beginning to look at the notch after `a`; answers where to look for the next one.
    private int add(int c, int a) {
        int b = next[a];
        while (true) {
            lie(c, a, b);
            int after = next[b], prior = before[a];
            double far = r[b], farBack = r[a];
            boolean free = true;
            while (free) {
                if (far <= farBack) {
                    if (overlap(after, c)) {
                        b = after;
                        free = false;
                    }
                    far += r[after];
                    if (after == prior) break;
                    after = next[after];
                } else {
                    if (overlap(prior, c)) {
                        a = prior;
                        free = false;
                    }
                    farBack += r[prior];
                    if (after == prior) break;
                    prior = before[prior];
                }
            }
            if (!free) {
                link(a, b);
                continue;
            }
            link(a, c);
            link(c, b);
            return nearestNotch(c);
        }
    }

    private int nearestNotch(int from) {
        int best = from;
        double least = depth(from);
        for (int a = next[from]; a != from; a = next[a]) {
            double d = depth(a);
            if (d < least - TOUCH) {
                least = d;
                best = a;
            }
        }
        return best;
    }

    /// How far the notch after `a` is from the middle, squared.
    private double depth(int a) {
        int b = next[a];
        double both = r[a] + r[b];
        double nx = (x[a] * r[b] + x[b] * r[a]) / both, ny = (y[a] * r[b] + y[b] * r[a]) / both;
        return nx * nx + ny * ny;
    }

    private void link(int a, int b) {
        next[a] = b;
        before[b] = a;
    }

    private boolean overlap(int a, int b) {
        double dx = x[a] - x[b], dy = y[a] - y[b], near = r[a] + r[b];
        return dx * dx + dy * dy < near * near * (1 - TOUCH);
    }

    /// Puts `c` against `a` and `b`, on the side that is left of the way from `b` to `a`: outside, as the rim runs.
    private void lie(int c, int a, int b) {
        double dx = x[b] - x[a], dy = y[b] - y[a];
        double d2 = dx * dx + dy * dy, toA = r[a] + r[c], toB = r[b] + r[c];
        double along = (d2 + toA * toA - toB * toB) / (2 * d2);
        double across = Math.sqrt(Math.max(0, toA * toA / d2 - along * along));
        x[c] = x[a] + along * dx + across * dy;
        y[c] = y[a] + along * dy - across * dx;
    }
}
