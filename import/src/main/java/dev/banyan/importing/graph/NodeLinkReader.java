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
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Node-link JSON of networkx and d3: `nodes` with ids and `links` or `edges` between them. d3 may number the nodes by
/// their position.
public final class NodeLinkReader implements AuditReader {
    private static final About ABOUT = new About(
            "node-link-json",
            "node-link graph JSON",
            "which module depends on which",
            "python -c \"import json, networkx; print(json.dumps(networkx.node_link_data(GRAPH)))\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.at("nodes").isArray()) return Recognition.NO;
        JsonPeek node = json.at("nodes").first();
        if (!node.has("id") && !node.has("name")) return Recognition.NO;
        JsonPeek link =
                json.has("links") ? json.at("links").first() : json.at("edges").first();
        if (json.has("directed", "multigraph") || link.has("source", "target"))
            return new Recognition.Certain("nodes and links");
        return Recognition.maybeIf(head.cut() && node.has("id"), "nodes with ids");
    }

    private record Link(String from, String to, int weight, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var names = new HashMap<String, String>();
        var links = new ArrayList<Link>();
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "nodes" -> json.items(() -> node(json, names, facts));
                    case "links", "edges" -> json.items(() -> link(json, links));
                    default -> {}
                }
            });
            json.end();
        }
        sum(names, links, facts);
    }

    private static void node(JsonCursor json, Map<String, String> names, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var node = new Object() {
            String id = "";
            String label = "";

            @Nullable
            String path;
        };
        json.fields(key -> {
            switch (key) {
                case "id" -> node.id = json.text();
                case "name", "label" -> node.label = json.text();
                case "path", "file" -> node.path = json.isText() ? json.text() : null;
                default -> {}
            }
        });
        boolean numbered = node.id.isEmpty() || node.id.matches("\\d+") && !node.label.isEmpty();
        String name = numbered ? node.label : node.id;
        if (name.isEmpty()) {
            facts.warn(place, "a node without a name was left out");
            return;
        }
        names.put(String.valueOf(names.size()), name);
        names.put(node.id, name);
        facts.add(new ModuleFact(name, node.path, place));
    }

    private static void link(JsonCursor json, List<Link> links) throws UnreadableFile, Cancelled {
        var place = json.place();
        var link = new Object() {
            String from = "";
            String to = "";
            int weight = 1;
        };
        json.fields(key -> {
            switch (key) {
                case "source" -> link.from = json.text();
                case "target" -> link.to = json.text();
                case "weight", "value" -> link.weight = Math.max(1, json.count());
                default -> {}
            }
        });
        links.add(new Link(link.from, link.to, link.weight, place));
    }

    private static void sum(Map<String, String> names, List<Link> links, Facts facts) {
        var edges = new Edges();
        for (Link l : links) {
            if (l.from.isEmpty() || l.to.isEmpty()) facts.warn(l.place, "a link without two ends was left out");
            String from = names.getOrDefault(l.from, l.from);
            String to = names.getOrDefault(l.to, l.to);
            edges.add(from, to, DependencyKind.IMPORT, l.weight, l.place);
        }
        edges.into(facts);
    }
}
