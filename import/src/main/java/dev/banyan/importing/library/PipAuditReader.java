package dev.banyan.importing.library;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.AdvisoryFact;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;

/// `pip-audit -f json`: the object with `dependencies` of today and the bare list of versions up to 2.3. A library
/// that could not be looked up is kept and told: nothing is known of it, which is not the same as nothing found.
public final class PipAuditReader implements AuditReader {
    private static final About ABOUT = new About(
            "pip-audit-json",
            "pip-audit JSON",
            "known vulnerabilities of the libraries, and the versions that mend them",
            "pip-audit -r requirements.txt -f json --desc > pip-audit.json");

    private static final int SUMMARY = 300;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        if (json.isArray() && isDependency(json.first())) return new Recognition.Certain("list of names with vulns");
        return Recognition.certainIf(isDependency(json.at("dependencies").first()), "dependencies with vulns");
    }

    private static boolean isDependency(JsonPeek item) {
        return item.has("name") && (item.has("vulns") || item.has("skip_reason"));
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) json.items(() -> library(json, facts));
            else
                json.fields(key -> {
                    if (key.equals("dependencies")) json.items(() -> library(json, facts));
                });
            json.end();
        }
    }

    private static final class Vulnerability {
        private Place place = Place.UNKNOWN;
        private String id = "";
        private String description = "";
        private final List<String> fixedIn = new ArrayList<>();
        private final List<String> aliases = new ArrayList<>();
    }

    private static void library(JsonCursor json, Facts facts) throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] nameVersionSkipped = {"", "", ""};
        var vulnerabilities = new ArrayList<Vulnerability>();
        json.fields(key -> {
            switch (key) {
                case "name" -> nameVersionSkipped[0] = json.text();
                case "version" -> nameVersionSkipped[1] = json.text();
                case "skip_reason" -> nameVersionSkipped[2] = json.text();
                case "vulns" -> json.items(() -> vulnerabilities.add(vulnerability(json)));
                default -> {}
            }
        });
        String name = nameVersionSkipped[0];
        String version = nameVersionSkipped[1];
        if (name.isEmpty()) {
            facts.warn(place, "a library without a name was left out");
            return;
        }
        if (!nameVersionSkipped[2].isEmpty()) facts.warn(place, name + " was not audited");
        facts.add(new LibraryFact(name, version, place));
        for (Vulnerability v : vulnerabilities)
            facts.add(new AdvisoryFact(name, version, v.id, v.aliases, v.fixedIn, "", summary(v.description), v.place));
    }

    private static Vulnerability vulnerability(JsonCursor json) throws UnreadableFile, Cancelled {
        var v = new Vulnerability();
        v.place = json.place();
        json.fields(key -> {
            switch (key) {
                case "id" -> v.id = json.text();
                case "description" -> v.description = json.text();
                case "fix_versions" -> json.items(() -> v.fixedIn.add(json.text()));
                case "aliases" -> json.items(() -> v.aliases.add(json.text()));
                default -> {}
            }
        });
        return v;
    }

    /// One line that reads as text: headings and blanks of the Markdown are left out.
    private static String summary(String description) {
        String line = description
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("```"))
                .findFirst()
                .orElse("");
        return line.length() <= SUMMARY ? line : line.substring(0, SUMMARY - 1) + "…";
    }
}
