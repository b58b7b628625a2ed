package dev.banyan.model.order;

/// Jobs that belong together: once the blocks before are done, no set of jobs that could start then retires more risk
/// a day than this one.
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
