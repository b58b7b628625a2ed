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
import java.util.List;

/// `safety` JSON: the bare list of version 1, the report of `safety check` since version 2, and that of `safety scan`
/// since version 3.
public final class SafetyReader implements AuditReader {
    private static final About ABOUT = new About(
            "safety-json",
            "Safety JSON",
            "known vulnerabilities of the Python libraries, and the versions that mend them",
            "safety check -r requirements.txt --output json > safety.json");

    private static final String IGNORED = "advisories that Safety was told to ignore";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        if (json.isArray())
            return Recognition.certainIf(isRow(json.first()), "rows of library, range, version, text, id");
        boolean check = json.has("report_meta")
                && (json.at("report_meta").has("safety_version") || json.has("vulnerabilities"));
        boolean scan = json.at("meta").has("safety_version")
                || json.at("scan_results").at("projects").first().has("files");
        return Recognition.certainIf(check || scan, check ? "report_meta of Safety" : "scan results of Safety");
    }

    private static boolean isRow(JsonPeek row) {
        List<JsonPeek> cells = row.items();
        return row.isArray()
                && cells.size() >= 5
                && cells.stream().limit(5).allMatch(JsonPeek::isText)
                && cells.get(1).text().matches("\\s*[<>=!~].*");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) json.items(() -> row(json.part(), reported));
            else
                json.fields(key -> {
                    switch (key) {
                        case "scanned_packages" -> json.fields(name -> scanned(json.part(), reported));
                        case "vulnerabilities" -> json.items(() -> advisory(json.part(), reported));
                        case "ignored_vulnerabilities" -> json.items(() -> reported.leftOut(IGNORED));
                        case "scan_results" -> SafetyScan.read(json, reported, IGNORED);
                        default -> {}
                    }
                });
            json.end();
        }
        reported.finish();
    }

    /// `[library, range, version, text, id, …]` of version 1.
    private static void row(JsonPart row, Reported reported) {
        List<JsonPart> cells = row.items();
        if (cells.size() < 5) {
            reported.leftOut("rows that are no advisories");
            return;
        }
        var draft = new AdvisoryDraft(row.place())
                .named(cells.get(4).text())
                .fixedIn(Advice.above(cells.get(1).text()))
                .summary(cells.get(3).text());
        reported.advisory(
                Coordinates.of("pypi", "", cells.get(0).text(), cells.get(2).text()), draft);
    }

    private static void scanned(JsonPart part, Reported reported) {
        reported.library(Coordinates.of("pypi", "", part.text("name"), part.text("version")), "", part.place());
    }

    private static void advisory(JsonPart part, Reported reported) {
        if (part.at("ignored").isTrue()) {
            reported.leftOut(IGNORED);
            return;
        }
        JsonPart severity = part.at("severity");
        var draft = new AdvisoryDraft(part.place())
                .named(part.text("vulnerability_id"))
                .named(part.texts("CVE"))
                .fixedIn(part.texts("fixed_versions"))
                .severity(severity.text())
                .severity(severity.text("cvssv3", "base_severity"))
                .severity(Cvss.word(severity.number("cvssv3", "base_score")))
                .summary(part.text("advisory"));
        String version = part.text("analyzed_version");
        reported.advisory(Coordinates.of("pypi", "", part.text("package_name"), version), draft);
    }
}
