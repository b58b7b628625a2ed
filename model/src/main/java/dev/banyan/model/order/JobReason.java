package dev.banyan.model.order;

/// Why one job stands where it stands.
///
/// @param waitsFor what must be done just before it, without what follows from those
/// @param unlocks what waits just for it
/// @param ratio risk retired per working day by the job alone, infinite without effort
/// @param block index of its block in [OrderResult#blocks()]: the density that decided
/// @param withPrevious swapping with the job before
/// @param withNext swapping with the job after
public record JobReason(
        int job, int[] waitsFor, int[] unlocks, double ratio, int block, Swap withPrevious, Swap withNext) {
    public JobReason {
        waitsFor = waitsFor.clone();
        unlocks = unlocks.clone();
    }

    @Override
    public int[] waitsFor() {
        return waitsFor.clone();
    }

    @Override
    public int[] unlocks() {
        return unlocks.clone();
    }
}
