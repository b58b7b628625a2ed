package dev.banyan.app.window;

import java.security.SecureRandom;
import java.util.UUID;

/// New ids that sort by the time they were made, so that lists keep the order in which things were added
/// (UUID version 7, RFC 9562).
final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static String next() {
        long high = System.currentTimeMillis() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
