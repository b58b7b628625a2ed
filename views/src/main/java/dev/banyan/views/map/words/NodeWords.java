package dev.banyan.views.map.words;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Library;
import dev.banyan.model.map.MapNode;
import dev.banyan.model.map.MapNode.Kind;
import dev.banyan.model.map.MapNodes;
import dev.banyan.views.map.words.Hint.Line;
import dev.banyan.views.map.words.Hint.Sense;
import dev.banyan.views.map.words.Hint.Words;
import dev.banyan.views.parts.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of the tables and libraries on the map.
public final class NodeWords {
    private NodeWords() {}

    public static Words of(MapNode node, Plan plan) {
        var lines = new ArrayList<Line>();
        lines.add(Line.plain(node.kind() == Kind.TABLE ? "Table of the database" : library(node.name(), plan)));
        List<ContextId> contexts = node.contexts();
        String used = contexts.isEmpty()
                ? "used by no context"
                : "used by " + NumberText.count(contexts.size(), "context", "contexts") + ": " + contexts(node, plan);
        lines.add(new Line(used, node.trap() ? Sense.BAD : Sense.PLAIN));
        if (node.trap()) lines.add(new Line("to part them is to part its data", Sense.BAD));
        lines.add(Line.plain("by " + NumberText.count(node.modules(), "module", "modules") + " in all"));
        return new Words(node.name(), lines);
    }

    private static String library(String name, Plan plan) {
        return plan.facts().libraries().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .map(NodeWords::library)
                .orElse("Library");
    }

    private static String library(Library l) {
        int known = l.advisories().size();
        return "Library" + (l.version().isEmpty() ? "" : ", version " + l.version())
                + (known == 0 ? "" : ", " + NumberText.count(known, "advisory", "advisories"));
    }

    /// Their names, in the order of the map.
    public static String contexts(MapNode node, Plan plan) {
        return node.contexts().stream()
                .map(id -> {
                    var context = plan.context(id);
                    return context == null ? id.text() : context.name();
                })
                .collect(Collectors.joining(", "));
    }

    /// How many of a kind are shown and what is not, in one sentence.
    public static String shown(MapNodes nodes, Kind kind) {
        long drawn = nodes.nodes().stream().filter(n -> n.kind() == kind).count();
        int left = nodes.leftOut().getOrDefault(kind, 0),
                unused = nodes.unused().getOrDefault(kind, 0);
        String one = kind == Kind.TABLE ? "table" : "library", many = kind == Kind.TABLE ? "tables" : "libraries";
        if (drawn + unused == 0) return "This audit knows no " + many;
        String words = left == 0
                ? NumberText.count(drawn, one, many)
                : NumberText.count(drawn) + " of " + NumberText.count(drawn + left, one, many)
                        + ", those of the most contexts first";
        if (unused > 0) words += "; " + NumberText.count(unused) + " more have no known user";
        return words;
    }
}
