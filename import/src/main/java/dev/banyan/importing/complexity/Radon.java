package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.UnreadableFile;

/// What the reports of radon have in common.
final class Radon {
    private Radon() {}

    /// A file that radon could not parse stands there as `{"error": …}`.
    static void warnError(JsonCursor json, String file) throws UnreadableFile, Cancelled {
        json.fields(key -> {
            if (key.equals("error")) json.warn("radon could not read " + file + ": " + json.text());
        });
    }
}
