package dev.banyan.model.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Places discs so that those which pull each other lie near each other and none overlap: contexts on the map. Made
/// for up to a few hundred discs; what is placed by hand stays exactly where it is.
///
/// Attraction along weights, repulsion between rims and a slow cooling after Fruchterman and Reingold 1991; several
/// starts are tried and the one with the least weighted length is taken; then overlaps are pushed apart.
public final class DiscLayout {
    private static final double GOLDEN_ANGLE = 2.399963229728653;
    private static final double REPULSION = .06;
    private static final double GRAVITY = .06;
    private static final int GATHERINGS = 24;
    /// Share of the round map that discs with half their gap cover when it is dense enough to stop gathering.
    private static final double DENSE = .5;

    private final WeightedGraph pull;
    private final Ties ties;
    private final double[] radius;
    private final double gap;
    private final boolean[] fixed;
    private final double[] x;
    private final double[] y;

    private DiscLayout(WeightedGraph pull, Ties ties, double[] radius, double gap, boolean[] fixed) {
        this.pull = pull;
        this.ties = ties;
        this.radius = radius;
        this.gap = gap;
        this.fixed = fixed;
        x = new double[radius.length];
        y = new double[radius.length];
    }

    /// Places all discs freely around (0, 0).
    ///
    /// @param pull how strongly discs attract each other; only proportions matter
    /// @param gap clear space to keep between discs, above 0
    public static Discs place(WeightedGraph pull, double[] radius, double gap, long seed) {
        return place(pull, radius, gap, seed, null, new boolean[radius.length]);
    }

    /// Places discs around those that have a place already.
    ///
    /// @param at known places, read where `fixed`, otherwise a place to start from; null when nothing is known
    /// @param fixed discs that must not move
    public static Discs place(
            WeightedGraph pull, double[] radius, double gap, long seed, @Nullable Discs at, boolean[] fixed) {
        int n = radius.length;
        if (n == 0) return new Discs(new double[0], new double[0], new double[0]);
        int starts = at != null || n < 3 ? 1 : Math.clamp(24_000 / ((long) n * n), 1, 8);
        SplittableRandom dice = new SplittableRandom(seed);
        Ties ties = Ties.of(pull);
        var trials = new DiscLayout[starts];
        SplittableRandom[] dices = new SplittableRandom[starts];
        Arrays.setAll(dices, s -> dice.split());
        IntStream.range(0, starts).parallel().forEach(s -> {
            trials[s] = new DiscLayout(pull, ties, radius, gap, fixed);
            trials[s].tried(dices[s], at, s);
        });
        DiscLayout best = trials[0];
        for (DiscLayout trial : trials) if (trial.length() < best.length()) best = trial;
        return best.centred();
    }

    private void tried(SplittableRandom dice, @Nullable Discs at, int start) {
        begin(dice, at, start);
        settle();
        new Overlaps(x, y, radius, gap, fixed).remove();
        gather();
    }

    /// Sunflower with the best connected discs in the middle, a little shaken; known places as they are.
    private void begin(SplittableRandom dice, @Nullable Discs at, int start) {
        int n = radius.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        double[] rank = new double[n];
        for (int i = 0; i < n; i++) rank[i] = start == 0 ? -pull.strength(i) : dice.nextDouble();
        Arrays.sort(order, (a, b) -> rank[a] != rank[b] ? Double.compare(rank[a], rank[b]) : a - b);
        double area = 0;
        for (int k = 0; k < n; k++) {
            int i = order[k];
            double size = radius[i] + gap / 2;
            double out = Math.sqrt(area) * 1.2, turn = k * GOLDEN_ANGLE;
            area += size * size;
            x[i] = out * StrictMath.cos(turn) + gap * .01 * dice.nextDouble();
            y[i] = out * StrictMath.sin(turn) + gap * .01 * dice.nextDouble();
            if (at == null || !fixed[i] && Double.isNaN(at.x()[i])) continue;
            x[i] = at.x()[i];
            y[i] = at.y()[i];
        }
    }

    private void settle() {
        int n = radius.length;
        double mean = Arrays.stream(radius).average().orElse(1) + gap;
        double[] px = new double[n], py = new double[n];
        int rounds = Math.clamp(30_000_000L / Math.max(1, (long) n * n), 20, 300);
        double[] middle = middle();
        for (int round = 0; round < rounds; round++) {
            double heat = mean * 2 * (1 - (double) round / rounds) + mean * .01;
            Arrays.fill(px, 0);
            Arrays.fill(py, 0);
            repel(px, py, mean);
            attract(px, py, mean);
            for (int i = 0; i < n; i++) {
                if (fixed[i]) continue;
                double gravity = pull.strength(i) > pull.loop(i) * 2 ? GRAVITY : 5 * GRAVITY;
                double fx = px[i] - gravity * (x[i] - middle[0]), fy = py[i] - gravity * (y[i] - middle[1]);
                double force = Math.sqrt(fx * fx + fy * fy);
                double step = force > heat ? heat / force : 1;
                x[i] += fx * step;
                y[i] += fy * step;
            }
        }
    }

    /// The middle of what is fixed, which everything else gathers around.
    private double[] middle() {
        double[] middle = new double[2];
        int anchors = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (!fixed[i]) continue;
            middle[0] += x[i];
            middle[1] += y[i];
            anchors++;
        }
        for (int c = 0; c < 2 && anchors > 0; c++) middle[c] /= anchors;
        return middle;
    }

    /// Draws everything nearer to the middle as long as the map is airy and gets smaller by it.
    private void gather() {
        double[] middle = middle();
        double full = 0;
        for (double r : radius) full += (r + gap / 2) * (r + gap / 2);
        for (int round = 0; round < GATHERINGS; round++) {
            double wide = width(middle);
            if (full >= DENSE * wide * wide) return;
            double[] beforeX = x.clone(), beforeY = y.clone();
            for (int i = 0; i < x.length; i++) {
                if (fixed[i]) continue;
                x[i] = middle[0] + .88 * (x[i] - middle[0]);
                y[i] = middle[1] + .88 * (y[i] - middle[1]);
            }
            new Overlaps(x, y, radius, gap, fixed).remove();
            if (width(middle) < .995 * wide) continue;
            System.arraycopy(beforeX, 0, x, 0, x.length);
            System.arraycopy(beforeY, 0, y, 0, y.length);
            return;
        }
    }

    /// How far the farthest rim is from the middle.
    private double width(double[] middle) {
        double far = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - middle[0], dy = y[i] - middle[1];
            far = Math.max(far, Math.sqrt(dx * dx + dy * dy) + radius[i]);
        }
        return far;
    }

    private void repel(double[] px, double[] py, double mean) {
        int n = radius.length;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double dx = x[i] - x[j], dy = y[i] - y[j];
                double d = Math.sqrt(dx * dx + dy * dy) + 1e-9;
                double clear = Math.max(d - radius[i] - radius[j], gap * .1);
                double force = REPULSION * (radius[i] + radius[j] + gap) * mean / (clear * d);
                px[i] += dx * force;
                py[i] += dy * force;
                px[j] -= dx * force;
                py[j] -= dy * force;
            }
        }
    }

    private void attract(double[] px, double[] py, double mean) {
        for (int e = 0; e < ties.share.length; e++) {
            int i = ties.one[e], j = ties.other[e];
            double dx = x[i] - x[j], dy = y[i] - y[j];
            double square = dx * dx + dy * dy, near = radius[i] + radius[j] + gap;
            if (square <= near * near) continue;
            double d = Math.sqrt(square), clear = d - near;
            double force = ties.share[e] * 4 * clear * Math.min(1, clear / mean) / d;
            px[i] -= dx * force;
            py[i] -= dy * force;
            px[j] += dx * force;
            py[j] += dy * force;
        }
    }

    /// Each pair of discs that pull each other once. Weights are taken relative to what both discs have, so that a hub
    /// does not draw everything onto one heap.
    private record Ties(int[] one, int[] other, double[] share) {
        static Ties of(WeightedGraph pull) {
            int most = pull.start(pull.nodes());
            int[] one = new int[most], other = new int[most];
            double[] share = new double[most];
            int size = 0;
            for (int i = 0; i < pull.nodes(); i++) {
                for (int e = pull.start[i]; e < pull.start[i + 1]; e++) {
                    int j = pull.neighbour[e];
                    if (j < i) continue;
                    one[size] = i;
                    other[size] = j;
                    share[size++] = pull.weight[e] / Math.sqrt(pull.strength[i] * pull.strength[j]);
                }
            }
            return new Ties(Arrays.copyOf(one, size), Arrays.copyOf(other, size), Arrays.copyOf(share, size));
        }
    }

    /// Puts the middle of the smallest circle around everything, nearly, to (0, 0); unless something is fixed.
    private Discs centred() {
        Discs map = new Discs(x, y, radius.clone());
        for (boolean f : fixed) if (f) return map;
        return map.centred();
    }

    /// Length of all seams, rim to rim, by weight.
    private double length() {
        Discs now = new Discs(x, y, radius);
        double sum = 0;
        for (int i = 0; i < radius.length; i++)
            for (int e = pull.start[i]; e < pull.start[i + 1]; e++)
                sum += pull.weight[e] * Math.max(0, now.between(i, pull.neighbour[e]));
        return sum;
    }
}
