package dev.banyan.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/// Large files as the tools write them, for reading speed where the beginning of a file no longer counts. Equal
/// arguments give equal bytes.
final class GeneratedFiles {
    private static final int STATEMENTS = 700;

    private GeneratedFiles() {}

    private static String file(int number) {
        return String.format(Locale.ROOT, "legacy/part%03d/m%05d.py", number % 97, number);
    }

    /// coverage.py JSON: mostly small numbers, about 5 kB a file.
    static Path coverageJson(Path target, int files) throws IOException {
        var dice = new SplittableRandom(5);
        try (Writer out = Files.newBufferedWriter(target)) {
            out.write("{\"meta\": {\"format\": 3, \"version\": \"7.6.1\", \"timestamp\": \"2026-01-05T08:00:00\", "
                    + "\"branch_coverage\": false, \"show_contexts\": false}, \"files\": {");
            for (int f = 0; f < files; f++) {
                var lines = new StringBuilder[] {new StringBuilder(), new StringBuilder()};
                int[] count = new int[2];
                for (int s = 1; s <= STATEMENTS; s++) {
                    int missed = dice.nextInt(3) / 2;
                    lines[missed].append(count[missed]++ == 0 ? "" : ", ").append(s);
                }
                out.write((f == 0 ? "" : ", ") + '"' + file(f) + "\": {\"executed_lines\": [" + lines[0]
                        + "], \"summary\": {\"covered_lines\": " + count[0] + ", \"num_statements\": " + STATEMENTS
                        + ", \"percent_covered\": 66.7, \"missing_lines\": " + count[1]
                        + ", \"excluded_lines\": 0}, \"missing_lines\": [" + lines[1] + "], \"excluded_lines\": []}");
            }
            out.write("}, \"totals\": {}}");
        }
        return target;
    }

    /// Cobertura XML as coverage.py writes it, about 30 kB a file.
    static Path coberturaXml(Path target, int files) throws IOException {
        var dice = new SplittableRandom(6);
        try (Writer out = Files.newBufferedWriter(target)) {
            out.write(
                    "<?xml version=\"1.0\" ?>\n<coverage version=\"7.6.1\" line-rate=\"0.66\" branch-rate=\"0\">\n"
                            + "<sources><source>/builds/legacy</source></sources>\n<packages><package name=\"legacy\"><classes>\n");
            for (int f = 0; f < files; f++) {
                out.write("<class name=\"m\" filename=\"" + file(f)
                        + "\" complexity=\"0\" line-rate=\"0.66\" branch-rate=\"0\"><methods/><lines>\n");
                for (int s = 1; s <= STATEMENTS; s++)
                    out.write("\t\t\t\t\t\t<line number=\"" + s + "\" hits=\"" + dice.nextInt(3) + "\"/>\n");
                out.write("</lines></class>\n");
            }
            out.write("</classes></package></packages></coverage>\n");
        }
        return target;
    }

    /// A table of dependencies, about 60 bytes a row.
    static Path edgeCsv(Path target, int rows) throws IOException {
        var dice = new SplittableRandom(7);
        try (Writer out = Files.newBufferedWriter(target)) {
            out.write("importer,imported,weight\n");
            for (int r = 0; r < rows; r++)
                out.write(module(dice.nextInt(20_000))
                        + ','
                        + module(dice.nextInt(20_000))
                        + ','
                        + dice.nextInt(9)
                        + '\n');
        }
        return target;
    }

    private static String module(int number) {
        return "legacy.part" + number % 97 + ".area" + number % 13 + ".m" + number;
    }

    /// `git log --numstat`: every commit touches a few files.
    static Path gitLog(Path target, int commits, int files) throws IOException {
        var dice = new SplittableRandom(8);
        try (Writer out = Files.newBufferedWriter(target)) {
            for (int c = 0; c < commits; c++) {
                out.write(String.format(
                        Locale.ROOT,
                        "[%09x] dev%03d 2025-%02d-%02d Change %d\n",
                        c,
                        dice.nextInt(90),
                        12 - c * 12 / commits,
                        1 + dice.nextInt(28),
                        c));
                int touched = 1 + dice.nextInt(7);
                for (int t = 0; t < touched; t++)
                    out.write(dice.nextInt(90) + "\t" + dice.nextInt(40) + "\t" + file(dice.nextInt(files)) + "\n");
                out.write("\n");
            }
        }
        return target;
    }
}
