package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Graphviz's layout for large graphs, as a program of its own: the whole process counts.
final class Sfdp {
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

    private final Path graph;
    private final Path answer;

    private Sfdp(Path graph, Path answer) {
        this.graph = graph;
        this.answer = answer;
    }

    /// Whether it is installed.
    static boolean there() {
        try {
            return new ProcessBuilder("sfdp", "-V")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Sfdp of(PlantedGraph system, Path scratch) throws IOException {
        Path graph = scratch.resolve("graph.dot");
        try (Writer out = Files.newBufferedWriter(graph)) {
            out.write("graph {\nnode [shape=point];\n");
            for (int m = 0; m < system.modules(); m++) out.write(m + ";\n");
            for (int i = 0; i < system.from().length; i++)
                out.write(system.from()[i] + " -- " + system.to()[i] + ";\n");
            out.write("}\n");
        }
        return new Sfdp(graph, scratch.resolve("graph.plain"));
    }

    /// Lays the graph out; the shell tells what its child cost.
    Cost once() throws IOException, InterruptedException {
        long wall = System.nanoTime();
        Process shell = new ProcessBuilder(
                        "sh", "-c", "sfdp -Tplain \"$1\" >\"$2\"; times", "sh", graph.toString(), answer.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines;
        try (BufferedReader out = shell.inputReader(StandardCharsets.UTF_8)) {
            lines = out.lines().toList();
        }
        shell.waitFor();
        return new Cost((System.nanoTime() - wall) / 1e6, millis(lines.getLast()));
    }

    private static double millis(String times) {
        double sum = 0;
        for (Matcher m = TIMES.matcher(times); m.find(); )
            sum += 60_000 * Double.parseDouble(m.group(1)) + 1000 * Double.parseDouble(m.group(2));
        return sum;
    }

    /// Where it put the modules: x and y of each.
    double[][] places(int modules) throws IOException {
        double[] x = new double[modules], y = new double[modules];
        var told = new ArrayList<String>();
        try (BufferedReader in = Files.newBufferedReader(answer)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("node ")) told.add(line);
                else if (line.startsWith("edge ")) break;
            }
        }
        for (String line : told) {
            String[] word = line.split(" ");
            int m = Integer.parseInt(word[1]);
            x[m] = Double.parseDouble(word[2]);
            y[m] = Double.parseDouble(word[3]);
        }
        return new double[][] {x, y};
    }
}
