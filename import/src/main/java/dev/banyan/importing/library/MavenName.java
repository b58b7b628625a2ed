package dev.banyan.importing.library;

import java.util.Optional;

/// Coordinates as Maven draws them, `group:artifact:type[:classifier]:version:scope`; the system itself has no scope.
public final class MavenName {
    private MavenName() {}

    public static boolean isOne(String name) {
        return name.matches("[\\w.\\-]+(:[\\w.+\\-]+){3,5}");
    }

    /// Empty for the system itself and what is no coordinates.
    public static Optional<Coordinates> library(String name) {
        if (!isOne(name)) return Optional.empty();
        String[] parts = name.split(":");
        if (parts.length < 5) return Optional.empty();
        return Optional.of(Coordinates.of("maven", parts[0], parts[1], parts[parts.length - 2]));
    }
}
