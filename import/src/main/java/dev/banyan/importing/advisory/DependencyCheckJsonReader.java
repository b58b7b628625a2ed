package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
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

/// OWASP Dependency-Check JSON.
public final class DependencyCheckJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "dependency-check-json",
            "OWASP Dependency-Check JSON",
            "known vulnerabilities of the libraries, found by their files",
            "dependency-check.sh --scan . --format JSON --out dependency-check.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean report = json.has("reportSchema", "scanInfo")
                || json.has("scanInfo", "dependencies")
                || json.at("dependencies").first().has("fileName", "evidenceCollected");
        return Recognition.certainIf(report, "reportSchema and scanInfo");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("dependencies")) json.items(() -> dependency(json, reported));
            });
            json.end();
        }
        reported.finish();
    }

    private static void dependency(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        var dependency = new CheckedDependency(json.place());
        json.fields(key -> {
            switch (key) {
                case "fileName" -> dependency.file(json.text());
                case "license" -> dependency.licence(json.text());
                case "packages" -> json.part().items().forEach(p -> dependency.url(p.text("id")));
                case "vulnerabilities" -> json.items(() -> advisory(json.part(), dependency));
                case "suppressedVulnerabilities" ->
                    json.items(() -> reported.leftOut("advisories that Dependency-Check suppresses"));
                default -> {}
            }
        });
        dependency.into(reported);
    }

    private static void advisory(JsonPart part, CheckedDependency dependency) {
        dependency.advisory(part.place());
        AdvisoryDraft draft = dependency.advisory();
        draft.named(part.text("name"))
                .severity(part.text("severity"))
                .severity(part.text("cvssv3", "baseSeverity"))
                .severity(Cvss.word(part.number("cvssv3", "baseScore")))
                .summary(part.text("description"));
        for (JsonPart one : part.at("vulnerableSoftware").items()) {
            JsonPart software = one.at("software");
            if (software.text("vulnerabilityIdMatched").equals("true")
                    || software.at("vulnerabilityIdMatched").isTrue())
                draft.fixedIn(software.texts("versionEndExcluding"));
        }
    }
}
