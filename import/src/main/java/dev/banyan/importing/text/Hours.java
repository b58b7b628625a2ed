package dev.banyan.importing.text;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// How long something took.
public final class Hours {
    private Hours() {}

    /// NaN when an end is not known or stands before the beginning.
    public static double between(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        if (from == null || to == null || to.isBefore(from)) return Double.NaN;
        return Duration.between(from, to).toSeconds() / 3600.0;
    }
}
