package dev.banyan.importing.wire;

import java.util.Arrays;

/// The short texts that were received lately, each once in memory.
final class KnownTexts {
    private final String[] ring = new String[SentTexts.ROOM];
    private int next;

    KnownTexts() {
        Arrays.fill(ring, "");
    }

    String at(int place) throws WireTrouble {
        if (place < 0 || place >= ring.length) throw new WireTrouble("a text that was never sent");
        return ring[place];
    }

    void remember(String text) {
        ring[next] = text;
        next = (next + 1) % ring.length;
    }
}
