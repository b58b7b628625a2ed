package dev.banyan.model.order;

import org.jspecify.annotations.Nullable;

/// Jobs of one block, at most 128 of them.
record JobSet(long low, long high) {
    static final int MOST = 2 * Long.SIZE;

    static JobSet of(int[] jobs, int from, int end) {
        long low = 0, high = 0;
        for (int i = from; i < end; i++) {
            if (jobs[i] < Long.SIZE) low |= 1L << jobs[i];
            else high |= 1L << jobs[i];
        }
        return new JobSet(low, high);
    }

    boolean has(int job) {
        return ((job < Long.SIZE ? low : high) >>> job & 1) != 0;
    }

    boolean meets(JobSet other) {
        return (low & other.low | high & other.high) != 0;
    }

    /// Puts the jobs one after the other into an array, ascending, and tells how many there are.
    int list(int[] into) {
        int count = 0;
        for (long left = low; left != 0; left &= left - 1) into[count++] = Long.numberOfTrailingZeros(left);
        for (long left = high; left != 0; left &= left - 1)
            into[count++] = Long.SIZE + Long.numberOfTrailingZeros(left);
        return count;
    }

    JobSet without(int job) {
        return job < Long.SIZE ? new JobSet(low & ~(1L << job), high) : new JobSet(low, high & ~(1L << job));
    }

    /// Written out, because what is made up for records at run time costs more than a whole small search.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobSet set && set.low == low && set.high == high;
    }

    /// Both words stirred, because sets of one search differ in few places.
    @Override
    public int hashCode() {
        long stirred = low * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(high, 31) * 0xC2B2AE3D27D4EB4FL;
        return (int) (stirred ^ stirred >>> 32);
    }
}
