package dev.banyan.importing.sbom;

import dev.banyan.importing.library.Advice;
import dev.banyan.importing.library.AdvisoryDraft;
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
import java.util.List;

/// CycloneDX JSON, versions 1.2 to 1.6: libraries with licences, what needs what, and vulnerabilities since 1.4.
public final class BomReader implements AuditReader {
    private static final About ABOUT = new About(
            "cyclonedx-json",
            "CycloneDX JSON",
            "all libraries of any ecosystem with licences and needs, perhaps with their vulnerabilities",
            "cdxgen -o bom.json .");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null) return Recognition.NO;
        boolean named = json.at("bomFormat").text().equalsIgnoreCase("CycloneDX")
                || json.at("$schema").text().contains("cyclonedx.org/schema/bom");
        return Recognition.certainIf(named || json.has("bomFormat", "specVersion"), "bomFormat CycloneDX");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var bom = new Bom(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "metadata" ->
                        json.fields(field -> {
                            if (field.equals("component")) component(json, bom, true);
                        });
                    case "components" -> json.items(() -> component(json, bom, false));
                    case "dependencies" -> json.items(() -> dependency(json.part(), bom));
                    case "vulnerabilities" -> json.items(() -> vulnerability(json.part(), bom));
                    default -> {}
                }
            });
            json.end();
        }
        bom.finish();
    }

    /// @param system whether it is what the document is about, not one of its libraries
    private static void component(JsonCursor json, Bom bom, boolean system) throws UnreadableFile, Cancelled {
        var component = new BomComponent(json.place());
        json.fields(key -> {
            switch (key) {
                case "type" -> component.type = json.text();
                case "bom-ref" -> component.ref = json.text();
                case "group" -> component.group = json.text();
                case "name" -> component.name = json.text();
                case "version" -> component.version = json.text();
                case "purl" -> component.purl = json.text();
                case "licenses" -> json.part().items().forEach(l -> licence(l, component));
                case "components" -> json.items(() -> component(json, bom, system));
                default -> {}
            }
        });
        bom.add(component, system);
    }

    private static void licence(JsonPart part, BomComponent component) {
        JsonPart licence = part.at("license");
        for (String text : List.of(part.text("expression"), licence.text("id"), licence.text("name"), licence.text()))
            if (!text.isEmpty()) {
                component.licences.add(text);
                return;
            }
    }

    private static void dependency(JsonPart part, Bom bom) {
        for (String needs : part.texts("dependsOn")) bom.need(part.text("ref"), needs, part.place());
    }

    private static void vulnerability(JsonPart part, Bom bom) {
        var draft = new AdvisoryDraft(part.place()).named(part.text("id"));
        for (JsonPart reference : part.at("references").items()) draft.named(reference.text("id"));
        for (JsonPart rating : part.at("ratings").items())
            if (!rating.text("severity").equals("unknown")) draft.severity(rating.text("severity"));
        for (JsonPart rating : part.at("ratings").items())
            draft.severity(Bom.word(rating.text("method"), rating.text("score"), rating.text("vector")));
        draft.fixedIn(Advice.versions(part.text("recommendation")))
                .summary(part.text("description"))
                .summary(part.text("detail"));
        List<String> refs = new ArrayList<>();
        for (JsonPart affected : part.at("affects").items()) refs.add(affected.text("ref"));
        bom.advisory(draft, refs, part.text("analysis", "state"));
    }
}
