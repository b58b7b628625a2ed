package dev.banyan.model.order;

/// Cuts jobs into Sidney blocks: first the densest set that could start now, then the densest of what is left, and
/// so on (Sidney 1975). Works by halving: a set either is as dense as every closed part of it, or its most earning
/// part at its own density goes before the rest. Ties are cut into the smallest blocks.
///
/// One instance serves many subsets of the same jobs without allocation; it is not for two threads.
final class Sidney {
    private final double[] weight;
    private final double[] effort;
    private final int[] rank;
    private final Closure closure;
    private final int[] jobs;
    private final int[] blockEnd;
    private int blocks;

    Sidney(double[] weight, double[] effort, Precedence waits) {
        this.weight = weight;
        this.effort = effort;
        int n = weight.length;
        closure = new Closure(weight, effort, waits.predecessors());
        jobs = new int[n];
        blockEnd = new int[n];
        rank = new int[n];
        for (int i = 0; i < n; i++) rank[waits.topological()[i]] = i;
    }

    /// Cuts the first `count` jobs of [#jobs], which must contain every prerequisite that is not done yet.
    void cut(int count) {
        blocks = 0;
        if (count > 0) halve(0, count);
    }

    /// The jobs to cut, and after the cut the same jobs block by block.
    int[] jobs() {
        return jobs;
    }

    int blocks() {
        return blocks;
    }

    int start(int block) {
        return block == 0 ? 0 : blockEnd[block - 1];
    }

    int end(int block) {
        return blockEnd[block];
    }

    private void halve(int from, int end) {
        if (end - from == 1) {
            blockEnd[blocks++] = end;
            return;
        }
        double days = sum(effort, from, end);
        if (days == 0) {
            oneByOne(from, end);
            return;
        }
        int middle = closure.split(jobs, from, end, sum(weight, from, end) / days);
        if (middle > from && middle < end) {
            halve(from, middle);
            halve(middle, end);
            return;
        }
        for (int at = from; at < end; at = blockEnd[blocks++]) blockEnd[blocks] = closure.tightest(jobs, at, end);
    }

    /// Jobs without effort: any order that keeps the waits is best.
    private void oneByOne(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            int job = jobs[i], at = i;
            for (; at > from && rank[jobs[at - 1]] > rank[job]; at--) jobs[at] = jobs[at - 1];
            jobs[at] = job;
        }
        for (int i = from; i < end; i++) blockEnd[blocks++] = i + 1;
    }

    private double sum(double[] of, int from, int end) {
        double sum = 0;
        for (int i = from; i < end; i++) sum += of[jobs[i]];
        return sum;
    }
}
