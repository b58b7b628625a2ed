package dev.banyan.views.map.matrix;

import dev.banyan.model.matrix.DependencyMatrix;
import dev.banyan.views.Ink;
import dev.banyan.views.map.scene.Ramp;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Paints the filled cells of a matrix into pixels: thousands of small squares, faster than a canvas draws them.
final class MatrixPaper {
    private static final int SHADES = 12;
    /// Smaller cells have no gap between them.
    private static final double GAP_FROM = 6;

    private int wide;
    private int high;
    private int[] pixels = new int[0];
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;

    /// Where the matrix lies on the paper: pixels of the screen.
    ///
    /// @param side of a cell; @param x of the left edge of all columns; @param y of the top edge of all rows
    record Place(double side, double x, double y) {
        int left(int column) {
            return (int) Math.round(x + column * side);
        }

        int top(int row) {
            return (int) Math.round(y + row * side);
        }

        int columnAt(double at) {
            return (int) Math.floor((at - x) / side);
        }

        int rowAt(double at) {
            return (int) Math.floor((at - y) / side);
        }
    }

    /// The picture of what is seen of a matrix on a paper of this size.
    WritableImage paint(DependencyMatrix matrix, Place place, Ink ink, int width, int height) {
        if (image == null || width != wide || height != high) {
            wide = width;
            high = height;
            pixels = new int[width * height];
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
        Arrays.fill(pixels, Ramp.argb(ink.ground()));
        cells(matrix, place, ink);
        if (buffer != null) buffer.updateBuffer(_ -> null);
        return image;
    }

    private void cells(DependencyMatrix matrix, Place place, Ink ink) {
        int n = matrix.size();
        int firstRow = Math.clamp(place.rowAt(0), 0, n), lastRow = Math.clamp(place.rowAt(high) + 1L, 0, n);
        int firstColumn = Math.clamp(place.columnAt(0), 0, n), lastColumn = Math.clamp(place.columnAt(wide) + 1L, 0, n);
        fill(place.left(0), place.top(0), place.left(n), place.top(n), Ramp.argb(ink.surface()));
        int most = matrix.most(), gap = place.side() >= GAP_FROM ? 1 : 0;
        int own = Ramp.argb(ink.softLine());
        for (int i = Math.max(firstRow, firstColumn); i < Math.min(lastRow, lastColumn); i++)
            square(place, i, i, gap, own);
        int[] along = shades(alongTheOrder(ink), ink), against = shades(againstTheOrder(ink), ink);
        for (int pass = 0; pass < 2; pass++) {
            for (int row = firstRow; row < lastRow; row++) {
                for (int s = matrix.slotFrom(row, firstColumn); s < matrix.start(row + 1); s++) {
                    int column = matrix.column(s);
                    if (column >= lastColumn) break;
                    boolean above = column > row;
                    if (column == row || above != (pass == 1)) continue;
                    int shade = shade(matrix.dependencies(s), most);
                    square(place, row, column, gap, above ? against[shade] : along[shade]);
                }
            }
        }
    }

    private void square(Place place, int row, int column, int gap, int colour) {
        int x = place.left(column), y = place.top(row);
        fill(x, y, Math.max(x + 1, place.left(column + 1) - gap), Math.max(y + 1, place.top(row + 1) - gap), colour);
    }

    private void fill(int left, int top, int right, int bottom, int colour) {
        int from = Math.max(0, left), to = Math.min(wide, right);
        if (from >= to) return;
        for (int y = Math.max(0, top); y < Math.min(high, bottom); y++)
            Arrays.fill(pixels, y * wide + from, y * wide + to, colour);
    }

    /// From 0 for a single dependency to the last shade for the fullest cell, by its logarithm.
    static int shade(int dependencies, int most) {
        if (most <= 1) return SHADES - 1;
        double share = Math.log(dependencies) / Math.log(most);
        return Math.clamp(Math.round(share * (SHADES - 1)), 0, SHADES - 1);
    }

    private static int[] shades(Color full, Ink ink) {
        int[] shades = new int[SHADES];
        for (int i = 0; i < SHADES; i++) shades[i] = Ramp.argb(shade(full, i, ink));
        return shades;
    }

    static Color shade(Color full, int shade, Ink ink) {
        return ink.surface().interpolate(full, 0.34 + 0.66 * shade / (SHADES - 1));
    }

    static boolean dark(int shade) {
        return shade > SHADES / 2 - 2;
    }

    /// Blue and orange-red differ for every kind of colour-blindness; what goes against the order also has a corner.
    static Color alongTheOrder(Ink ink) {
        return ink.info();
    }

    static Color againstTheOrder(Ink ink) {
        return ink.dark() ? Color.web("#ff8a5c") : Color.web("#c4421a");
    }
}
