package dev.banyan.importing.wire;

import java.util.HashMap;
import java.util.Map;

/// The short texts that were sent lately, so that the next time their number is enough. The receiver keeps the same
/// ring in [KnownTexts].
final class SentTexts {
    /// Texts both sides remember.
    static final int ROOM = 1 << 14;
    /// Longer ones are never remembered.
    static final int LONGEST = 200;

    private final Map<String, Integer> places = new HashMap<>();
    private final String[] ring = new String[ROOM];
    private int next;

    SentTexts() {
        java.util.Arrays.fill(ring, "");
    }

    /// Its place in the ring, -1 when it is not there.
    int placeOf(String text) {
        Integer place = places.get(text);
        return place == null ? -1 : place;
    }

    void remember(String text) {
        places.remove(ring[next], next);
        ring[next] = text;
        places.put(text, next);
        next = (next + 1) % ROOM;
    }
}
