package dev.banyan.app.work;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// New ids that sort in the order they were made, so that lists keep the order in which things were added
/// (UUID version 7, RFC 9562, with a counter below the millisecond). Many are made in one millisecond, by a suggestion
/// or a template: were their order left to chance, so would be every tie between contexts and between phases.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// Milliseconds and counter of the last id; runs ahead of the clock rather than fall back.
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static String next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long moment = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = moment >>> COUNTER_BITS << 16 | VERSION_7 | moment & COUNTER;
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
