package dev.banyan.model.order;

/// Random numbers that stay the same for ever: SplitMix64 (Steele, Lea, Flood 2014), by counter, so that any draw
/// can be made without those before it.
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long at;

    Draws(long seed) {
        at = mix(seed);
    }

    /// The draw of a number from 0 up to below 1 that belongs to this seed and place.
    static double at(long seed, long place) {
        return (mix(seed + (place + 1) * STEP) >>> 11) * 0x1.0p-53;
    }

    double next() {
        at += STEP;
        return (mix(at) >>> 11) * 0x1.0p-53;
    }

    int below(int limit) {
        return (int) (next() * limit);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
