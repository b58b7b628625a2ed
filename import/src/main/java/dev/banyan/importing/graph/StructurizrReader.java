package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;

/// A Structurizr workspace: software systems, containers and components as modules, relationships between them as
/// dependencies. People, and relationships that only repeat one of a part (`linkedRelationshipId`), are left out.
public final class StructurizrReader implements AuditReader {
    private static final About ABOUT = new About(
            "structurizr-json",
            "Structurizr workspace",
            "which part of the drawn architecture depends on which",
            "structurizr-cli export -workspace workspace.dsl -format json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.at("model").isObject()) return Recognition.NO;
        JsonPeek model = json.at("model");
        boolean told = model.has("softwareSystems") || json.has("views") && model.has("people");
        return Recognition.certainIf(told, "a model with software systems");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var parts = new C4Parts(facts);
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("model"))
                    json.fields(kind -> {
                        if (kind.equals("softwareSystems") || kind.equals("elements"))
                            json.items(() -> element(json, parts));
                    });
            });
            json.end();
        }
        parts.finish();
    }

    private static void element(JsonCursor json, C4Parts parts) throws UnreadableFile, Cancelled {
        var part = new C4Parts.Part(json.place());
        json.fields(key -> {
            switch (key) {
                case "id" -> part.id = json.text();
                case "name" -> part.name = json.text();
                case "type" -> part.type = json.text();
                case "location" -> part.external |= json.text().equals("External");
                case "tags" -> part.external |= (", " + json.text() + ",").matches(".*, ?External,.*");
                case "properties" ->
                    json.fields(p -> {
                        if (C4Parts.names(p)) part.code = json.text();
                    });
                case "containers", "components" -> json.items(() -> element(json, parts));
                case "relationships" -> json.items(() -> relationship(json, parts));
                default -> {}
            }
        });
        parts.add(part);
    }

    private static void relationship(JsonCursor json, C4Parts parts) throws UnreadableFile, Cancelled {
        var link = new C4Parts.Link(json.place());
        json.fields(key -> {
            switch (key) {
                case "sourceId" -> link.from = json.text();
                case "destinationId" -> link.to = json.text();
                case "linkedRelationshipId" -> link.repeats = !json.text().isEmpty();
                default -> {}
            }
        });
        parts.add(link);
    }
}
