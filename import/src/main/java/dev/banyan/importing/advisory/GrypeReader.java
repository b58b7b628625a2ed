package dev.banyan.importing.advisory;

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
import java.util.List;

/// `grype -o json`. A match of a GHSA names the CVE among its related vulnerabilities.
public final class GrypeReader implements AuditReader {
    private static final About ABOUT = new About(
            "grype-json",
            "Grype JSON",
            "known vulnerabilities of the libraries and of the system they run on",
            "grype dir:. -o json > grype.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.at("matches").isArray()) return Recognition.NO;
        boolean match = json.at("matches").first().has("vulnerability", "artifact");
        boolean grype = json.at("descriptor").at("name").text().equals("grype");
        return Recognition.certainIf(match || grype || json.has("source", "distro"), "matches of artifacts");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("matches")) json.items(() -> match(json.part(), reported));
                if (key.equals("ignoredMatches"))
                    json.items(() -> reported.leftOut("matches that Grype was told to ignore"));
            });
            json.end();
        }
        reported.finish();
    }

    private static void match(JsonPart match, Reported reported) {
        JsonPart artifact = match.at("artifact");
        JsonPart vulnerability = match.at("vulnerability");
        List<JsonPart> related = match.at("relatedVulnerabilities").items();
        var draft = new AdvisoryDraft(match.place())
                .named(vulnerability.text("id"))
                .fixedIn(vulnerability.texts("fix", "versions"))
                .severity(vulnerability.text("severity"))
                .severity(score(vulnerability))
                .summary(vulnerability.text("description"));
        for (JsonPart one : related) draft.named(one.text("id")).summary(one.text("description"));
        reported.advisory(
                Coordinates.of(
                        artifact.text("type"),
                        "",
                        artifact.text("name"),
                        artifact.text("version"),
                        artifact.text("purl")),
                draft);
    }

    private static String score(JsonPart vulnerability) {
        String word = "";
        for (JsonPart cvss : vulnerability.at("cvss").items())
            if (word.isEmpty() && cvss.text("version").startsWith("3"))
                word = Cvss.word(cvss.number("metrics", "baseScore"));
        return word;
    }
}
