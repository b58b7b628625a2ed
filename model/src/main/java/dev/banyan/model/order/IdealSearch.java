package dev.banyan.model.order;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Searches one block for its best order: dynamic programming over the sets of jobs that can be done (ideals),
/// layer by layer. In every set Sidney's theorem is applied to what is left: single leading blocks follow by force,
/// and only jobs of the first block are tried next. A set whose bound reaches the best known order is dropped.
///
/// Each layer goes on from its most promising sets until its share of the budget is used; the smallest bound among
/// the sets left behind then stands as the proven floor.
final class IdealSearch {
    /// Jobs in the largest block that is searched.
    static final int LARGEST = 128;

    /// A layer may use this part of what is left: the layers in the middle are the widest.
    private static final int LAYERS_AHEAD = 8;

    private final int size;
    private final double[] weight;
    private final double[] effort;
    private final Sidney sidney;
    private final long[] waitsLow;
    private final long[] waitsHigh;
    private final States states = new States();
    private final int[] layer;
    private final int budget;
    private double best;
    private int bestState = States.NONE;
    private double leftBehind = Double.POSITIVE_INFINITY;
    private final double known;

    /// @param known what an order already found carries
    IdealSearch(double[] weight, double[] effort, Precedence waits, double known, int budget) {
        this.weight = weight;
        this.effort = effort;
        this.best = known;
        this.known = known;
        size = weight.length;
        sidney = new Sidney(weight, effort, waits);
        waitsLow = new long[size];
        waitsHigh = new long[size];
        for (int j = 0; j < size; j++)
            for (int before : waits.predecessors()[j]) {
                waitsLow[j] |= low(before);
                waitsHigh[j] |= high(before);
            }
        layer = new int[size + 1];
        Arrays.fill(layer, States.NONE);
        this.budget = budget;
    }

    /// Looks for an order that carries less than the known one. [#floor] and [#order] tell the outcome.
    void run(BooleanSupplier cancelled) {
        reach(0, 0, 0, States.NONE, States.NONE);
        for (int done = 0; done < size; done++) {
            int[] sets = mostPromisingFirst(done);
            int share = states.size() + Math.max(1, (budget - states.size()) / Math.min(size - done, LAYERS_AHEAD));
            int at = 0;
            for (; at < sets.length && (at == 0 || states.size() < share) && !cancelled.getAsBoolean(); at++)
                if (hope(sets[at]) < limit()) expand(sets[at]);
            for (; at < sets.length; at++) leftBehind = Math.min(leftBehind, hope(sets[at]));
        }
    }

    /// No order of the block carries less than this, given the search so far.
    double floor() {
        return Math.min(best, leftBehind);
    }

    /// Whether nothing was left behind: then the best of the known order and the one found is proven best.
    boolean complete() {
        return leftBehind >= limit();
    }

    /// Whether an order better than the known one was found.
    boolean improved() {
        return best < known;
    }

    /// The better order that was found.
    int[] order() {
        int[] order = new int[size];
        int at = size;
        for (int state = bestState; state != States.NONE; state = states.parent[state]) {
            long low = states.rawLow[state], high = states.rawHigh[state];
            int forcedCount = count(states.doneLow[state], states.doneHigh[state]) - count(low, high);
            load(low, high);
            at -= forcedCount;
            System.arraycopy(sidney.jobs(), 0, order, at, forcedCount);
            if (states.job[state] != States.NONE) order[--at] = states.job[state];
        }
        return order;
    }

    private void expand(int state) {
        long low = states.doneLow[state], high = states.doneHigh[state];
        double carried = states.carried[state] + states.forced[state], left = 0;
        for (int j = 0; j < size; j++) if (!in(j, low, high)) left += weight[j];
        for (int j = 0; j < size; j++)
            if (in(j, states.firstLow[state], states.firstHigh[state])
                    && (waitsLow[j] & ~low) == 0
                    && (waitsHigh[j] & ~high) == 0)
                reach(low | low(j), high | high(j), carried + effort[j] * left, state, j);
    }

    private void reach(long low, long high, double carried, int parent, int job) {
        int state = states.find(low, high);
        if (state == States.NONE) {
            state = states.add(low, high);
            states.carried[state] = Double.POSITIVE_INFINITY;
            settle(state);
            int done = count(low, high);
            states.nextInLayer[state] = layer[done];
            layer[done] = state;
        }
        if (carried >= states.carried[state]) return;
        states.carried[state] = carried;
        states.parent[state] = parent;
        states.job[state] = job;
        if (count(states.doneLow[state], states.doneHigh[state]) == size && carried + states.forced[state] < limit()) {
            best = carried + states.forced[state];
            bestState = state;
        }
    }

    /// What follows from a set alone: the single blocks that go next, the first block with a choice, the bound.
    private void settle(int state) {
        long low = states.rawLow[state], high = states.rawHigh[state];
        int count = load(low, high);
        double left = 0, forced = 0;
        for (int i = 0; i < count; i++) left += weight[sidney.jobs()[i]];
        int block = 0;
        for (; block < sidney.blocks() && sidney.end(block) == block + 1; block++) {
            int job = sidney.jobs()[block];
            forced += effort[job] * left;
            left -= weight[job];
            low |= low(job);
            high |= high(job);
        }
        states.doneLow[state] = low;
        states.doneHigh[state] = high;
        states.forced[state] = forced;
        states.atLeast[state] = forced + sidney.bound(block);
        if (block == sidney.blocks()) return;
        for (int i = sidney.start(block); i < sidney.end(block); i++) {
            states.firstLow[state] |= low(sidney.jobs()[i]);
            states.firstHigh[state] |= high(sidney.jobs()[i]);
        }
    }

    /// Cuts what a set leaves to do; answers how many jobs that is.
    private int load(long low, long high) {
        int count = 0;
        for (int j = 0; j < size; j++) if (!in(j, low, high)) sidney.jobs()[count++] = j;
        sidney.cut(count);
        return count;
    }

    private int[] mostPromisingFirst(int done) {
        return IntStream.iterate(layer[done], s -> s != States.NONE, s -> states.nextInLayer[s])
                .boxed()
                .sorted(Comparator.comparingDouble(this::hope).thenComparingInt(s -> s))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double hope(int state) {
        return states.carried[state] + states.atLeast[state];
    }

    private double limit() {
        return best - 1e-12 * best;
    }

    private static boolean in(int job, long low, long high) {
        return ((job < 64 ? low : high) >>> job & 1) != 0;
    }

    private static long low(int job) {
        return job < 64 ? 1L << job : 0;
    }

    private static long high(int job) {
        return job < 64 ? 0 : 1L << job;
    }

    private static int count(long low, long high) {
        return Long.bitCount(low) + Long.bitCount(high);
    }
}
