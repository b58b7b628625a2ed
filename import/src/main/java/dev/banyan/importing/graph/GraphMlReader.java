package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import java.util.HashMap;

/// GraphML, as networkx and yEd write it. The values of a node stand behind keys that are named at the beginning: a
/// key named label or name gives the name, one named path or file the path, one named weight the weight.
public final class GraphMlReader implements AuditReader {
    private static final About ABOUT = new About(
            "graphml",
            "GraphML graph",
            "which module depends on which",
            "python -c \"import networkx; networkx.write_graphml(GRAPH, 'imports.graphml')\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        return head.xml().filter(x -> x.root().equals("graphml")).isPresent()
                ? new Recognition.Certain("root element graphml")
                : Recognition.NO;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var keys = new HashMap<String, String>();
        var graph = new GraphElements(facts);
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("graph")) {
                    if (xml.attribute("edgedefault").equals("undirected")) graph.undirected(xml.line());
                } else if (xml.starts("key")) keys.put(xml.attribute("id"), xml.attribute("attr.name"));
                else if (xml.starts("node")) graph.startNode(xml.attribute("id"), xml.line());
                else if (xml.starts("edge"))
                    graph.startEdge(xml.attribute("source"), xml.attribute("target"), xml.line());
                else if (xml.starts("data")) {
                    String key = keys.getOrDefault(xml.attribute("key"), "");
                    if (!key.isEmpty()) graph.value(key, xml.text());
                } else if (xml.starts("NodeLabel")) {
                    graph.value("label", xml.text());
                } else if (xml.ends("node") || xml.ends("edge")) graph.end();
            }
        }
        graph.finish();
    }
}
