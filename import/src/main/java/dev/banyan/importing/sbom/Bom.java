package dev.banyan.importing.sbom;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Cvss;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a CycloneDX document says, put together at its end, because its parts refer to each other in any order.
/// A reference is matched as it is written, then without percent signs, then as the package URL it may be.
final class Bom {
    private static final int MOST = 250_000;

    /// @param listed whether it is a library, not the system, a file or a machine
    private record Known(Coordinates library, boolean listed) {}

    private record Need(String from, String to, Place place) {}

    private record Told(AdvisoryDraft draft, List<String> refs) {}

    private final Facts facts;
    private final Reported reported;
    private final Map<String, Known> byRef = new HashMap<>();
    private final Set<String> systems = new HashSet<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Told> advisories = new ArrayList<>();

    Bom(Facts facts) {
        this.facts = facts;
        reported = new Reported(facts);
    }

    /// @param system whether it is what the document is about, not one of its libraries
    void add(BomComponent component, boolean system) {
        Coordinates library = component.coordinates();
        String ref = component.ref.isEmpty() ? component.purl : component.ref;
        if (system) systems.add(ref);
        boolean itself = system || systems.contains(ref) && !ref.isEmpty();
        if (byRef.size() < MOST && !ref.isEmpty()) {
            var known = new Known(library, !itself && component.isLibrary());
            byRef.put(ref, known);
            byRef.putIfAbsent(Coordinates.decoded(ref), known);
        }
        if (itself) return;
        if (component.isLibrary()) reported.library(library, String.join(", ", component.licences), component.place);
        else reported.leftOut("components that are no libraries");
    }

    void need(String from, String to, Place place) {
        if (needs.size() < Facts.MOST_FACTS) needs.add(new Need(from, to, place));
        else reported.leftOut("dependencies beyond a million");
    }

    /// @param state of its analysis, empty when there is none
    void advisory(AdvisoryDraft draft, List<String> refs, String state) {
        switch (state) {
            case "not_affected", "false_positive", "resolved", "resolved_with_pedigree" ->
                reported.leftOut("advisories assessed as " + state.replace('_', ' '));
            default -> {
                if (advisories.size() < MOST) advisories.add(new Told(draft, List.copyOf(refs)));
                else reported.leftOut("advisories beyond " + MOST);
            }
        }
    }

    void finish() {
        for (Told told : advisories) {
            if (told.refs().isEmpty())
                facts.warn(told.draft().place(), "an advisory that affects nothing was left out");
            for (String ref : told.refs()) {
                Coordinates library = affected(ref);
                if (library != null) reported.advisory(library, told.draft());
                else facts.warn(told.draft().place(), "an advisory of something that is not in the file was left out");
            }
        }
        for (Need need : needs) {
            Known from = find(need.from());
            Known to = find(need.to());
            if (from != null && to != null && from.listed() && to.listed())
                reported.need(from.library().name(), to.library().name(), need.place());
        }
        reported.finish();
    }

    private @Nullable Known find(String ref) {
        Known known = byRef.get(ref);
        return known != null ? known : byRef.get(Coordinates.decoded(ref));
    }

    /// A vulnerability may also be of something that only another document lists.
    private @Nullable Coordinates affected(String ref) {
        String own = ref.startsWith("urn:cdx:") ? Coordinates.decoded(ref.substring(ref.indexOf('#') + 1)) : ref;
        Known known = find(own);
        return known != null ? known.library() : Coordinates.ofUrl(own).orElse(null);
    }

    /// The word for a score, where the method is one whose scores have words.
    static String word(String method, String score, String vector) {
        String small = method.toLowerCase(Locale.ROOT);
        if (small.startsWith("cvssv2")
                || small.startsWith("owasp")
                || small.startsWith("ssvc")
                || small.equals("other")) return "";
        try {
            String word = score.isEmpty() ? "" : Cvss.word(Double.parseDouble(score));
            return word.isEmpty() ? Cvss.word(vector) : word;
        } catch (NumberFormatException e) {
            return Cvss.word(vector);
        }
    }
}
