package dev.banyan.bench;

import dev.banyan.model.order.OrderProblem;
import java.util.Arrays;

/// The plain exact way to the best order, for a few phases: the least cost of every set of phases that can be done
/// first, each reached from those with one phase less (Held and Karp 1962).
final class SubsetOrder {
    static final int LARGEST = 20;

    private SubsetOrder() {}

    /// The least risk times days.
    static double objective(OrderProblem problem) {
        int n = problem.size();
        double[] weight = problem.weight(), effort = problem.effort();
        int[] before = new int[n];
        int[][] predecessors = problem.predecessors();
        for (int j = 0; j < n; j++) for (int p : predecessors[j]) before[j] |= 1 << p;
        double[] least = new double[1 << n], day = new double[1 << n];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = 0;
        for (int done = 0; done < least.length; done++) {
            if (least[done] == Double.POSITIVE_INFINITY) continue;
            for (int j = 0; j < n; j++) {
                int more = done | 1 << j;
                if (more == done || (before[j] & ~done) != 0) continue;
                day[more] = day[done] + effort[j];
                least[more] = Math.min(least[more], least[done] + weight[j] * day[more]);
            }
        }
        return least[least.length - 1];
    }
}
