package dev.banyan.importing.sbom;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;

/// A component while it is put together.
final class BomComponent {
    final Place place;
    final List<String> licences = new ArrayList<>();
    String type = "";
    String ref = "";
    String group = "";
    String name = "";
    String version = "";
    String purl = "";

    BomComponent(Place place) {
        this.place = place;
    }

    Coordinates coordinates() {
        return Coordinates.of("", group, name, version, purl);
    }

    /// Applications and the like count when a package URL says that they are distributed.
    boolean isLibrary() {
        return switch (type) {
            case "library", "framework", "" -> true;
            case "file", "container", "device", "firmware", "operating-system" -> false;
            default -> !purl.isEmpty();
        };
    }
}
