package dev.banyan.importing.complexity;

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
import dev.banyan.model.audit.Place;

/// CodeCharta `cc.json`, 1.x: a tree of folders and files with metrics, bare or below `data` beside its checksum.
/// Of edges those with a pairing rate are files that changed together, the others dependencies.
public final class CodeChartaReader implements AuditReader {
    private static final About ABOUT = new About(
            "codecharta-json",
            "CodeCharta map",
            "how large, complex and often changed each file is",
            "ccsh sourcecodeparser . -nc -o system.cc.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        JsonPeek data = json.has("data") ? json.at("data") : json;
        JsonPeek root = data.at("nodes").first();
        boolean tree = root.has("name", "type") && (root.has("children") || root.has("attributes"));
        return Recognition.certainIf(
                tree && (data.has("projectName") || data.has("apiVersion") || json.has("checksum")),
                "nodes with attributes");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("data")) json.fields(part -> part(json, part, facts));
                else part(json, key, facts);
            });
            json.end();
        }
    }

    private static void part(JsonCursor json, String key, Facts facts) throws UnreadableFile, Cancelled {
        switch (key) {
            case "nodes" -> json.items(() -> node(json, "", true, facts));
            case "edges" -> json.items(() -> CodeChartaEdge.read(json, facts));
            default -> {}
        }
    }

    /// @param folder path so far; the root has a name of its own that is no folder
    private static void node(JsonCursor json, String folder, boolean root, Facts facts)
            throws UnreadableFile, Cancelled {
        Place place = json.place();
        var node = new Object() {
            String path = "";
            boolean file;
        };
        var metrics = new CodeChartaMetrics();
        json.fields(key -> {
            switch (key) {
                case "name" -> {
                    String name = json.text();
                    node.path = root ? "" : folder.isEmpty() ? name : folder + "/" + name;
                }
                case "type" -> node.file = json.text().equalsIgnoreCase("file");
                case "attributes" -> json.fields(metric -> metrics.put(metric, json.number()));
                case "children" -> {
                    if (node.path.isEmpty() && !root) json.warn("a folder without a name was left out");
                    else json.items(() -> node(json, node.path, false, facts));
                }
                default -> {}
            }
        });
        if (node.file && !node.path.isEmpty()) metrics.into(facts, node.path, place);
    }
}
