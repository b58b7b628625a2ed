package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Ecosystem;
import dev.banyan.importing.library.Reported;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file that Dependency-Check looked at, while it is put together.
final class CheckedDependency {
    private final Place place;
    private final List<AdvisoryDraft> advisories = new ArrayList<>();
    private String file = "";
    private String licence = "";
    private String kind = "";
    private @Nullable Coordinates library;

    CheckedDependency(Place place) {
        this.place = place;
    }

    void file(String name) {
        file = name;
    }

    /// Whole texts of licences stand there too.
    void licence(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        licence = line.length() > 100 ? "" : line;
    }

    /// A package URL; the first one counts.
    void url(String purl) {
        if (library == null) library = Coordinates.ofUrl(purl).orElse(null);
    }

    /// Kind of the identifier that follows, as reports before version 5 have it.
    void kind(String type) {
        kind = type;
    }

    void identifier(String name) {
        String text = name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name;
        int colon = text.lastIndexOf(':');
        if (library != null || kind.equals("cpe") || colon <= 0) return;
        library = new Coordinates(text.substring(0, colon), text.substring(colon + 1), Ecosystem.of(kind));
    }

    void advisory(Place at) {
        advisories.add(new AdvisoryDraft(at));
    }

    /// The one that was begun last.
    AdvisoryDraft advisory() {
        return advisories.isEmpty() ? new AdvisoryDraft(place) : advisories.getLast();
    }

    void into(Reported reported) {
        Coordinates known = library;
        if (known == null && advisories.isEmpty()) {
            reported.leftOut("files that are no known library");
            return;
        }
        if (known == null) known = new Coordinates(file, "", "");
        reported.library(known, licence, place);
        for (AdvisoryDraft advisory : advisories) reported.advisory(known, advisory);
    }
}
