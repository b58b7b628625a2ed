package dev.banyan.importing.library;

import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An advisory while it is put together. The first name is what the source calls it, all others are its aliases.
public final class AdvisoryDraft {
    private static final int SUMMARY = 300;
    private static final int MOST = 100;

    private final Place place;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> fixedIn = new LinkedHashSet<>();
    private String severity = "";
    private String summary = "";

    public AdvisoryDraft(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }

    public Set<String> names() {
        return names;
    }

    public Set<String> fixedIn() {
        return fixedIn;
    }

    public AdvisoryDraft named(String name) {
        if (!name.isBlank() && names.size() < MOST) names.add(name.strip());
        return this;
    }

    public AdvisoryDraft named(Collection<String> more) {
        more.forEach(this::named);
        return this;
    }

    /// Versions that have the fix; one text may hold several, separated by commas.
    public AdvisoryDraft fixedIn(Collection<String> versions) {
        for (String text : versions)
            for (String version : text.split("[,;|]+"))
                if (!version.isBlank() && fixedIn.size() < MOST) fixedIn.add(version.strip());
        return this;
    }

    /// The first word that says something counts.
    public AdvisoryDraft severity(String word) {
        if (severity.isEmpty() && !word.isBlank()) severity = word.strip();
        return this;
    }

    /// The first text that says something counts; of that, one line.
    public AdvisoryDraft summary(String text) {
        if (summary.isEmpty()) summary = line(text);
        return this;
    }

    AdvisoryFact of(Coordinates library) {
        List<String> aliases = new ArrayList<>(names);
        String id = aliases.removeFirst();
        return new AdvisoryFact(
                library.name(), library.version(), id, aliases, List.copyOf(fixedIn), severity, summary, place);
    }

    /// One line that reads as text: headings and blanks of the Markdown are left out.
    private static String line(String description) {
        String line = description
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("```") && !l.matches("[-_=*]+"))
                .findFirst()
                .orElse("");
        return line.length() <= SUMMARY ? line : line.substring(0, SUMMARY - 1) + "…";
    }
}
