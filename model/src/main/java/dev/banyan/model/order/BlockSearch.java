package dev.banyan.model.order;

import dev.banyan.model.order.Block.Choice;
import dev.banyan.model.order.Block.Rest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Searches one Sidney block for its best order. Some job goes first; what it leaves falls into Sidney blocks again,
/// and the best order of each depends on its own jobs alone. So a block is looked into once, wherever it turns up,
/// and what is learned of it counts everywhere. Where fewer jobs can be last than first, the search works from the
/// end towards the beginning.
///
/// Every block has a floor, at first that of [BlockBound]. The search goes on with the job that may cost least, in a
/// block that follows it, until that block has shown to carry more than hoped, and hands the news up: recursive
/// best-first search (Korf 1993), the blocks that a job leaves being settled one by one. The floor of the whole holds
/// whenever it stops.
final class BlockSearch {
    /// A floor rises by at least this share of it before the search looks elsewhere, lest near ties make it jump to
    /// and fro.
    private static final double LEAST_RISE = 1e-3;

    private final double[] weight;
    private final double[] effort;
    private final int[] topological;
    private final JobSet[] neighbours;
    private final Sidney sidney;
    private final Map<JobSet, Block> blocks = new HashMap<>();
    private final Map<JobSet, Rest> rests = new HashMap<>();
    private final boolean backwards;
    private final Block whole;
    private final int budget;
    private final BooleanSupplier cancelled;

    /// @param waits of a block of at most [JobSet#MOST] jobs
    /// @param budget how many sets of jobs to cut into blocks
    BlockSearch(double[] weight, double[] effort, Precedence waits, int budget, BooleanSupplier cancelled) {
        this.weight = weight;
        this.effort = effort;
        this.budget = budget;
        this.cancelled = cancelled;
        topological = waits.topological();
        sidney = new Sidney(weight, effort, waits);
        backwards = without(waits.successors()) < without(waits.predecessors());
        int[][] next = backwards ? waits.successors() : waits.predecessors();
        neighbours = new JobSet[next.length];
        for (int j = 0; j < next.length; j++) neighbours[j] = JobSet.of(next[j], 0, next[j].length);
        whole = block(topological, 0, topological.length);
    }

    /// Looks for the best order until it is proven, the budget is used or nobody wants it any more.
    void run() {
        if (!whole.settled) raise(whole, Double.POSITIVE_INFINITY);
    }

    /// Whether [#order] is proven best.
    boolean proven() {
        return whole.settled;
    }

    /// No order of the block carries less than this.
    double floor() {
        return whole.floor;
    }

    /// The order that looks best so far.
    int[] order() {
        int[] order = new int[topological.length];
        place(whole, order, 0);
        return order;
    }

    private int place(Block block, int[] order, int at) {
        if (!block.opened()) {
            for (int job : topological) if (block.jobs.has(job)) order[at++] = job;
            return at;
        }
        Choice best = block.best();
        if (!backwards) order[at++] = best.job;
        for (Block next : best.rest.blocks()) at = place(next, order, at);
        if (backwards) order[at++] = best.job;
        return at;
    }

    /// Settles a block, or shows that it carries more than a limit.
    private void raise(Block block, double limit) {
        if (!block.opened()) block.open(choices(block));
        double next = block.compare();
        while (!block.settled && block.floor <= limit && !spent()) {
            Block open = block.best().rest.open();
            double rise = Math.max(Math.min(limit, next) - block.best().floor, block.floor * LEAST_RISE);
            raise(open, open.floor + rise);
            next = block.compare();
        }
    }

    private boolean spent() {
        return rests.size() >= budget || cancelled.getAsBoolean();
    }

    /// The jobs of a block that wait for none of it, or that none of it waits for, each with what it leaves.
    private Choice[] choices(Block block) {
        int[] jobs = new int[topological.length];
        int count = block.jobs.list(jobs), open = 0;
        Choice[] choices = new Choice[count];
        for (int i = 0; i < count; i++) {
            int job = jobs[i];
            if (neighbours[job].meets(block.jobs)) continue;
            double own = backwards ? weight[job] * block.effort : effort[job] * block.weight;
            choices[open++] = new Choice(job, own, rest(block.jobs.without(job)));
        }
        return Arrays.copyOf(choices, open);
    }

    private Rest rest(JobSet jobs) {
        Rest known = rests.get(jobs);
        if (known != null) return known;
        Rest rest = cut(jobs);
        rests.put(jobs, rest);
        return rest;
    }

    private Rest cut(JobSet jobs) {
        sidney.cut(jobs.list(sidney.jobs()));
        Block[] row = new Block[sidney.blocks()];
        double own = 0, later = 0;
        for (int b = row.length - 1; b >= 0; b--) {
            row[b] = block(sidney.jobs(), sidney.start(b), sidney.end(b));
            own += row[b].effort * later;
            later += row[b].weight;
        }
        return new Rest(row, own);
    }

    private Block block(int[] jobs, int from, int end) {
        JobSet set = JobSet.of(jobs, from, end);
        Block known = blocks.get(set);
        if (known != null) return known;
        double risk = 0, days = 0;
        for (int i = from; i < end; i++) {
            risk += weight[jobs[i]];
            days += effort[jobs[i]];
        }
        boolean alone = end - from == 1;
        double floor = alone ? risk * days : BlockBound.of(weight, effort, jobs, from, end);
        Block block = new Block(set, risk, days, floor, alone);
        blocks.put(set, block);
        return block;
    }

    private static int without(int[][] neighbours) {
        int count = 0;
        for (int[] row : neighbours) if (row.length == 0) count++;
        return count;
    }
}
