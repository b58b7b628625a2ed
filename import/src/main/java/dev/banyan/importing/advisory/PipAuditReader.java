package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Coordinates;
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

/// `pip-audit -f json`: the object with `dependencies` of today and the bare list of versions up to 2.3. A library
/// that could not be looked up is kept and told: nothing is known of it, which is not the same as nothing found.
public final class PipAuditReader implements AuditReader {
    private static final About ABOUT = new About(
            "pip-audit-json",
            "pip-audit JSON",
            "known vulnerabilities of the libraries, and the versions that mend them",
            "pip-audit -r requirements.txt -f json --desc > pip-audit.json");

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
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) json.items(() -> library(json.part(), reported, facts));
            else
                json.fields(key -> {
                    if (key.equals("dependencies")) json.items(() -> library(json.part(), reported, facts));
                });
            json.end();
        }
        reported.finish();
    }

    private static void library(JsonPart part, Reported reported, Facts facts) {
        var library = Coordinates.of("pypi", "", part.text("name"), part.text("version"));
        reported.library(library, "", part.place());
        if (library.name().isEmpty()) return;
        if (!part.text("skip_reason").isEmpty()) facts.warn(part.place(), library.name() + " was not audited");
        for (JsonPart one : part.at("vulns").items())
            reported.advisory(
                    library,
                    new AdvisoryDraft(one.place())
                            .named(one.text("id"))
                            .named(one.texts("aliases"))
                            .fixedIn(one.texts("fix_versions"))
                            .summary(one.text("description")));
    }
}
