package dev.banyan.model.order;

/// Jobs that belong together in every stage of the argument: no set of jobs that could start now retires more risk a
/// day
/// than the next block does.
///
/// @param jobs in the order found
/// @param weight risk the block retires
/// @param effort working days it takes
/// @param proven whether the order inside the block is proven best
public record SidneyBlock(int[] jobs, double weight, double effort, boolean proven) {
    public SidneyBlock {
        jobs = jobs.clone();
    }

    @Override
    public int[] jobs() {
        return jobs.clone();
    }

    /// Risk retired per working day; infinite for risk that ends without effort, 0 for a block without both.
    public double density() {
        if (effort > 0) return weight / effort;
        return weight > 0 ? Double.POSITIVE_INFINITY : 0;
    }
}
