package dev.banyan.importing.advisory;

import dev.banyan.importing.library.Advice;
import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Cvss;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `npm audit --json`: by advisory up to npm 6 (and as pnpm writes it), by library since npm 7. There a library may
/// only be vulnerable through another; that is kept as a need, and the advisory stays with the library it is about.
public final class NpmAuditReader implements AuditReader {
    private static final About ABOUT = new About(
            "npm-audit-json",
            "npm audit JSON",
            "known vulnerabilities of the JavaScript libraries, and what brings these in",
            "npm audit --json > npm-audit.json");

    private static final Pattern GHSA = Pattern.compile("GHSA(-[0-9a-z]{4}){3}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean seven = json.has("auditReportVersion", "vulnerabilities")
                || json.at("vulnerabilities").isObject()
                        && json.at("vulnerabilities").first().has("via", "effects");
        boolean six = json.at("advisories").isObject()
                && (json.has("metadata") || json.at("advisories").first().has("module_name"));
        return Recognition.certainIf(seven || six, seven ? "vulnerabilities with via" : "advisories by number");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("advisories")) json.fields(id -> advisory(json.part(), id, reported));
                if (key.equals("vulnerabilities")) json.fields(name -> library(json.part(), name, reported));
            });
            json.end();
        }
        reported.finish();
    }

    /// Of npm 6: one advisory with every version of the library that was found.
    private static void advisory(JsonPart part, String id, Reported reported) {
        List<String> versions = new ArrayList<>();
        for (JsonPart finding : part.at("findings").items())
            if (!versions.contains(finding.text("version"))) versions.add(finding.text("version"));
        if (versions.isEmpty()) versions.add("");
        for (String version : versions) {
            var draft = new AdvisoryDraft(part.place())
                    .named(part.text("id").isEmpty() ? id : part.text("id"))
                    .named(part.texts("github_advisory_id"))
                    .named(ghsa(part.text("url")))
                    .named(part.texts("cves"))
                    .fixedIn(Advice.from(part.text("patched_versions")))
                    .severity(part.text("severity"))
                    .summary(part.text("title"));
            reported.advisory(new Coordinates(part.text("module_name"), version, "npm"), draft);
        }
        for (JsonPart finding : part.at("findings").items()) path(finding.texts("paths"), part.place(), reported);
    }

    private static void path(List<String> paths, Place place, Reported reported) {
        for (String path : paths) {
            String[] names = path.split(">");
            for (int i = 1; i < names.length; i++) {
                String from = names[i - 1].strip();
                if (!from.equals(".")) reported.need(from, names[i].strip(), place);
            }
        }
    }

    /// Of npm 7: one library with the advisories and the libraries that make it vulnerable.
    private static void library(JsonPart part, String key, Reported reported) {
        String name = part.text("name").isEmpty() ? key : part.text("name");
        reported.library(new Coordinates(name, "", "npm"), "", part.place());
        for (JsonPart via : part.at("via").items()) {
            if (via.isText()) {
                reported.need(name, via.text(), via.place());
                continue;
            }
            String about = via.text("name").isEmpty() ? name : via.text("name");
            var draft = new AdvisoryDraft(via.place())
                    .named(ghsa(via.text("url")))
                    .fixedIn(Advice.above(via.text("range")))
                    .severity(via.text("severity"))
                    .severity(Cvss.word(via.number("cvss", "score")))
                    .summary(via.text("title"));
            if (draft.names().isEmpty()) draft.named(via.text("source"));
            if (part.text("fixAvailable", "name").equals(about)) draft.fixedIn(part.texts("fixAvailable", "version"));
            reported.advisory(new Coordinates(about, "", "npm"), draft);
        }
    }

    private static String ghsa(String url) {
        Matcher id = GHSA.matcher(url);
        return id.find() ? id.group() : "";
    }
}
