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

/// Node-link JSON of networkx, d3, vis.js and Cytoscape: `nodes` with ids and `links` or `edges` between them. d3 may
/// number the nodes by their position; Cytoscape has a `data` in each and all of them below `elements`.
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
        if (json == null) return Recognition.NO;
        if (json.at("elements").at("nodes").first().at("data").has("id"))
            return new Recognition.Certain("elements with nodes and edges");
        if (!json.at("nodes").isArray()) return Recognition.NO;
        JsonPeek node = json.at("nodes").first();
        if (!node.has("id") && !node.has("name")) return Recognition.NO;
        JsonPeek link =
                json.has("links") ? json.at("links").first() : json.at("edges").first();
        if (json.has("directed", "multigraph") || link.has("source", "target") || link.has("from", "to"))
            return new Recognition.Certain("nodes and links");
        return Recognition.maybeIf(head.cut() && node.has("id"), "nodes with ids");
    }

    private record Link(String from, String to, int weight, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var names = new Names();
        var links = new ArrayList<Link>();
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("elements")) json.fields(part -> part(json, part, names, links, facts));
                else part(json, key, names, links, facts);
            });
            json.end();
        }
        sum(names, links, facts);
    }

    /// Ends of links are ids, or positions where no node has such an id.
    private static final class Names {
        private final Map<String, String> byId = new HashMap<>();
        private final List<String> byPosition = new ArrayList<>();

        void add(String id, String name) {
            byPosition.add(name);
            if (!id.isEmpty()) byId.put(id, name);
        }

        String of(String end) {
            String named = byId.get(end);
            if (named != null) return named;
            boolean position = byId.isEmpty() && end.matches("\\d{1,9}") && Integer.parseInt(end) < byPosition.size();
            return position ? byPosition.get(Integer.parseInt(end)) : end;
        }
    }

    private static void part(JsonCursor json, String key, Names names, List<Link> links, Facts facts)
            throws UnreadableFile, Cancelled {
        switch (key) {
            case "nodes" -> json.items(() -> node(json, names, facts));
            case "links", "edges" -> json.items(() -> link(json, links));
            case "directed" -> {
                if (json.isFalse()) json.warn("its links have no direction: taken from the first end to the second");
            }
            default -> {}
        }
    }

    private static final class Node {
        private String id = "";
        private String label = "";
        private @Nullable String path;
    }

    private static void node(JsonCursor json, Names names, Facts facts) throws UnreadableFile, Cancelled {
        var place = json.place();
        var node = new Node();
        json.fields(key -> {
            if (key.equals("data")) json.fields(part -> value(json, part, node));
            else value(json, key, node);
        });
        boolean numbered = node.id.isEmpty() || node.id.matches("\\d+") && !node.label.isEmpty();
        String name = numbered ? node.label : node.id;
        if (name.isEmpty()) facts.warn(place, "a node without a name was left out");
        else facts.add(new ModuleFact(name, node.path, place));
        names.add(node.id, name);
    }

    private static void value(JsonCursor json, String key, Node node) throws UnreadableFile, Cancelled {
        switch (key) {
            case "id" -> node.id = json.text();
            case "name", "label" -> node.label = json.text();
            case "path", "file" -> node.path = json.isText() ? json.text() : null;
            default -> {}
        }
    }

    private static void link(JsonCursor json, List<Link> links) throws UnreadableFile, Cancelled {
        var place = json.place();
        var link = new Ends();
        json.fields(key -> {
            if (key.equals("data")) json.fields(part -> end(json, part, link));
            else end(json, key, link);
        });
        links.add(new Link(link.from, link.to, link.weight, place));
    }

    private static final class Ends {
        private String from = "";
        private String to = "";
        private int weight = 1;
    }

    private static void end(JsonCursor json, String key, Ends link) throws UnreadableFile, Cancelled {
        switch (key) {
            case "source", "from" -> link.from = id(json);
            case "target", "to" -> link.to = id(json);
            case "weight", "value" -> link.weight = Math.max(1, json.count());
            default -> {}
        }
    }

    /// d3 writes the whole node once it has drawn the graph.
    private static String id(JsonCursor json) throws UnreadableFile, Cancelled {
        if (!json.isObject()) return json.text();
        String[] id = {""};
        json.fields(key -> {
            if (key.equals("id")) id[0] = json.text();
        });
        return id[0];
    }

    private static void sum(Names names, List<Link> links, Facts facts) {
        var edges = new Edges();
        for (Link l : links) {
            if (l.from.isEmpty() || l.to.isEmpty()) facts.warn(l.place, "a link without two ends was left out");
            String from = names.of(l.from);
            String to = names.of(l.to);
            edges.add(from, to, DependencyKind.IMPORT, l.weight, l.place);
        }
        edges.into(facts);
    }
}
