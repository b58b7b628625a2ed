package dev.banyan.importing.graph;

import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.Optional;

/// Coordinates as Maven draws them, `group:artifact:type[:classifier]:version:scope`; the system itself has no scope.
final class MavenName {
    private MavenName() {}

    static boolean isOne(String name) {
        return name.matches("[\\w.\\-]+(:[\\w.\\-]+){3,5}");
    }

    static Optional<LibraryFact> library(String name, Place place) {
        if (!isOne(name)) return Optional.empty();
        String[] parts = name.split(":");
        if (parts.length < 5) return Optional.empty();
        return Optional.of(new LibraryFact(parts[0] + ":" + parts[1], parts[parts.length - 2], place));
    }
}
