package dev.banyan.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A generated system whose contexts are known: modules are dealt into contexts, a few modules are far more connected
/// than most (Pareto), and an import leaves its context with a given probability. Imports mostly point from modules
/// of a lower number to those of a higher one, as in layered code; a few close cycles. Stands for a monolith whose
/// true parts one would like to find again. Equal arguments give equal graphs.
///
/// Degree-corrected planted partition after Karrer and Newman 2011.
///
/// @param from importing module of each import
/// @param to imported module of each import
/// @param context the planted context of each module
public record PlantedGraph(int[] from, int[] to, int[] context) {
    private static final double PARETO_SHAPE = 2.2;
    private static final double LARGEST_PULL = 60;
    private static final double AGAINST_THE_LAYERS = .05;

    /// 200 modules, a small application.
    public static PlantedGraph small() {
        return of(200, 1_600, 8, .30, 1);
    }

    /// 2,000 modules, a usual monolith.
    public static PlantedGraph medium() {
        return of(2_000, 20_000, 20, .35, 2);
    }

    /// 20,000 modules, the largest aimed at.
    public static PlantedGraph large() {
        return of(20_000, 200_000, 60, .40, 3);
    }

    /// As large, and half of the imports point anywhere.
    public static PlantedGraph hard() {
        return of(20_000, 271_000, 120, .50, 4);
    }

    /// @param mixing probability that an import goes anywhere instead of staying in its context
    public static PlantedGraph of(int modules, int imports, int contexts, double mixing, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        int[] context = new int[modules];
        double[] pull = new double[modules];
        for (int m = 0; m < modules; m++) {
            context[m] = m < contexts ? m : dice.nextInt(contexts);
            pull[m] = Math.min(LARGEST_PULL, Math.pow(1 - dice.nextDouble(), -1 / PARETO_SHAPE));
        }
        Urn all = Urn.of(pull, context, -1);
        Urn[] inside = new Urn[contexts];
        for (int c = 0; c < contexts; c++) inside[c] = Urn.of(pull, context, c);
        int[] from = new int[imports], to = new int[imports];
        for (int i = 0; i < imports; i++) {
            do {
                from[i] = all.draw(dice);
                boolean leaves = dice.nextDouble() < mixing;
                to[i] = (leaves ? all : inside[context[from[i]]]).draw(dice);
            } while (from[i] == to[i]);
            boolean upwards = dice.nextDouble() < AGAINST_THE_LAYERS;
            if (from[i] > to[i] != upwards) {
                int swap = from[i];
                from[i] = to[i];
                to[i] = swap;
            }
        }
        return new PlantedGraph(from, to, context);
    }

    public int modules() {
        return context.length;
    }

    /// Draws modules with probability in proportion to their pull.
    private record Urn(int[] module, double[] upTo) {
        static Urn of(double[] pull, int[] context, int only) {
            int[] module = new int[pull.length];
            double[] upTo = new double[pull.length];
            int size = 0;
            double sum = 0;
            for (int m = 0; m < pull.length; m++) {
                if (only >= 0 && context[m] != only) continue;
                module[size] = m;
                upTo[size++] = sum += pull[m];
            }
            return new Urn(Arrays.copyOf(module, size), Arrays.copyOf(upTo, size));
        }

        int draw(SplittableRandom dice) {
            int at = Arrays.binarySearch(upTo, dice.nextDouble() * upTo[upTo.length - 1]);
            return module[at < 0 ? -at - 1 : at];
        }
    }
}
