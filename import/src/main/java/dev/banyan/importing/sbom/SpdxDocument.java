package dev.banyan.importing.sbom;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What an SPDX document says, put together at its end. When it describes exactly one of several packages, that is the
/// system itself and none of its libraries.
final class SpdxDocument {
    private static final int MOST = 250_000;

    private record Need(String from, String to, Place place) {}

    private final Reported reported;
    private final List<SpdxPackage> packages = new ArrayList<>();
    private final Set<String> described = new LinkedHashSet<>();
    private final List<Need> needs = new ArrayList<>();

    SpdxDocument(Facts facts) {
        reported = new Reported(facts);
    }

    void add(SpdxPackage spdx) {
        if (packages.size() < MOST) packages.add(spdx);
        else reported.leftOut("packages beyond " + MOST);
    }

    void describes(String id) {
        if (described.size() < MOST) described.add(id);
    }

    void relationship(String from, String type, String to, Place place) {
        switch (type.toUpperCase(Locale.ROOT)) {
            case "DESCRIBES" -> describes(to);
            case "DESCRIBED_BY" -> describes(from);
            case "DEPENDS_ON" -> need(from, to, place);
            case "DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "PROVIDED_DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF" ->
                need(to, from, place);
            default -> {}
        }
    }

    private void need(String from, String to, Place place) {
        if (needs.size() < Facts.MOST_FACTS) needs.add(new Need(from, to, place));
        else reported.leftOut("relationships beyond a million");
    }

    void finish() {
        Map<String, String> names = new HashMap<>();
        for (SpdxPackage spdx : packages) {
            boolean system = packages.size() > 1 && described.size() == 1 && described.contains(spdx.id);
            if (system) continue;
            Coordinates library = spdx.coordinates();
            if (!spdx.isLibrary()) reported.leftOut("packages that are no libraries");
            else {
                names.put(spdx.id, library.name());
                reported.library(library, spdx.licence(), spdx.place);
            }
            for (String advisory : spdx.advisories)
                reported.advisory(library, new AdvisoryDraft(spdx.place).named(advisory));
        }
        for (Need need : needs)
            reported.need(names.getOrDefault(need.from(), ""), names.getOrDefault(need.to(), ""), need.place());
        reported.finish();
    }
}
