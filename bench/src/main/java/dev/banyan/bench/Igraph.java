package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.model.graph.WeightedGraph;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The Leiden of igraph, in a Python of its own that holds one graph.
final class Igraph implements AutoCloseable {
    private final Python python;

    /// @param modularity of the groups it found
    record Answer(Cost cost, double modularity, int groups) {}

    private Igraph(Python python) {
        this.python = python;
    }

    /// Starts it on a graph; empty where no Python with igraph is installed.
    static Optional<Igraph> on(WeightedGraph graph, Path scratch) throws IOException {
        Path edges = scratch.resolve("graph.txt");
        write(graph, edges);
        return Python.running("igraph_leiden.py", edges, scratch).map(Igraph::new);
    }

    private static void write(WeightedGraph graph, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(graph.nodes() + "\n");
            for (int v = 0; v < graph.nodes(); v++)
                for (int e = graph.start(v); e < graph.start(v + 1); e++)
                    if (v < graph.neighbour(e)) out.write(v + " " + graph.neighbour(e) + " " + graph.weight(e) + "\n");
        }
    }

    String version() {
        return python.version();
    }

    Answer groups(int iterations) throws IOException {
        String[] part = python.ask(String.valueOf(iterations));
        var cost = new Cost(Double.parseDouble(part[0]), Double.parseDouble(part[1]));
        return new Answer(cost, Double.parseDouble(part[2]), Integer.parseInt(part[3]));
    }

    @Override
    public void close() throws IOException {
        python.close();
    }
}
