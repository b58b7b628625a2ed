package dev.banyan.importing.library;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Fact.LibraryNeedFact;
import dev.banyan.model.audit.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one report says of libraries. What it lists is added as it comes, for the model merges it; a library that is
/// only mentioned, in a path or beside an advisory, is added once and at the end, and each need once. What was left
/// out on purpose is counted.
public final class Reported {
    /// Beyond so many a repetition is no longer noticed.
    private static final int MOST = 250_000;

    private final Facts facts;
    private final Set<String> known = new HashSet<>();
    private final Set<String> needs = new HashSet<>();
    private final Map<String, LibraryFact> mentioned = new LinkedHashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    public Reported(Facts facts) {
        this.facts = facts;
    }

    /// A library that the report lists.
    ///
    /// @param licence empty when unknown
    public void library(Coordinates library, String licence, Place place) {
        if (library.name().isEmpty()) {
            facts.warn(place, "a library without a name was left out");
            return;
        }
        String key = key(library);
        mentioned.remove(key);
        if (known.size() < MOST) known.add(key);
        facts.add(new LibraryFact(library.name(), library.version(), library.ecosystem(), licence, place));
    }

    /// A library that stands in a path or beside an advisory only, perhaps many times.
    public void mention(Coordinates library, Place place) {
        String key = key(library);
        if (library.name().isEmpty() || known.contains(key) || mentioned.size() >= MOST) return;
        mentioned.putIfAbsent(key, new LibraryFact(library.name(), library.version(), library.ecosystem(), "", place));
    }

    public void advisory(Coordinates library, AdvisoryDraft draft) {
        if (library.name().isEmpty() || draft.names().isEmpty()) {
            facts.warn(draft.place(), "an advisory without a name or a library was left out");
            return;
        }
        facts.add(draft.of(library));
        mention(library, draft.place());
    }

    /// @param library name of the one that needs the other
    public void need(String library, String needed, Place place) {
        if (library.isEmpty() || needed.isEmpty() || library.equals(needed)) return;
        if (needs.size() >= MOST || needs.add(library + "\n" + needed))
            facts.add(new LibraryNeedFact(library, needed, place));
    }

    /// Something that was left out on purpose.
    ///
    /// @param what in the plural ("advisories that the tool was told to ignore")
    public void leftOut(String what) {
        leftOut.merge(leftOut.size() < 30 ? what : "other records", 1, Integer::sum);
    }

    public void finish() {
        for (LibraryFact library : mentioned.values()) facts.add(library);
        leftOut.forEach((what, n) -> facts.warn(Place.UNKNOWN, what + ": " + n + " left out"));
    }

    /// Python takes `Django_Filter` and `django-filter` for the same name (PEP 503), and a report does not always say
    /// that a library is one of Python; no two libraries beside each other differ in that only.
    private static String key(Coordinates library) {
        String name = library.name().toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
        return name + "\n" + library.version();
    }
}
