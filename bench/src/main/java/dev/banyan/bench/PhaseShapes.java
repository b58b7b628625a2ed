package dev.banyan.bench;

import dev.banyan.model.order.Durations;
import dev.banyan.model.order.OrderProblem;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Roadmaps to order: phases that wait for few, some or many earlier ones at random, and long foundations that retire
/// nothing under short risky contexts that need one to three of them. The last is the usual one, and hard.
enum PhaseShapes {
    LIGHT("l: few wait") {
        @Override
        OrderProblem problem(int phases, long seed) {
            return waiting(phases, .03, seed);
        }
    },

    MIXED("m: any may wait") {
        @Override
        OrderProblem problem(int phases, long seed) {
            return waiting(phases, .1, seed);
        }
    },

    HEAVY("h: most wait") {
        @Override
        OrderProblem problem(int phases, long seed) {
            return waiting(phases, .3, seed);
        }
    },

    BASED("b: on foundations") {
        @Override
        OrderProblem problem(int phases, long seed) {
            var dice = new SplittableRandom(1_000L * phases + seed);
            int ground = phases / 3;
            double[] weight = amounts(phases, 10, 100, dice), effort = amounts(phases, 3, 15, dice);
            int[][] before = new int[phases][0];
            for (int j = 0; j < phases; j++) {
                if (j < ground) {
                    weight[j] = 0;
                    effort[j] = 20 + dice.nextInt(41);
                } else before[j] = dice.ints(1 + dice.nextInt(3), 0, ground).toArray();
            }
            return new OrderProblem(weight, effort, before);
        }
    };

    /// The two the order is measured on by itself.
    static final List<PhaseShapes> TYPICAL = List.of(MIXED, BASED);

    private final String words;

    PhaseShapes(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Equal arguments give equal problems.
    abstract OrderProblem problem(int phases, long seed);

    /// Triangles around the efforts.
    static Durations durations(OrderProblem problem) {
        double[] likely = problem.effort();
        return new Durations(
                Arrays.stream(likely).map(d -> d * .7).toArray(),
                likely,
                Arrays.stream(likely).map(d -> d * 1.8).toArray());
    }

    /// @param share of the earlier phases that each waits for
    private static OrderProblem waiting(int phases, double share, long seed) {
        var dice = new SplittableRandom(1_000L * phases + seed);
        double[] weight = amounts(phases, 0, 100, dice), effort = amounts(phases, 1, 40, dice);
        int[][] before = new int[phases][];
        for (int j = 0; j < phases; j++) {
            int[] row = new int[j];
            int k = 0;
            for (int i = 0; i < j; i++) if (dice.nextDouble() < share) row[k++] = i;
            before[j] = Arrays.copyOf(row, k);
        }
        return new OrderProblem(weight, effort, before);
    }

    private static double[] amounts(int n, int from, int to, SplittableRandom dice) {
        return dice.ints(n, from, to + 1).asDoubleStream().toArray();
    }
}
