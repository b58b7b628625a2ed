package dev.banyan.model.map;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds discs by place in flat arrays: cells of a regular grid, each with its discs in a row of one array.
final class GridIndex {
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] disc;
    private final double largest;

    GridIndex(double[] x, double[] y, double[] radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        Box box = Box.EMPTY;
        for (int i = 0; i < x.length; i++) box = box.with(x[i], y[i], 0);
        largest = Arrays.stream(radius).max().orElse(0);
        left = box.empty() ? 0 : box.left();
        top = box.empty() ? 0 : box.top();
        double side = Math.max(Math.max(box.width(), box.height()), 1);
        cell = Math.max(side / 512, Math.max(8, side / Math.sqrt(Math.max(1, x.length))));
        columns = (int) (box.width() / cell) + 1;
        rows = (int) (box.height() / cell) + 1;
        start = new int[columns * rows + 1];
        disc = new int[x.length];
        for (int i = 0; i < x.length; i++) start[cellOf(i) + 1]++;
        for (int c = 0; c < columns * rows; c++) start[c + 1] += start[c];
        int[] next = Arrays.copyOf(start, columns * rows);
        for (int i = 0; i < x.length; i++) disc[next[cellOf(i)]++] = i;
    }

    private int cellOf(int i) {
        return row(y[i]) * columns + column(x[i]);
    }

    private int column(double atX) {
        return Math.clamp((long) ((atX - left) / cell), 0, columns - 1);
    }

    private int row(double atY) {
        return Math.clamp((long) ((atY - top) / cell), 0, rows - 1);
    }

    /// The disc at a point, the one whose middle is nearest where several lie there; -1 where none does.
    int at(double atX, double atY, double tolerance) {
        double reach = largest + tolerance;
        int[] best = {-1};
        double[] nearest = {Double.POSITIVE_INFINITY};
        each(new Box(atX - reach, atY - reach, atX + reach, atY + reach), i -> {
            double d = Math.hypot(x[i] - atX, y[i] - atY);
            if (d > radius[i] + tolerance || d >= nearest[0]) return;
            nearest[0] = d;
            best[0] = i;
        });
        return best[0];
    }

    /// Every disc whose middle lies in a box or just outside of it, by rows of the grid.
    void each(Box box, IntConsumer found) {
        if (x.length == 0) return;
        int firstColumn = column(box.left()), lastColumn = column(box.right());
        for (int row = row(box.top()); row <= row(box.bottom()); row++)
            for (int slot = start[row * columns + firstColumn]; slot < start[row * columns + lastColumn + 1]; slot++)
                found.accept(disc[slot]);
    }
}
