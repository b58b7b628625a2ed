package dev.banyan.model.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds room between discs that have a place.
final class FreeSpots {
    private static final double CELL = 40;
    private static final double GAP = 1.6;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private double largest;

    FreeSpots(double[] x, double[] y, double[] radius, boolean[] placed) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        for (int m = 0; m < x.length; m++) if (placed[m]) take(m);
    }

    void take(int m) {
        cells.computeIfAbsent(cell(x[m], y[m]), c -> new ArrayList<>()).add(m);
        largest = Math.max(largest, radius[m]);
    }

    private static long cell(double x, double y) {
        return (long) Math.floor(x / CELL) << 32 | (long) Math.floor(y / CELL) & 0xffffffffL;
    }

    /// The first free place along a sunflower spiral around a point.
    double[] near(double atX, double atY, double r) {
        for (int i = 0; ; i++) {
            double out = (r + GAP) * 0.9 * Math.sqrt(i), turn = i * GOLDEN_ANGLE;
            double tryX = atX + out * StrictMath.cos(turn), tryY = atY + out * StrictMath.sin(turn);
            if (i > 20_000 || free(tryX, tryY, r)) return new double[] {tryX, tryY};
        }
    }

    private boolean free(double atX, double atY, double r) {
        double reach = r + largest + GAP;
        for (double cy = Math.floor((atY - reach) / CELL) * CELL; cy <= atY + reach; cy += CELL)
            for (double cx = Math.floor((atX - reach) / CELL) * CELL; cx <= atX + reach; cx += CELL)
                for (int m : cells.getOrDefault(cell(cx + CELL / 2, cy + CELL / 2), List.of()))
                    if (Math.hypot(x[m] - atX, y[m] - atY) < radius[m] + r + GAP) return false;
        return true;
    }
}
