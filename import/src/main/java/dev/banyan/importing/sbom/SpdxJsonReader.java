package dev.banyan.importing.sbom;

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

/// SPDX JSON of version 2, also inside the answer of GitHub to `dependency-graph/sbom`: packages, licences, what
/// depends on what, and the advisories that packages refer to.
public final class SpdxJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "spdx-json",
            "SPDX JSON",
            "all libraries of any ecosystem with licences, perhaps with their needs",
            "syft dir:. -o spdx-json > sbom.spdx.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        if (json.has("sbom")) json = json.at("sbom");
        boolean version = json.at("spdxVersion").text().startsWith("SPDX-");
        return Recognition.certainIf(version || json.at("packages").first().has("SPDXID"), "spdxVersion");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var document = new SpdxDocument(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("sbom")) json.fields(inner -> field(json, inner, document));
                else field(json, key, document);
            });
            json.end();
        }
        document.finish();
    }

    private static void field(JsonCursor json, String key, SpdxDocument document) throws UnreadableFile, Cancelled {
        switch (key) {
            case "packages" -> json.items(() -> document.add(spdxPackage(json.part())));
            case "documentDescribes" -> json.part().texts().forEach(document::describes);
            case "relationships" -> json.items(() -> relationship(json.part(), document));
            default -> {}
        }
    }

    private static SpdxPackage spdxPackage(JsonPart part) {
        var spdx = new SpdxPackage(part.place(), part.text("name"));
        spdx.id = part.text("SPDXID");
        spdx.version = part.text("versionInfo");
        spdx.concluded = part.text("licenseConcluded");
        spdx.declared = part.text("licenseDeclared");
        spdx.purpose = part.text("primaryPackagePurpose");
        for (JsonPart ref : part.at("externalRefs").items())
            spdx.reference(ref.text("referenceType"), ref.text("referenceLocator"));
        return spdx;
    }

    private static void relationship(JsonPart part, SpdxDocument document) {
        document.relationship(
                part.text("spdxElementId"),
                part.text("relationshipType"),
                part.text("relatedSpdxElement"),
                part.place());
    }
}
