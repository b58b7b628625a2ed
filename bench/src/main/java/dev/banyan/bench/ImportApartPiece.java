package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Pairs;
import dev.banyan.bench.measure.ProcessWatch;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.measure.Timed;
import dev.banyan.importing.ImportApart;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reading in a process of its own, as people get it: the folder by command line in a fresh Java, and one very large
/// file of each syntax with the memory a reading process has.
final class ImportApartPiece implements Piece {
    private static final Goal IN_FIVE_SECONDS = Goal.millis(5_000);
    /// Of everything together, for the folder.
    private static final long FOLDER_MEMORY = 512L << 20;
    /// Of the reading process, whose heap has 512 MB.
    private static final long FILE_MEMORY = 900_000_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        rows.add(byCommand(setting));
        long bytes = setting.scale().largeBytes();
        Path scratch = setting.scratch();
        rows.add(
                large("JSON", GeneratedFiles.coverageJson(scratch.resolve("large.json"), size(bytes, 3_900)), scratch));
        rows.add(large("XML", GeneratedFiles.coberturaXml(scratch.resolve("large.xml"), size(bytes, 25_500)), scratch));
        rows.add(large("CSV", GeneratedFiles.edgeCsv(scratch.resolve("large.csv"), size(bytes, 59)), scratch));
        int commits = size(bytes, 148);
        rows.add(large("log", GeneratedFiles.gitLog(scratch.resolve("large.log"), commits, 20_000), scratch));
        return rows;
    }

    private static int size(long bytes, int each) {
        return (int) Math.max(1, bytes / each);
    }

    /// `banyan import` of the whole folder.
    private Row byCommand(Setting setting) throws Exception {
        long[] peaks = new long[2];
        Timed once = () -> command(setting, peaks);
        var pairs = new Pairs(
                setting.scale().pairs().least(), setting.scale().pairs().least(), 0);
        Row row = Row.of(name(), "the folder by command line, cold", pairs.alone(once))
                .goal(IN_FIVE_SECONDS);
        String words = "resident " + Text.megabytes(peaks[0]) + " in the program and " + Text.megabytes(peaks[1])
                + " in the reading process";
        return peaks[0] == 0 ? row : row.quality(peaks[0] + peaks[1] <= FOLDER_MEMORY, words);
    }

    private static Cost command(Setting setting, long[] peaks) throws Exception {
        Path plan = setting.scratch().resolve("apart.banyan");
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                "-p",
                System.getProperty("jdk.module.path"),
                "-m",
                "dev.banyan.app/dev.banyan.app.Main",
                "import",
                plan.toString(),
                setting.corpus().toString());
        command.environment()
                .put("BANYAN_HOME", setting.scratch().resolve("home").toString());
        command.redirectErrorStream(true)
                .redirectOutput(setting.scratch().resolve("said").toFile());
        long begin = System.nanoTime();
        Process process = command.start();
        Cost cost;
        try (ProcessWatch watch = ProcessWatch.of(process.toHandle())) {
            process.waitFor();
            cost = new Cost((System.nanoTime() - begin) / 1e6, watch.cpuMillis());
            peaks[0] = Math.max(peaks[0], watch.peakOfRoot());
            peaks[1] = Math.max(peaks[1], watch.peakOfChildren());
        }
        if (process.exitValue() != 0)
            throw new IOException(Files.readString(setting.scratch().resolve("said")));
        Files.delete(plan);
        return cost;
    }

    private Row large(String kind, Path file, Path scratch) throws Exception {
        long bytes = Files.size(file);
        try (ProcessWatch watch = ProcessWatch.of(ProcessHandle.current())) {
            long begin = System.nanoTime();
            ImportResult.Row read = ImportApart.in(scratch.resolve("reading"))
                    .read(List.of(file), Instant.EPOCH, Progress.NONE, () -> false)
                    .rows()
                    .getFirst();
            double millis = (System.nanoTime() - begin) / 1e6;
            boolean whole = read.outcome() == ImportResult.Outcome.READ;
            String words = (whole ? Text.count(read.records()) + " records" : String.valueOf(read.error()))
                    + ", " + Text.megabytes((long) (bytes / millis * 1e3)) + " a second, resident "
                    + Text.megabytes(watch.peakOfChildren()) + " in the reading process";
            return Row.of(
                            name(),
                            "one " + kind + " file, " + Text.megabytes(bytes),
                            new Series(List.of(new Cost(millis, Double.NaN)), List.of()))
                    .quality(whole && watch.peakOfChildren() <= FILE_MEMORY, words);
        } finally {
            Files.delete(file);
        }
    }
}
