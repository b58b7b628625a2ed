package dev.banyan.importing.wire;

import java.io.IOException;

/// Bytes that are no message. The message says what was wrong, for the log.
public final class WireTrouble extends IOException {
    private static final long serialVersionUID = 1L;

    public WireTrouble(String what) {
        super(what);
    }
}
