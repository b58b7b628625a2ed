package dev.banyan.model.graph;

import java.util.Arrays;

/// Pushes discs apart until there is clear space between all of them, moving them as little as may be. First
/// neighbours push each other, small ones more than large ones; if that does not come to rest, discs still in the way
/// go to the nearest free spot, from the middle outwards, so that it always ends.
final class Overlaps {
    private static final int ROUNDS = 300;
    private static final double NEARLY = 1e-7;

    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final double gap;
    private final boolean[] fixed;

    /// The places are changed in place; fixed discs stay, even where they overlap each other.
    Overlaps(double[] x, double[] y, double[] radius, double gap, boolean[] fixed) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.gap = gap;
        this.fixed = fixed;
    }

    void remove() {
        int rounds = Math.clamp(60_000_000L / Math.max(1, (long) radius.length * radius.length), 10, ROUNDS);
        for (int round = 0; round < rounds; round++) if (!push()) return;
        settle();
    }

    private boolean push() {
        boolean pushed = false;
        for (int i = 0; i < radius.length; i++) {
            for (int j = i + 1; j < radius.length; j++) {
                if (fixed[i] && fixed[j]) continue;
                double dx = x[j] - x[i], dy = y[j] - y[i];
                double keep = radius[i] + radius[j] + gap;
                double d2 = dx * dx + dy * dy;
                if (d2 >= keep * keep * (1 - NEARLY)) continue;
                pushed = true;
                double d = Math.sqrt(d2);
                if (d < 1e-9) {
                    dx = 1;
                    dy = (i + j) % 2 == 0 ? .5 : -.5;
                    d = Math.sqrt(1.25);
                    d2 = 0;
                }
                double apart = (keep - Math.sqrt(d2)) * 1.02 / d;
                double mine = share(i, j);
                x[i] -= dx * apart * mine;
                y[i] -= dy * apart * mine;
                x[j] += dx * apart * (1 - mine);
                y[j] += dy * apart * (1 - mine);
            }
        }
        return pushed;
    }

    /// The part of the way that disc `i` goes: all if the other is fixed, less the larger it is.
    private double share(int i, int j) {
        if (fixed[i]) return 0;
        if (fixed[j]) return 1;
        double a = radius[i] * radius[i], b = radius[j] * radius[j];
        return a + b == 0 ? .5 : b / (a + b);
    }

    private void settle() {
        int n = radius.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        double[] out = new double[n];
        for (int i = 0; i < n; i++) out[i] = fixed[i] ? -1 : x[i] * x[i] + y[i] * y[i];
        Arrays.sort(order, (a, b) -> out[a] != out[b] ? Double.compare(out[a], out[b]) : a - b);
        for (int k = 0; k < n; k++) {
            int i = order[k];
            if (fixed[i] || free(i, x[i], y[i], order, k)) continue;
            double fromX = x[i], fromY = y[i], step = Math.max(gap, radius[i] * .5);
            search:
            for (double far = step; ; far += step) {
                int spots = (int) Math.max(8, 6.3 * far / step);
                for (int s = 0; s < spots; s++) {
                    double turn = 2 * Math.PI * s / spots;
                    double tryX = fromX + far * StrictMath.cos(turn), tryY = fromY + far * StrictMath.sin(turn);
                    if (!free(i, tryX, tryY, order, k)) continue;
                    x[i] = tryX;
                    y[i] = tryY;
                    break search;
                }
            }
        }
    }

    private boolean free(int i, double atX, double atY, Integer[] order, int placed) {
        for (int k = 0; k < placed; k++) {
            int j = order[k];
            double dx = x[j] - atX, dy = y[j] - atY, keep = radius[i] + radius[j] + gap;
            if (dx * dx + dy * dy < keep * keep * (1 - NEARLY)) return false;
        }
        return true;
    }
}
