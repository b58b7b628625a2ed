package dev.banyan.views.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    private final int[] pixels = new int[100 * 100];
    private final Raster raster = new Raster(pixels, 100, 100);

    RasterTest() {
        raster.clear(WHITE);
    }

    /// Ink on the white ground, in pixels.
    private double ink() {
        double sum = 0;
        for (int p : pixels) sum += 1 - (p & 255) / 255.0;
        return sum;
    }

    @Test
    void aDiscHasTheAreaOfItsRadius() {
        for (double radius : new double[] {1.5, 4, 13.3, 30}) {
            raster.clear(WHITE);
            raster.disc(50.3, 49.7, radius, BLACK);
            double area = Math.PI * radius * radius;
            assertEquals(area, ink(), 0.03 * area + 0.5);
        }
    }

    @Test
    void discsReachingOverTheEdgeAreCutOff() {
        raster.disc(0, 0, 20, BLACK);
        raster.disc(100, 50, 20, BLACK);
        raster.disc(-300, 50, 20, BLACK);
        assertEquals(Math.PI * 400 * 0.75, ink(), 12);
    }

    @Test
    void halfTransparentInkIsHalfAsDark() {
        raster.disc(50, 50, 20, 0x80000000);
        assertEquals(Math.PI * 400 / 2, ink(), 8);
        assertEquals(0xff, pixels[0] >>> 24);
        assertEquals(0xff, pixels[50 * 100 + 50] >>> 24, 2);
    }

    @Test
    void aLineIsAsLongAsItIsInEveryDirection() {
        for (double[] to : new double[][] {{90, 50}, {50, 90}, {10, 20}, {80, 15}}) {
            raster.clear(WHITE);
            raster.line(50, 50, to[0], to[1], BLACK);
            double along = Math.max(Math.abs(to[0] - 50), Math.abs(to[1] - 50));
            assertEquals(along, ink(), 2);
        }
        raster.line(-5000, -3000, 9000, 4000, BLACK);
    }

    @Test
    void aBroadLineIsNotDarkerWhereItsPiecesMeet() {
        raster.stroke(new double[] {10, 50, 40, 50, 70, 50, 90, 50}, 6, 0x80000000);
        int middle = pixels[50 * 100 + 25] & 255;
        assertEquals(middle, pixels[50 * 100 + 40] & 255);
        assertEquals((80 * 6 + Math.PI * 9) / 2, ink(), 6);
    }

    @Test
    void anAreaIsFilledUpToItsCorners() {
        raster.fill(new double[] {20, 20, 80.5, 20, 80.5, 60.25, 20, 60.25}, BLACK);
        assertEquals(60.5 * 40.25, ink(), 8);
        raster.clear(WHITE);
        raster.fill(new double[] {-50, -50, 150, -50, 150, 150, -50, 150}, BLACK);
        assertEquals(10_000, ink(), 1);
    }

    @Test
    void stripesTellTheUnknownFromZero() {
        raster.disc(50, 50, 20, 0xffcccccc);
        double plain = ink();
        raster.hatch(50, 50, 20, 0xff666666);
        assertTrue(ink() > plain * 1.3);
    }
}
