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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `trivy --format json`, with and without the list of all packages, and the bare list of versions before 0.20.
public final class TrivyReader implements AuditReader {
    private static final About ABOUT = new About(
            "trivy-json",
            "Trivy JSON",
            "known vulnerabilities of the libraries and of the system they run on",
            "trivy fs --format json --list-all-pkgs -o trivy.json .");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        if (json.isArray()) {
            JsonPeek first = json.first();
            boolean target = first.at("Target").isText() && (first.has("Vulnerabilities") || first.has("Type"));
            return Recognition.certainIf(target, "list of targets with Vulnerabilities");
        }
        boolean report = json.has("SchemaVersion") && (json.has("Results") || json.has("ArtifactName"))
                || json.at("Results").first().has("Target");
        return Recognition.certainIf(report, "SchemaVersion and Results");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (JsonCursor json = input.json(facts)) {
            if (json.isArray()) json.items(() -> target(json, reported));
            else
                json.fields(key -> {
                    if (key.equals("Results")) json.items(() -> target(json, reported));
                });
            json.end();
        }
        reported.finish();
    }

    private static void target(JsonCursor json, Reported reported) throws UnreadableFile, Cancelled {
        String[] type = {""};
        Map<String, String> names = new HashMap<>();
        List<JsonPart> needing = new ArrayList<>();
        json.fields(key -> {
            switch (key) {
                case "Type" -> type[0] = json.text();
                case "Packages" -> json.items(() -> library(json.part(), type[0], names, needing, reported));
                case "Vulnerabilities" -> json.items(() -> advisory(json.part(), type[0], reported));
                case "Misconfigurations", "Secrets" ->
                    json.items(() -> reported.leftOut("settings and secrets, which are not about libraries"));
                default -> {}
            }
        });
        for (JsonPart one : needing)
            for (String id : one.texts("DependsOn")) {
                String from = names.getOrDefault(one.text("ID"), "");
                reported.need(from, names.getOrDefault(id, ""), one.place());
            }
    }

    private static void library(
            JsonPart part, String type, Map<String, String> names, List<JsonPart> needing, Reported reported) {
        String kind = part.text("Relationship");
        if (kind.equals("root") || kind.equals("workspace")) return;
        Coordinates library = coordinates(part, type, part.text("Name"), part.text("Version"));
        reported.library(library, String.join(", ", part.texts("Licenses")), part.place());
        if (names.size() > 100_000) return;
        names.put(part.text("ID"), library.name());
        if (!part.at("DependsOn").isEmpty()) needing.add(part);
    }

    private static void advisory(JsonPart part, String type, Reported reported) {
        if (part.text("Status").equals("not_affected")) {
            reported.leftOut("advisories that do not affect the system");
            return;
        }
        var draft = new AdvisoryDraft(part.place())
                .named(part.text("VulnerabilityID"))
                .named(part.texts("VendorIDs"))
                .fixedIn(part.texts("FixedVersion"))
                .severity(part.text("Severity"))
                .summary(part.text("Title"))
                .summary(part.text("Description"));
        reported.advisory(coordinates(part, type, part.text("PkgName"), part.text("InstalledVersion")), draft);
    }

    private static Coordinates coordinates(JsonPart part, String type, String name, String version) {
        String purl = part.text("PkgIdentifier", "PURL") + part.text("Identifier", "PURL");
        return Coordinates.of(type, "", name, version, purl);
    }
}
