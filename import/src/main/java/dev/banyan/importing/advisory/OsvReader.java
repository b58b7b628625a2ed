package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Cvss;
import dev.banyan.importing.library.Ecosystem;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPart;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `osv-scanner --format json`. An entry of `vulnerabilities` is one data base's view; what counts as one advisory is a
/// group of them, with the highest score that any of them has.
public final class OsvReader implements AuditReader {
    private static final About ABOUT = new About(
            "osv-scanner-json",
            "OSV-Scanner JSON",
            "known vulnerabilities of the libraries of any ecosystem, and the versions that mend them",
            "osv-scanner --format json -r . > osv.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        JsonPeek result = json.at("results").first();
        boolean packages = result.has("packages") && (result.has("source") || isPackage(result));
        boolean none = json.at("results").isArray() && json.has("experimental_config");
        return Recognition.certainIf(packages || none, "results with packages");
    }

    private static boolean isPackage(JsonPeek result) {
        return result.at("packages").first().at("package").has("ecosystem");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("results"))
                    json.items(() -> json.fields(field -> {
                        if (field.equals("packages")) json.items(() -> library(json, reported));
                    }));
            });
            json.end();
        }
        reported.finish();
    }

    /// What stands under one library.
    private static void library(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        Place place = json.place();
        JsonPart[] named = new JsonPart[1];
        List<String> licences = new ArrayList<>();
        List<JsonPart> groups = new ArrayList<>();
        Map<String, OsvEntry> entries = new LinkedHashMap<>();
        json.fields(key -> {
            switch (key) {
                case "package" -> named[0] = json.part();
                case "licenses" -> licences.addAll(json.part().texts());
                case "groups" -> json.items(() -> groups.add(json.part()));
                case "vulnerabilities" ->
                    json.items(() -> {
                        JsonPart entry = json.part();
                        if (!entry.text("withdrawn").isEmpty()) reported.leftOut("advisories that were withdrawn");
                        else if (entries.size() < OsvEntry.MOST)
                            entries.putIfAbsent(entry.text("id"), OsvEntry.of(entry));
                        else reported.leftOut("advisories beyond " + OsvEntry.MOST + " of one library");
                    });
                default -> {}
            }
        });
        JsonPart p = named[0];
        if (p == null) return;
        var library = Coordinates.of(Ecosystem.of(p.text("ecosystem")), "", p.text("name"), p.text("version"));
        if (library.name().isEmpty() && !p.text("commit").isEmpty()) return;
        reported.library(library, String.join(", ", licences), place);
        for (JsonPart group : groups) group(group, entries, library, reported);
        for (OsvEntry rest : entries.values())
            reported.advisory(library, rest.draft(library, new AdvisoryDraft(rest.place())));
    }

    /// Takes the entries of a group out of those that are left.
    private static void group(JsonPart group, Map<String, OsvEntry> entries, Coordinates library, Reported reported) {
        List<String> ids = group.texts("ids");
        List<OsvEntry> own = new ArrayList<>();
        for (String id : ids) {
            OsvEntry entry = entries.remove(id);
            if (entry != null) own.add(entry);
        }
        if (own.isEmpty()) return;
        var draft = new AdvisoryDraft(own.getFirst().place()).named(ids).named(group.texts("aliases"));
        draft.severity(Cvss.word(group.number("max_severity")));
        own.forEach(entry -> entry.draft(library, draft));
        reported.advisory(library, draft);
    }
}
