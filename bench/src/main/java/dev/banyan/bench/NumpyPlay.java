package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.model.order.Durations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// A roadmap played by numpy, in a Python of its own. The variable `BANYAN_PYTHON` names a Python that has it; else
/// the usual ones are tried.
final class NumpyPlay implements AutoCloseable {
    private final Process python;
    private final BufferedReader answers;
    private final Writer questions;
    private final String version;

    /// @param mean of the ends; @param p80 four fifths of the runs are over by then
    record Answer(Cost cost, double mean, double p80) {}

    private NumpyPlay(Process python, BufferedReader answers, String version) {
        this.python = python;
        this.answers = answers;
        this.questions = python.outputWriter(StandardCharsets.UTF_8);
        this.version = version;
    }

    /// Starts it on a roadmap; empty where no Python with numpy is installed.
    static Optional<NumpyPlay> on(Durations durations, int[][] before, int[] order, Path scratch) throws IOException {
        Path roadmap = scratch.resolve("roadmap.txt"), script = scratch.resolve("numpy_play.py");
        Files.write(roadmap, lines(durations, before, order));
        try (InputStream in = NumpyPlay.class.getResourceAsStream("numpy_play.py")) {
            Files.write(script, Objects.requireNonNull(in).readAllBytes());
        }
        List<String> pythons = Stream.of(System.getenv("BANYAN_PYTHON"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .toList();
        for (String python : pythons) {
            Process process;
            try {
                process = new ProcessBuilder(python, script.toString(), roadmap.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                continue;
            }
            BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
            String ready = answers.readLine();
            if (ready != null) return Optional.of(new NumpyPlay(process, answers, ready.substring(6)));
            process.destroy();
        }
        return Optional.empty();
    }

    /// The phases by their place in the order.
    private static List<String> lines(Durations durations, int[][] before, int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) place[order[i]] = i;
        return Arrays.stream(order)
                .mapToObj(job -> {
                    var line = new StringJoiner(" ");
                    line.add(String.valueOf(durations.best()[job]))
                            .add(String.valueOf(durations.likely()[job]))
                            .add(String.valueOf(durations.worst()[job]));
                    for (int b : before[job]) line.add(String.valueOf(place[b]));
                    return line.toString();
                })
                .toList();
    }

    String version() {
        return version;
    }

    Answer play(int teams, int runs, long seed) throws IOException {
        questions.write(teams + " " + runs + " " + seed + "\n");
        questions.flush();
        String line = answers.readLine();
        if (line == null) throw new IOException("numpy ended before it answered");
        String[] part = line.split(" ");
        var cost = new Cost(Double.parseDouble(part[0]), Double.parseDouble(part[1]));
        return new Answer(cost, Double.parseDouble(part[2]), Double.parseDouble(part[3]));
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        python.destroy();
    }
}
