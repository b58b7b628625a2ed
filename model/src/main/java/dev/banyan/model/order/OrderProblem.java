package dev.banyan.model.order;

import java.util.Optional;

/// Jobs to bring into an order: what each retires, what it costs, and what it waits for.
///
/// @param weight risk that ends when the job is done, at least 0, in any one unit
/// @param effort working days the job takes, at least 0
/// @param predecessors for each job the jobs that must be done before, in any order, doubles allowed
public record OrderProblem(double[] weight, double[] effort, int[][] predecessors) {
    /// @throws CyclicOrderException when jobs wait for each other in a circle
    /// @throws IllegalArgumentException when lengths differ or a number is negative, infinite or out of range
    public OrderProblem {
        int n = weight.length;
        if (effort.length != n || predecessors.length != n)
            throw new IllegalArgumentException("weights " + n + ", efforts " + effort.length + ", predecessors "
                    + predecessors.length + ": the counts must be equal");
        weight = weight.clone();
        effort = effort.clone();
        predecessors = copy(predecessors);
        for (int j = 0; j < n; j++) {
            requireAmount("weight", j, weight[j]);
            requireAmount("effort", j, effort[j]);
            for (int before : predecessors[j])
                if (before < 0 || before >= n)
                    throw new IllegalArgumentException("job " + j + " waits for " + before + ", which does not exist");
        }
        Precedence.cycle(predecessors).ifPresent(cycle -> {
            throw new CyclicOrderException(cycle);
        });
    }

    /// The shortest circle through one of the jobs that wait for each other, each job waiting for the next and the
    /// last for the first; empty when an order exists.
    public static Optional<int[]> cycle(int[][] predecessors) {
        return Precedence.cycle(predecessors);
    }

    public int size() {
        return weight.length;
    }

    @Override
    public double[] weight() {
        return weight.clone();
    }

    @Override
    public double[] effort() {
        return effort.clone();
    }

    @Override
    public int[][] predecessors() {
        return copy(predecessors);
    }

    private static int[][] copy(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) copy[i] = rows[i].clone();
        return copy;
    }

    private static void requireAmount(String what, int job, double amount) {
        if (!(amount >= 0) || Double.isInfinite(amount))
            throw new IllegalArgumentException(what + " of job " + job + " is " + amount + ": it must be 0 or more");
    }
}
