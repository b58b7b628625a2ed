package dev.banyan.model.order;

/// When the jobs were over in all runs, in ticks, block by block as they were played.
final class Played {
    private final int[][][] blocks;
    private final int runs;

    Played(int jobs, int runs) {
        this.runs = runs;
        blocks = new int[(runs + Plays.BLOCK - 1) / Plays.BLOCK][jobs + 1][];
    }

    int blocks() {
        return blocks.length;
    }

    /// Runs in a block; only the last may have less than there is room for.
    int count(int block) {
        return Math.min(Plays.BLOCK, runs - block * Plays.BLOCK);
    }

    void put(int block, int[][] finishes, int[] ends) {
        System.arraycopy(finishes, 0, blocks[block], 0, finishes.length);
        blocks[block][finishes.length] = ends;
    }

    /// When a job was over in each run.
    int[] finishes(int job) {
        int[] all = new int[runs];
        for (int b = 0; b < blocks.length; b++) System.arraycopy(blocks[b][job], 0, all, b * Plays.BLOCK, count(b));
        return all;
    }

    /// When the last job was over in each run.
    int[] ends() {
        return finishes(blocks[0].length - 1);
    }
}
