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

/// GEXF, as networkx and Gephi write it.
public final class GexfReader implements AuditReader {
    private static final About ABOUT = new About(
            "gexf",
            "GEXF graph",
            "which module depends on which",
            "python -c \"import networkx; networkx.write_gexf(GRAPH, 'imports.gexf')\"");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        return head.xml().filter(x -> x.root().equals("gexf")).isPresent()
                ? new Recognition.Certain("root element gexf")
                : Recognition.NO;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var titles = new HashMap<String, String>();
        var graph = new GraphElements(facts);
        try (XmlCursor xml = input.xml()) {
            String owner = "";
            while (xml.next()) {
                if (xml.starts("graph")) {
                    if (xml.attribute("defaultedgetype").equals("undirected")) graph.undirected(xml.line());
                } else if (xml.starts("attributes")) owner = xml.attribute("class");
                else if (xml.starts("attribute")) titles.put(owner + xml.attribute("id"), xml.attribute("title"));
                else if (xml.starts("node")) {
                    owner = "node";
                    graph.startNode(xml.attribute("id"), xml.line());
                    graph.value("label", xml.attribute("label"));
                } else if (xml.starts("edge")) {
                    owner = "edge";
                    graph.startEdge(xml.attribute("source"), xml.attribute("target"), xml.line());
                    graph.value("weight", xml.attribute("weight"));
                } else if (xml.starts("attvalue")) {
                    String key = xml.attribute("for").isEmpty() ? xml.attribute("id") : xml.attribute("for");
                    String title = titles.getOrDefault(owner + key, "");
                    graph.value(title, xml.attribute("value"));
                } else if (xml.ends("node") || xml.ends("edge")) graph.end();
            }
        }
        graph.finish();
    }
}
