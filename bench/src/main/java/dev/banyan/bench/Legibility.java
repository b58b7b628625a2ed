package dev.banyan.bench;

import java.util.SplittableRandom;

/// How well a layout can be read: the share of pairs of imports whose lines cross, and how close modules of a context
/// lie together. Both from samples with a fixed seed.
///
/// @param crossing share of pairs, 0 to 1
/// @param compact  mean distance inside a context, by the mean distance of any two modules
record Legibility(double crossing, double compact) {
    private static final int SAMPLES = 400_000;

    static Legibility of(PlantedGraph system, double[] x, double[] y) {
        var dice = new SplittableRandom(9);
        int imports = system.from().length, modules = system.modules();
        int crossing = 0, pairs = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int e = dice.nextInt(imports), f = dice.nextInt(imports);
            int a = system.from()[e], b = system.to()[e], c = system.from()[f], d = system.to()[f];
            if (a == c || a == d || b == c || b == d) continue;
            pairs++;
            if (side(x, y, a, b, c) != side(x, y, a, b, d) && side(x, y, c, d, a) != side(x, y, c, d, b)) crossing++;
        }
        double inside = 0, all = 0;
        int insides = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int a = dice.nextInt(modules), b = dice.nextInt(modules);
            double far = Math.hypot(x[a] - x[b], y[a] - y[b]);
            all += far;
            if (system.context()[a] != system.context()[b]) continue;
            inside += far;
            insides++;
        }
        return new Legibility((double) crossing / pairs, inside / insides / (all / SAMPLES));
    }

    private static boolean side(double[] x, double[] y, int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]) > 0;
    }
}
