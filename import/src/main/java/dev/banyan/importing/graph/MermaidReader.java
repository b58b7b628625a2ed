package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A Mermaid flowchart, alone or in Markdown: arrows are taken as "depends on". The name of a node is its label where
/// that is one word and its id otherwise.
public final class MermaidReader implements AuditReader {
    private static final About ABOUT = new About(
            "mermaid", "Mermaid flowchart", "which module depends on which", "tach show --mermaid -o tach.mmd");

    private static final int LINES_BEFORE = 200;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean fenced = false;
        boolean first = true;
        List<String> lines = head.lines();
        for (String line : lines.subList(0, Math.min(LINES_BEFORE, lines.size()))) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("%%")) continue;
            if (text.startsWith("```mermaid")) fenced = true;
            else if ((first || fenced) && Mermaid.isHeader(text)) return new Recognition.Certain("a flowchart");
            else if (!text.startsWith("---") && !text.matches("(title|config|theme|id|name):.*")) first = false;
        }
        return Recognition.NO;
    }

    private static final class Chart implements Mermaid.Seen {
        private final Map<String, Integer> nodes = new LinkedHashMap<>();
        private final Map<String, String> labels = new HashMap<>();
        private final List<Link> links = new ArrayList<>();
        private int line;

        private record Link(String from, String to, int line) {}

        @Override
        public void node(String id, String label) {
            nodes.putIfAbsent(id, line);
            if (label.matches("[\\w.$/\\\\@\\-]+")) labels.put(id, label);
        }

        @Override
        public void edge(String from, String to) {
            links.add(new Link(from, to, line));
        }

        void into(Facts facts) {
            nodes.forEach((id, at) -> facts.add(new ModuleFact(name(id), null, Place.line(at))));
            var edges = new Edges();
            for (Link l : links)
                edges.add(name(l.from), name(l.to), DependencyKind.IMPORT, 1, Place.at("line " + l.line));
            edges.into(facts);
        }

        private String name(String id) {
            return labels.getOrDefault(id, id);
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var chart = new Chart();
        boolean inside = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                chart.line = lines.number();
                if (Mermaid.isHeader(line)) {
                    inside = true;
                    line = Mermaid.behindHeader(line);
                } else if (line.strip().startsWith("```")) {
                    inside = false;
                }
                if (inside && !Mermaid.read(line, chart))
                    facts.warn(lines.place(), "a line that cannot be read to its end");
            }
        }
        chart.into(facts);
    }
}
