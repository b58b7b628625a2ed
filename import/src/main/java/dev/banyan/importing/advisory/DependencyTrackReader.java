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
import java.util.Set;

/// Findings of a project in OWASP Dependency-Track: the file it offers, and what its interface answers.
public final class DependencyTrackReader implements AuditReader {
    private static final About ABOUT = new About(
            "dependency-track-json",
            "Dependency-Track findings JSON",
            "known vulnerabilities of the libraries, as they were assessed",
            "curl -H \"X-Api-Key: $KEY\" https://HOST/api/v1/finding/project/ID/export > findings.json");

    private static final Set<String> DONE = Set.of("FALSE_POSITIVE", "NOT_AFFECTED", "RESOLVED");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        JsonPeek first = json.isArray() ? json.first() : json.at("findings").first();
        boolean named = json.at("meta").at("application").text().equals("Dependency-Track");
        boolean finding = first.at("vulnerability").has("vulnId") && first.has("component");
        return Recognition.certainIf(named && json.has("findings") || finding, "findings of components");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) json.items(() -> finding(json.part(), reported));
            else
                json.fields(key -> {
                    if (key.equals("findings")) json.items(() -> finding(json.part(), reported));
                });
            json.end();
        }
        reported.finish();
    }

    private static void finding(JsonPart part, Reported reported) {
        if (part.at("analysis", "isSuppressed").isTrue() || DONE.contains(part.text("analysis", "state"))) {
            reported.leftOut("findings that were assessed as no risk or suppressed");
            return;
        }
        JsonPart component = part.at("component");
        JsonPart vulnerability = part.at("vulnerability");
        var draft = new AdvisoryDraft(part.place())
                .named(vulnerability.text("vulnId"))
                .fixedIn(Advice.versions(vulnerability.text("recommendation")))
                .severity(vulnerability.text("severity").replace("UNASSIGNED", ""))
                .severity(Cvss.word(vulnerability.number("cvssV3BaseScore")))
                .summary(vulnerability.text("title"))
                .summary(vulnerability.text("description"));
        for (JsonPart alias : vulnerability.at("aliases").items())
            alias.fields().forEach((kind, id) -> {
                if (kind.endsWith("Id")) draft.named(id.text());
            });
        reported.advisory(
                Coordinates.of(
                        "",
                        component.text("group"),
                        component.text("name"),
                        component.text("version"),
                        component.text("purl")),
                draft);
    }
}
