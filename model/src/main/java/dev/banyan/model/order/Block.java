package dev.banyan.model.order;

/// Jobs that belong together, in a search for their best order. What they cost in it depends on nothing before or
/// after them.
final class Block {
    final JobSet jobs;
    final double weight;
    final double effort;

    /// No order of the jobs carries less, counted from the day the block begins; the best one just this once settled.
    double floor;

    boolean settled;

    /// The jobs that may go at the open end, the one that looks best in front; nothing before the block is opened.
    private Choice[] choices = {};

    Block(JobSet jobs, double weight, double effort, double floor, boolean settled) {
        this.jobs = jobs;
        this.weight = weight;
        this.effort = effort;
        this.floor = floor;
        this.settled = settled;
    }

    boolean opened() {
        return choices.length > 0;
    }

    void open(Choice[] choices) {
        this.choices = choices;
    }

    Choice best() {
        return choices[0];
    }

    /// Learns from its choices what the block costs at least. Answers the floor of the second best choice.
    double compare() {
        while (true) {
            double next = bringBestToFront();
            best().learn();
            if (best().floor > next) continue;
            settled = best().settled();
            floor = settled ? best().floor : Math.max(floor, best().floor);
            return next;
        }
    }

    private double bringBestToFront() {
        double next = Double.POSITIVE_INFINITY;
        for (int i = 1; i < choices.length; i++) {
            Choice other = choices[i];
            if (other.floor < choices[0].floor) {
                choices[i] = choices[0];
                choices[0] = other;
            }
            next = Math.min(next, choices[i].floor);
        }
        return next;
    }

    /// A job at the open end of a block, and what it leaves.
    static final class Choice {
        final int job;
        final Rest rest;
        private final double own;
        double floor;

        /// @param own what the place of the job costs by itself
        Choice(int job, double own, Rest rest) {
            this.job = job;
            this.own = own;
            this.rest = rest;
            learn();
        }

        void learn() {
            floor = own + rest.floor();
        }

        boolean settled() {
            return rest.settled();
        }
    }

    /// What is left of a block, cut into blocks again.
    ///
    /// @param own what the later blocks carry while the earlier ones are done
    record Rest(Block[] blocks, double own) {
        double floor() {
            double floor = own;
            for (Block block : blocks) floor += block.floor;
            return floor;
        }

        boolean settled() {
            for (Block block : blocks) if (!block.settled) return false;
            return true;
        }

        /// The first block that is not settled, where there is one.
        Block open() {
            for (Block block : blocks) if (!block.settled) return block;
            throw new IllegalStateException("settled");
        }
    }
}
