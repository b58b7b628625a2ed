package dev.banyan.importing.graph;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.MavenName;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Nodes and edges of a graph file with named values. An id is the name unless the node has a label that looks more
/// like one, because some editors number their nodes.
final class GraphElements {
    /// yEd numbers the nodes of a group behind the group's number: `n2::n0`.
    private static final Pattern NUMBER = Pattern.compile("n?\\d+(::n\\d+)*");

    private final Facts facts;
    /// Maven draws libraries as coordinates.
    private final Reported libraries;
    private final Map<String, String> names = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private String id = "";
    private String label = "";
    private @Nullable String path;
    private @Nullable Edge edge;
    private int line;

    private static final class Edge {
        private final String from;
        private final String to;
        private final int line;
        private int weight = 1;

        Edge(String from, String to, int line) {
            this.from = from;
            this.to = to;
            this.line = line;
        }
    }

    GraphElements(Facts facts) {
        this.facts = facts;
        libraries = new Reported(facts);
    }

    void startNode(String nodeId, int atLine) {
        id = nodeId;
        label = "";
        path = null;
        edge = null;
        line = atLine;
    }

    void startEdge(String from, String to, int atLine) {
        edge = new Edge(from, to, atLine);
    }

    void undirected(int atLine) {
        facts.warn(Place.line(atLine), "its edges have no direction: taken from the first end to the second");
    }

    /// A value of the node or edge that was started last.
    void value(String key, String value) {
        Edge current = edge;
        switch (key.toLowerCase(Locale.ROOT)) {
            case "label", "name", "nodelabel" -> label = edge == null && !value.isBlank() ? value.strip() : label;
            case "path", "file", "filename" -> path = edge == null && !value.isBlank() ? value : path;
            case "weight", "count", "imports" -> {
                if (current != null) current.weight = number(value);
            }
            default -> {}
        }
    }

    void end() {
        Edge current = edge;
        if (current != null) edges.add(current);
        else if (!id.isEmpty()) {
            boolean numbered =
                    !label.isEmpty() && (NUMBER.matcher(id).matches() || id.indexOf('.') < 0 && label.indexOf('.') > 0);
            String name = numbered ? label : id;
            names.put(id, name);
            if (MavenName.isOne(name)) MavenName.library(name).ifPresent(l -> libraries.mention(l, Place.line(line)));
            else facts.add(new ModuleFact(name, path, Place.line(line)));
        }
        edge = null;
        id = "";
    }

    void finish() {
        var sums = new Edges();
        for (Edge e : edges) {
            String from = names.getOrDefault(e.from, e.from);
            String to = names.getOrDefault(e.to, e.to);
            if (MavenName.isOne(from)) {
                String needing = MavenName.library(from).map(Coordinates::name).orElse("");
                String needed = MavenName.library(to).map(Coordinates::name).orElse("");
                libraries.need(needing, needed, Place.line(e.line));
                continue;
            }
            if (from.isBlank() || to.isBlank()) facts.warn(Place.line(e.line), "an edge without two ends was left out");
            sums.add(from, to, DependencyKind.IMPORT, e.weight, Place.at("line " + e.line));
        }
        sums.into(facts);
        libraries.finish();
    }

    private static int number(String value) {
        try {
            return (int) Math.clamp(Double.parseDouble(value), 1, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
