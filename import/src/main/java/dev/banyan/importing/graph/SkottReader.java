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
import dev.banyan.model.audit.Fact.ModuleFact;

/// The graph that skott keeps, `{file: {id, adjacentTo, body}}`, bare or below `graph`.
public final class SkottReader implements AuditReader {
    private static final About ABOUT = new About(
            "skott-json",
            "skott JSON",
            "which JavaScript file imports which",
            "npx skott --displayMode=raw --exportAs=json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean skott = json.first().at("adjacentTo").isArray()
                || json.at("graph").first().at("adjacentTo").isArray();
        return Recognition.certainIf(skott, "files with adjacentTo");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("graph")) json.fields(file -> file(json, file, facts));
                else if (json.isObject()) file(json, key, facts);
            });
            json.end();
        }
    }

    private static void file(JsonCursor json, String file, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var edges = new Edges();
        boolean[] seen = {false};
        json.fields(key -> {
            switch (key) {
                case "adjacentTo" -> {
                    seen[0] = true;
                    json.items(() -> edges.add(file, json.text(), json.place()));
                }
                case "body" ->
                    json.fields(part -> {
                        if (part.equals("thirdPartyDependencies") || part.equals("builtinDependencies"))
                            json.items(() -> edges.add(file, json.text(), json.place()));
                    });
                default -> {}
            }
        });
        if (seen[0]) facts.add(new ModuleFact(file, file, place));
        edges.into(facts);
    }
}
