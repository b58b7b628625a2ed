package dev.banyan.app.project;

import java.time.Instant;

/// Sessions whose clock stands still.
final class Sessions {
    static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private Sessions() {}

    static Session patient() {
        return Session.patient("Ada", () -> NOON);
    }
}
