package dev.banyan.model.order;

/// Random problems of the shapes that roadmaps have.
final class Instances {
    private Instances() {}

    /// Chains of about five jobs.
    static OrderProblem chains(int n, long seed) {
        Draws draws = new Draws(seed);
        int[][] before = new int[n][0];
        for (int j = 1; j < n; j++) if (draws.next() < 0.8) before[j] = new int[] {j - 1};
        return new OrderProblem(amounts(n, 1, 100, draws), amounts(n, 2, 40, draws), before);
    }

    /// Every job but the first waits for one earlier job.
    static OrderProblem tree(int n, long seed) {
        Draws draws = new Draws(seed);
        int[][] before = new int[n][0];
        for (int j = 1; j < n; j++) before[j] = new int[] {draws.below(j)};
        return new OrderProblem(amounts(n, 1, 100, draws), amounts(n, 2, 40, draws), before);
    }

    /// Any earlier job may be a prerequisite.
    static OrderProblem mixed(int n, double density, long seed) {
        Draws draws = new Draws(seed);
        int[][] before = new int[n][];
        for (int j = 0; j < n; j++) {
            int[] row = new int[j];
            int k = 0;
            for (int i = 0; i < j; i++) if (draws.next() < density) row[k++] = i;
            before[j] = java.util.Arrays.copyOf(row, k);
        }
        return new OrderProblem(amounts(n, 0, 100, draws), amounts(n, 1, 40, draws), before);
    }

    /// Long foundations that retire nothing, under short risky contexts that need one to three of them.
    static OrderProblem foundations(int n, long seed) {
        return foundations(n, n / 3, 3, seed);
    }

    /// As many foundations as told, each context on up to `most` of them.
    static OrderProblem foundations(int n, int ground, int most, long seed) {
        Draws draws = new Draws(seed);
        double[] weight = amounts(n, 10, 100, draws), effort = amounts(n, 3, 15, draws);
        int[][] before = new int[n][0];
        for (int j = 0; j < n; j++) {
            if (j < ground) {
                weight[j] = 0;
                effort[j] = 20 + draws.below(41);
            } else {
                int[] needs = new int[1 + draws.below(most)];
                for (int k = 0; k < needs.length; k++) needs[k] = draws.below(ground);
                before[j] = needs;
            }
        }
        return new OrderProblem(weight, effort, before);
    }

    private static double[] amounts(int n, int from, int to, Draws draws) {
        double[] amounts = new double[n];
        for (int j = 0; j < n; j++) amounts[j] = from + draws.below(to - from + 1);
        return amounts;
    }
}
