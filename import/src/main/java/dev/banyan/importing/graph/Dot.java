package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The DOT language of Graphviz as a stream of statements: nodes, edges and chains, subgraphs as ends of edges, ports,
/// attribute lists. Attributes of graphs and defaults are read over. After the published grammar of Graphviz.
final class Dot {
    private static final int DEEPEST = 200;
    private static final int MOST_ENDS = 10_000;

    private final DotTokens tokens;
    private final String file;
    private final Seen seen;

    Dot(DotTokens tokens, String file, Seen seen) {
        this.tokens = tokens;
        this.file = file;
        this.seen = seen;
    }

    /// Told of every statement.
    interface Seen {
        void node(String id, Map<String, String> attributes, int line);

        void edge(String from, String to, Map<String, String> attributes, int line);
    }

    void parse() throws UnreadableFile, Cancelled {
        tokens.next();
        boolean any = false;
        while (!tokens.atEnd()) {
            if (tokens.isWord("strict")) tokens.next();
            if (!tokens.isWord("digraph") && !tokens.isWord("graph")) throw wrong("expected digraph or graph here");
            tokens.next();
            if (tokens.isId()) tokens.next();
            if (!tokens.is("{")) throw wrong("expected { here");
            statements(0);
            any = true;
        }
        if (!any) throw wrong("there is no graph in it");
    }

    /// From the opening bracket to behind the closing one; the nodes in it.
    private Set<String> statements(int depth) throws UnreadableFile, Cancelled {
        if (depth > DEEPEST) throw wrong("subgraphs are nested more than 200 deep");
        var nodes = new LinkedHashSet<String>();
        tokens.next();
        while (!tokens.is("}")) {
            if (tokens.atEnd()) throw wrong("the graph ends in the middle");
            if (tokens.is(";") || tokens.is(",")) tokens.next();
            else statement(depth, nodes);
        }
        tokens.next();
        return nodes;
    }

    private void statement(int depth, Set<String> nodes) throws UnreadableFile, Cancelled {
        boolean defaults = tokens.isWord("graph") || tokens.isWord("node") || tokens.isWord("edge");
        if (defaults) {
            tokens.next();
            attributes();
            return;
        }
        int line = tokens.line();
        boolean subgraph = tokens.is("{") || tokens.isWord("subgraph");
        Set<String> ends = end(depth);
        if (tokens.is("=")) {
            tokens.next();
            if (!tokens.isId()) throw wrong("expected a value here");
            tokens.next();
            return;
        }
        nodes.addAll(ends);
        var chain = new ArrayList<Set<String>>(List.of(ends));
        while (tokens.is("->") || tokens.is("--")) {
            tokens.next();
            Set<String> next = end(depth);
            nodes.addAll(next);
            chain.add(next);
        }
        Map<String, String> attributes = attributes();
        if (chain.size() == 1) {
            if (!subgraph) for (String id : ends) seen.node(id, attributes, line);
            return;
        }
        for (int i = 1; i < chain.size(); i++) edges(chain.get(i - 1), chain.get(i), attributes, line);
    }

    private void edges(Set<String> from, Set<String> to, Map<String, String> attributes, int line)
            throws UnreadableFile, Cancelled {
        if ((long) from.size() * to.size() > MOST_ENDS) throw wrong("an edge joins more than 10,000 pairs");
        for (String f : from) for (String t : to) seen.edge(f, t, attributes, line);
    }

    /// A node with its port, or a subgraph.
    private Set<String> end(int depth) throws UnreadableFile, Cancelled {
        if (tokens.isWord("subgraph")) {
            tokens.next();
            if (tokens.isId()) tokens.next();
            if (!tokens.is("{")) return Set.of();
        }
        if (tokens.is("{")) return statements(depth + 1);
        if (!tokens.isId()) throw wrong("expected a name here");
        String id = tokens.text();
        tokens.next();
        while (tokens.is(":")) {
            tokens.next();
            if (tokens.isId()) tokens.next();
        }
        return Set.of(id);
    }

    private Map<String, String> attributes() throws UnreadableFile, Cancelled {
        var attributes = new LinkedHashMap<String, String>();
        while (tokens.is("[")) {
            tokens.next();
            while (!tokens.is("]")) {
                if (tokens.is(";") || tokens.is(",")) {
                    tokens.next();
                    continue;
                }
                if (!tokens.isId()) throw wrong("expected an attribute here");
                String name = tokens.text();
                tokens.next();
                if (!tokens.is("=")) continue;
                tokens.next();
                attributes.put(name, tokens.text());
                tokens.next();
            }
            tokens.next();
        }
        return attributes;
    }

    private UnreadableFile wrong(String cause) {
        String told = tokens.atEnd() ? "the graph ends in the middle" : cause;
        return new UnreadableFile(file, Place.line(tokens.line()), told, "export the graph again");
    }
}
