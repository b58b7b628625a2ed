package dev.banyan.bench;

import dev.banyan.bench.measure.Report;
import dev.banyan.bench.measure.Row;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// `bench/run [NAME...] [--corpus DIR] [--tiny]`: measures the named pieces, or all.
public final class Bench {
    private static final int WRONG_USE = 2;

    private Bench() {}

    public static void main(String[] words) throws Exception {
        var out = new PrintWriter(System.out, true);
        var names = new ArrayList<String>();
        Path corpus = Path.of(System.getProperty("banyan.bench.corpus", "."));
        Scale scale = Scale.FULL;
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--corpus") && i + 1 < words.length) corpus = Path.of(words[++i]);
            else if (words[i].equals("--tiny")) scale = Scale.TINY;
            else names.add(words[i]);
        }
        if (!known(names) || !Files.isDirectory(corpus)) {
            out.println("Use: bench/run [NAME...] [--corpus DIR] [--tiny], where NAME is one of "
                    + Pieces.ALL.stream().map(Piece::name).collect(Collectors.joining(", "))
                    + " and DIR is a folder of audit outputs.");
            System.exit(WRONG_USE);
        }
        Report.print(measure(names, corpus, scale, new PrintWriter(System.err, true)), out);
        System.exit(0);
    }

    private static boolean known(List<String> names) {
        return Pieces.ALL.stream().map(Piece::name).toList().containsAll(names);
    }

    /// @param names of the pieces, none for all
    static List<Row> measure(List<String> names, Path corpus, Scale scale, PrintWriter progress) throws Exception {
        Path scratch = Files.createTempDirectory("banyan-bench");
        try {
            var rows = new ArrayList<Row>();
            for (Piece piece : Pieces.ALL) {
                if (!names.isEmpty() && !names.contains(piece.name())) continue;
                progress.println("measuring " + piece.name());
                rows.addAll(piece.measure(new Setting(scale, corpus, scratch)));
            }
            return rows;
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
