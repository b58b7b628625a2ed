package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.model.graph.WeightedGraph;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Leiden of igraph, in a Python of its own that holds one graph. The variable `BANYAN_PYTHON` names a Python that
/// has `igraph`; else the usual ones are tried.
final class Igraph implements AutoCloseable {
    private final Process python;
    private final BufferedReader answers;
    private final Writer questions;
    private final String version;

    /// @param modularity of the groups it found
    record Answer(Cost cost, double modularity, int groups) {}

    private Igraph(Process python, BufferedReader answers, Writer questions, String version) {
        this.python = python;
        this.answers = answers;
        this.questions = questions;
        this.version = version;
    }

    /// Starts it on a graph; empty where no Python with igraph is installed.
    static Optional<Igraph> on(WeightedGraph graph, Path scratch) throws IOException {
        Path edges = scratch.resolve("graph.txt"), script = scratch.resolve("igraph_leiden.py");
        write(graph, edges);
        try (InputStream in = Igraph.class.getResourceAsStream("igraph_leiden.py")) {
            Files.write(script, Objects.requireNonNull(in).readAllBytes());
        }
        List<String> pythons = Stream.of(System.getenv("BANYAN_PYTHON"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .toList();
        for (String python : pythons) {
            Igraph started = started(python, script, edges);
            if (started != null) return Optional.of(started);
        }
        return Optional.empty();
    }

    private static @Nullable Igraph started(String python, Path script, Path edges) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(python, script.toString(), edges.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return null;
        }
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        String ready = answers.readLine();
        if (ready == null) {
            process.destroy();
            return null;
        }
        return new Igraph(process, answers, process.outputWriter(StandardCharsets.UTF_8), ready.substring(6));
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
        return version;
    }

    Answer groups(int iterations) throws IOException {
        questions.write(iterations + "\n");
        questions.flush();
        String line = answers.readLine();
        if (line == null) throw new IOException("igraph ended before it answered");
        String[] part = line.split(" ");
        var cost = new Cost(Double.parseDouble(part[0]), Double.parseDouble(part[1]));
        return new Answer(cost, Double.parseDouble(part[2]), Integer.parseInt(part[3]));
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        python.destroy();
    }
}
