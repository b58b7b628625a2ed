package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.model.order.Durations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/// A roadmap played by numpy, in a Python of its own.
final class NumpyPlay implements AutoCloseable {
    private final Python python;

    /// @param mean of the ends; @param p80 four fifths of the runs are over by then
    record Answer(Cost cost, double mean, double p80) {}

    /// What is asked for: the end of the roadmap, or what there is to tell of every phase too.
    enum Figures {
        END("the end alone"),
        ALL("of every phase");

        private final String words;

        Figures(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private NumpyPlay(Python python) {
        this.python = python;
    }

    /// Starts it on a roadmap; empty where no Python with numpy is installed.
    static Optional<NumpyPlay> on(Durations durations, int[][] before, int[] order, Path scratch) throws IOException {
        Path roadmap = scratch.resolve("roadmap.txt");
        Files.write(roadmap, lines(durations, before, order));
        return Python.running("numpy_play.py", roadmap, scratch).map(NumpyPlay::new);
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
        return python.version();
    }

    Answer play(int teams, int runs, long seed, Figures figures) throws IOException {
        String[] part = python.ask(
                teams + " " + runs + " " + seed + " " + figures.name().toLowerCase(Locale.ROOT));
        var cost = new Cost(Double.parseDouble(part[0]), Double.parseDouble(part[1]));
        return new Answer(cost, Double.parseDouble(part[2]), Double.parseDouble(part[3]));
    }

    @Override
    public void close() throws IOException {
        python.close();
    }
}
