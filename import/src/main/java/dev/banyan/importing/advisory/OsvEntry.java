package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Cvss;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is kept of one advisory in the OSV schema (<https://ossf.github.io/osv-schema/>).
///
/// @param severity a word of the data base, else the one for its score of CVSS version 3
/// @param fixedIn  by name of the library, because an advisory may be about several
record OsvEntry(List<String> names, String severity, String summary, Map<String, List<String>> fixedIn, Place place) {
    /// So many of one library are kept.
    static final int MOST = 10_000;

    static OsvEntry of(JsonPart entry) {
        List<String> names = new ArrayList<>(entry.texts("id"));
        names.addAll(entry.texts("aliases"));
        String summary = entry.text("summary").isEmpty() ? entry.text("details") : entry.text("summary");
        Map<String, List<String>> fixed = new LinkedHashMap<>();
        for (JsonPart affected : entry.at("affected").items())
            for (JsonPart range : affected.at("ranges").items())
                if (!range.text("type").equals("GIT"))
                    for (JsonPart event : range.at("events").items())
                        if (!event.text("fixed").isEmpty())
                            fixed.computeIfAbsent(plain(affected.text("package", "name")), n -> new ArrayList<>())
                                    .add(event.text("fixed"));
        return new OsvEntry(List.copyOf(names), word(entry), summary, fixed, entry.place());
    }

    AdvisoryDraft draft(Coordinates library, AdvisoryDraft draft) {
        return draft.named(names)
                .severity(severity)
                .summary(summary)
                .fixedIn(fixedIn.getOrDefault(plain(library.name()), List.of()));
    }

    private static String word(JsonPart entry) {
        String word = entry.text("database_specific", "severity");
        for (JsonPart severity : entry.at("severity").items())
            if (word.isEmpty()) word = Cvss.word(severity.text("score"));
        return word;
    }

    /// Data bases write names of Python libraries in their own way.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
    }
}
