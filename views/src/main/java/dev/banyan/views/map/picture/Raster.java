package dev.banyan.views.map.picture;

import java.util.Arrays;

/// Paints discs, lines, curves and areas with smooth edges into pixels, with nothing but arithmetic. Colours are
/// `0xAARRGGBB`, not premultiplied; the pixels are premultiplied, as an image of JavaFX wants them. A twentieth of
/// the time that a canvas without a graphics card takes.
public final class Raster {
    private static final int SUB = 4;

    final int width;
    final int height;
    private final int[] pixels;
    private byte[] mask = new byte[0];
    private final int[] row;

    /// @param pixels row by row, at least `width * height`
    public Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        row = new int[width + 2];
    }

    void clear(int argb) {
        Arrays.fill(pixels, 0, width * height, premultiplied(argb));
    }

    private static int premultiplied(int argb) {
        int a = argb >>> 24;
        int r = (argb >> 16 & 255) * a / 255, g = (argb >> 8 & 255) * a / 255, b = (argb & 255) * a / 255;
        return a << 24 | r << 16 | g << 8 | b;
    }

    /// Lays a colour over a pixel.
    ///
    /// @param alpha 0 to 255
    private void over(int at, int rgb, int alpha) {
        if (alpha <= 0) return;
        int under = pixels[at];
        if (alpha >= 255) {
            pixels[at] = 0xff000000 | rgb;
            return;
        }
        int a1 = alpha + (alpha >> 7), a0 = 256 - a1;
        int rb = ((rgb & 0xff00ff) * a1 + (under & 0xff00ff) * a0) >>> 8 & 0xff00ff;
        int g = ((rgb & 0xff00) * a1 + (under & 0xff00) * a0) >>> 8 & 0xff00;
        int a = alpha + ((under >>> 24) * a0 >>> 8);
        pixels[at] = a << 24 | rb | g;
    }

    private void span(int y, int from, int to, int rgb, int alpha) {
        int left = Math.max(0, from), right = Math.min(width - 1, to);
        int at = y * width + left, end = y * width + right;
        if (alpha >= 255) {
            if (right >= left) Arrays.fill(pixels, at, end + 1, 0xff000000 | rgb);
        } else {
            for (; at <= end; at++) over(at, rgb, alpha);
        }
    }

    /// A full disc.
    public void disc(double cx, double cy, double radius, int argb) {
        if (cx + radius < -1 || cy + radius < -1 || cx - radius > width + 1 || cy - radius > height + 1) return;
        int rgb = argb & 0xffffff, alpha = argb >>> 24;
        if (radius < 0.6) {
            dot(cx, cy, rgb, (int) (alpha * Math.clamp(Math.PI * radius * radius, 0.15, 1)));
            return;
        }
        double outer = radius + 0.5, inner = Math.max(0, radius - 0.5);
        int top = Math.max(0, (int) Math.floor(cy - outer)), bottom = Math.min(height - 1, (int) Math.ceil(cy + outer));
        for (int y = top; y <= bottom; y++) {
            double dy = y + 0.5 - cy, out2 = outer * outer - dy * dy;
            if (out2 <= 0) continue;
            double reach = Math.sqrt(out2), in2 = inner * inner - dy * dy;
            double full = in2 > 0 ? Math.sqrt(in2) : -1;
            int left = (int) Math.floor(cx - reach), right = (int) Math.floor(cx + reach);
            int fullLeft = full < 0 ? right + 1 : (int) Math.ceil(cx - full - 0.5);
            int fullRight = full < 0 ? right : (int) Math.floor(cx + full - 0.5);
            rim(y, left, fullLeft - 1, cx, dy, outer, rgb, alpha);
            if (full < 0) continue;
            span(y, fullLeft, fullRight, rgb, alpha);
            rim(y, fullRight + 1, right, cx, dy, outer, rgb, alpha);
        }
    }

    private void rim(int y, int from, int to, double cx, double dy, double outer, int rgb, int alpha) {
        for (int x = Math.max(0, from), end = Math.min(width - 1, to); x <= end; x++) {
            double dx = x + 0.5 - cx;
            double cover = Math.clamp(outer - Math.sqrt(dx * dx + dy * dy), 0, 1);
            over(y * width + x, rgb, (int) (alpha * cover));
        }
    }

    private void dot(double cx, double cy, int rgb, int alpha) {
        int x = (int) Math.floor(cx), y = (int) Math.floor(cy);
        if (x >= 0 && y >= 0 && x < width && y < height) over(y * width + x, rgb, alpha);
    }

    /// Stripes over a disc: what nobody measured.
    void hatch(double cx, double cy, double radius, int argb) {
        double reach2 = (radius - 0.7) * (radius - 0.7);
        int top = Math.max(0, (int) (cy - radius)), bottom = Math.min(height - 1, (int) (cy + radius));
        int left = Math.max(0, (int) (cx - radius)), right = Math.min(width - 1, (int) (cx + radius));
        int turn = (int) Math.floor(cx) + (int) Math.floor(cy);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double dx = x + 0.5 - cx, dy = y + 0.5 - cy;
                if (dx * dx + dy * dy > reach2 || Math.floorMod(x + y - turn, 5) > 1) continue;
                over(y * width + x, argb & 0xffffff, argb >>> 24);
            }
        }
    }

    /// A ring of a width around a radius.
    void ring(double cx, double cy, double radius, double thick, int argb) {
        double outer = radius + thick / 2, inner = radius - thick / 2;
        int top = Math.max(0, (int) Math.floor(cy - outer - 1)), bottom = Math.min(height - 1, (int) (cy + outer + 1));
        int left = Math.max(0, (int) Math.floor(cx - outer - 1)), right = Math.min(width - 1, (int) (cx + outer + 1));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double dx = x + 0.5 - cx, dy = y + 0.5 - cy, d = Math.sqrt(dx * dx + dy * dy);
                double cover = Math.min(Math.clamp(outer + 0.5 - d, 0, 1), Math.clamp(d - inner + 0.5, 0, 1));
                if (cover > 0) over(y * width + x, argb & 0xffffff, (int) ((argb >>> 24) * cover));
            }
        }
    }

    /// A line one pixel wide (Wu 1991), cut to the picture first.
    void line(double x0, double y0, double x1, double y1, int argb) {
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            if (x0 <= x1) flat(x0, y0, x1, y1, argb);
            else flat(x1, y1, x0, y0, argb);
        } else if (y0 <= y1) steep(x0, y0, x1, y1, argb);
        else steep(x1, y1, x0, y0, argb);
    }

    private void flat(double x0, double y0, double x1, double y1, int argb) {
        double slope = x1 == x0 ? 0 : (y1 - y0) / (x1 - x0);
        int from = Math.max(0, (int) Math.floor(x0)), to = Math.min(width - 1, (int) Math.floor(x1));
        int rgb = argb & 0xffffff, alpha = argb >>> 24;
        double y = y0 + (from + 0.5 - x0) * slope - 0.5;
        for (int x = from; x <= to; x++, y += slope) {
            int below = (int) Math.floor(y), part = (int) ((y - below) * alpha);
            if (below >= 0 && below < height) over(below * width + x, rgb, alpha - part);
            if (below + 1 >= 0 && below + 1 < height) over((below + 1) * width + x, rgb, part);
        }
    }

    private void steep(double x0, double y0, double x1, double y1, int argb) {
        double slope = (x1 - x0) / (y1 - y0);
        int from = Math.max(0, (int) Math.floor(y0)), to = Math.min(height - 1, (int) Math.floor(y1));
        int rgb = argb & 0xffffff, alpha = argb >>> 24;
        double x = x0 + (from + 0.5 - y0) * slope - 0.5;
        for (int y = from; y <= to; y++, x += slope) {
            int left = (int) Math.floor(x), part = (int) ((x - left) * alpha);
            if (left >= 0 && left < width) over(y * width + left, rgb, alpha - part);
            if (left + 1 >= 0 && left + 1 < width) over(y * width + left + 1, rgb, part);
        }
    }

    /// A broad line through points with round ends; where it meets itself it is not darker.
    ///
    /// @param xy x and y of each point in turn
    void stroke(double[] xy, double thick, int argb) {
        int[] box = box(xy, thick / 2 + 1);
        int left = box[0], top = box[1], wide = box[2] - left + 1, high = box[3] - top + 1;
        if (wide <= 0 || high <= 0) return;
        if (mask.length < wide * high) mask = new byte[wide * high];
        else Arrays.fill(mask, 0, wide * high, (byte) 0);
        for (int i = 0; i + 3 < xy.length; i += 2)
            segment(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], thick / 2, left, top, wide, high);
        int rgb = argb & 0xffffff, alpha = argb >>> 24;
        for (int y = 0, m = 0; y < high; y++) {
            int at = (top + y) * width + left;
            for (int x = 0; x < wide; x++, m++, at++) if (mask[m] != 0) over(at, rgb, alpha * (mask[m] & 255) / 255);
        }
    }

    private int[] box(double[] xy, double room) {
        double x0 = Double.MAX_VALUE, y0 = x0, x1 = -x0, y1 = -x0;
        for (int i = 0; i < xy.length; i += 2) {
            x0 = Math.min(x0, xy[i]);
            x1 = Math.max(x1, xy[i]);
            y0 = Math.min(y0, xy[i + 1]);
            y1 = Math.max(y1, xy[i + 1]);
        }
        return new int[] {
            (int) Math.clamp(Math.floor(x0 - room), 0, width),
            (int) Math.clamp(Math.floor(y0 - room), 0, height),
            (int) Math.clamp(Math.ceil(x1 + room), -1, width - 1),
            (int) Math.clamp(Math.ceil(y1 + room), -1, height - 1)
        };
    }

    /// Marks one piece of a broad line in the mask.
    private void segment(
            double x0, double y0, double x1, double y1, double half, int left, int top, int wide, int high) {
        double dx = x1 - x0, dy = y1 - y0, long2 = Math.max(1e-12, dx * dx + dy * dy), reach = half + 0.5;
        int fromY = Math.max(0, (int) Math.floor(Math.min(y0, y1) - reach) - top);
        int toY = Math.min(high - 1, (int) Math.ceil(Math.max(y0, y1) + reach) - top);
        int fromX = Math.max(0, (int) Math.floor(Math.min(x0, x1) - reach) - left);
        int toX = Math.min(wide - 1, (int) Math.ceil(Math.max(x0, x1) + reach) - left);
        for (int y = fromY; y <= toY; y++) {
            double py = top + y + 0.5 - y0;
            for (int x = fromX; x <= toX; x++) {
                double px = left + x + 0.5 - x0;
                double along = Math.clamp((px * dx + py * dy) / long2, 0, 1);
                double ex = px - along * dx, ey = py - along * dy;
                double cover = reach - Math.sqrt(ex * ex + ey * ey);
                if (cover <= 0) continue;
                int value = (int) (255 * Math.min(1, cover)), at = y * wide + x;
                if (value > (mask[at] & 255)) mask[at] = (byte) value;
            }
        }
    }

    /// A filled area bounded by points, without holes.
    void fill(double[] xy, int argb) {
        int[] box = box(xy, 1);
        int rgb = argb & 0xffffff, alpha = argb >>> 24;
        for (int y = box[1]; y <= box[3]; y++) {
            Arrays.fill(row, 0, width + 2, 0);
            for (int s = 0; s < SUB; s++) cover(xy, y + (s + 0.5) / SUB);
            int sum = 0, at = y * width;
            for (int x = 0; x < width; x++, at++) {
                sum += row[x];
                if (sum > 0) over(at, rgb, alpha * Math.min(256 * SUB, sum) / (256 * SUB));
            }
        }
    }

    /// Stripes over an area bounded by points, without holes: what nobody measured.
    void hatch(double[] xy, int argb) {
        int[] box = box(xy, 0);
        int turn = (int) Math.floor(xy[0]) + (int) Math.floor(xy[1]);
        for (int y = box[1]; y <= box[3]; y++) {
            Arrays.fill(row, 0, width + 2, 0);
            cover(xy, y + 0.5);
            int sum = 0, at = y * width;
            for (int x = 0; x < width; x++, at++) {
                sum += row[x];
                if (sum > 128 && Math.floorMod(x + y - turn, 7) < 2) over(at, argb & 0xffffff, argb >>> 24);
            }
        }
    }

    /// Adds what lies inside at one height to the row, as differences in 256ths of a pixel.
    private void cover(double[] xy, double y) {
        double left = Double.MAX_VALUE, right = -left;
        for (int i = 0, n = xy.length; i < n; i += 2) {
            double y0 = xy[i + 1], y1 = xy[(i + 3) % n];
            if (y0 > y == y1 > y) continue;
            double x = xy[i] + (xy[(i + 2) % n] - xy[i]) * (y - y0) / (y1 - y0);
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
        if (left >= right || right <= 0 || left >= width) return;
        edge(Math.max(0, left), 1);
        edge(Math.min(width, right), -1);
    }

    private void edge(double x, int sign) {
        int at = (int) x, part = (int) ((x - at) * 256);
        row[at] += sign * (256 - part);
        row[at + 1] += sign * part;
    }
}
