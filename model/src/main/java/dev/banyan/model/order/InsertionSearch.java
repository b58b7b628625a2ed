package dev.banyan.model.order;

import java.util.BitSet;
import java.util.function.BooleanSupplier;

/// Improves an order by taking out a run of neighbours and putting it in where it carries less, until nothing
/// helps; then disturbs it a little and tries again. Never breaks a wait, never returns anything worse than it was
/// given.
final class InsertionSearch {
    private static final int LONGEST_RUN = 12;

    private final double[] weight;
    private final double[] effort;
    private final BitSet[] ancestors;
    private final Draws draws;
    private final int[] order;

    InsertionSearch(double[] weight, double[] effort, BitSet[] ancestors, int[] order, long seed) {
        this.weight = weight;
        this.effort = effort;
        this.ancestors = ancestors;
        this.order = order.clone();
        draws = new Draws(seed);
    }

    int[] best(int rounds, BooleanSupplier cancelled) {
        descend();
        int[] best = order.clone();
        double bestCost = cost(), current = bestCost;
        int[] start = order.clone();
        for (int round = 0; round < rounds && order.length > 2 && !cancelled.getAsBoolean(); round++) {
            for (int kicks = 2 + draws.below(3); kicks > 0; kicks--) kick();
            descend();
            double cost = cost();
            if (cost < bestCost * (1 - 1e-12)) {
                bestCost = cost;
                System.arraycopy(order, 0, best, 0, order.length);
            }
            if (cost <= current + bestCost * 0.001 * draws.next()) {
                current = cost;
                System.arraycopy(order, 0, start, 0, order.length);
            } else {
                System.arraycopy(start, 0, order, 0, order.length);
            }
        }
        return best;
    }

    private void descend() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int run = 1; run <= LONGEST_RUN && run < order.length; run++)
                for (int from = 0; from + run <= order.length; from++) moved |= moveBest(from, run);
        }
    }

    /// Puts the run where it gains most; a gain must be worth more than rounding.
    private boolean moveBest(int from, int run) {
        double w = 0, p = 0;
        for (int i = from; i < from + run; i++) {
            w += weight[order[i]];
            p += effort[order[i]];
        }
        int best = from;
        double bestGain = 1e-9 * (1 + w * p), gain = 0;
        for (int at = from + run; at < order.length && !runBlocks(from, run, order[at]); at++) {
            gain += p * weight[order[at]] - w * effort[order[at]];
            if (gain > bestGain) {
                bestGain = gain;
                best = at - run + 1;
            }
        }
        gain = 0;
        for (int at = from - 1; at >= 0 && !blocksRun(order[at], from, run); at--) {
            gain += w * effort[order[at]] - p * weight[order[at]];
            if (gain > bestGain) {
                bestGain = gain;
                best = at;
            }
        }
        if (best == from) return false;
        move(from, run, best);
        return true;
    }

    private void kick() {
        int run = 1 + draws.below(Math.min(3, order.length - 1)), from = draws.below(order.length - run + 1);
        int low = from, high = from;
        while (low > 0 && !blocksRun(order[low - 1], from, run)) low--;
        while (high + run < order.length && !runBlocks(from, run, order[high + run])) high++;
        move(from, run, low + draws.below(high - low + 1));
    }

    private boolean runBlocks(int from, int run, int job) {
        for (int i = from; i < from + run; i++) if (ancestors[job].get(order[i])) return true;
        return false;
    }

    private boolean blocksRun(int job, int from, int run) {
        for (int i = from; i < from + run; i++) if (ancestors[order[i]].get(job)) return true;
        return false;
    }

    private void move(int from, int run, int target) {
        int[] taken = new int[run];
        System.arraycopy(order, from, taken, 0, run);
        if (target < from) System.arraycopy(order, target, order, target + run, from - target);
        else System.arraycopy(order, from + run, order, from, target - from);
        System.arraycopy(taken, 0, order, target, run);
    }

    private double cost() {
        double day = 0, cost = 0;
        for (int job : order) cost += weight[job] * (day += effort[job]);
        return cost;
    }
}
