package dev.banyan.bench;

import dev.banyan.app.work.AuditImport;
import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Pairs;
import dev.banyan.bench.measure.PeakHeap;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.importing.ImportResult;
import dev.banyan.model.Plan;
import dev.banyan.views.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reading audit outputs: those of one kind, beside the bare parser over the same files, the folder as a whole, and
/// large generated files. Ours also recognises the file, takes its fingerprint and keeps what it says.
final class ImportPiece implements Piece {
    /// Four fifths of the speed of the bare parser.
    private static final Goal NEARLY_BARE = Goal.ratio(1 / .8);

    private static final Goal AS_FAST = Goal.ratio(1);

    /// Bytes of the report whose reading may let the heap grow by no more than this.
    private static final long LARGE_REPORT = 485_000_000, MOST_GROWN = 64_000_000;

    private static final int BYTES_EACH = 3_900;

    private static final Jobs.Progress NOBODY_LOOKS = new Jobs.Progress() {
        @Override
        public void at(double share, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        Map<RawPass, List<Path>> kinds = readable(setting.corpus());
        for (var kind : kinds.entrySet()) rows.add(kind("", kind.getKey(), kind.getValue(), setting));
        rows.addAll(large(setting));
        rows.add(memory(setting));
        Timed.Work whole =
                () -> AuditImport.read(Plan.EMPTY, List.of(setting.corpus()), InstantSource.system(), NOBODY_LOOKS);
        List<Path> all = kinds.values().stream().flatMap(List::stream).toList();
        rows.add(Row.of(
                        name(),
                        "all at once and joined, " + size(all),
                        setting.scale().pairs().alone(Timed.ofThreads(whole)))
                .heap(PeakHeap.of(whole)));
        return rows;
    }

    private List<Row> large(Setting setting) throws Exception {
        int files = setting.scale().filesCovered();
        Path json = GeneratedFiles.coverageJson(setting.scratch().resolve("coverage.json"), files);
        Path xml = GeneratedFiles.coberturaXml(setting.scratch().resolve("coverage.xml"), files / 4);
        Path log = GeneratedFiles.gitLog(setting.scratch().resolve("git.log"), files * 2, files);
        Path csv = GeneratedFiles.edgeCsv(setting.scratch().resolve("edges.csv"), files * 20);
        var rows = List.of(
                kind("large ", RawPass.JSON, List.of(json), setting),
                kind("large ", RawPass.CSV, List.of(csv), setting),
                kind("large ", RawPass.XML, List.of(xml), setting),
                kind("large ", RawPass.LINES, List.of(log), setting));
        for (Path file : List.of(json, xml, log, csv)) Files.delete(file);
        return rows;
    }

    /// How far the heap grows while a very large report is read as a stream.
    private Row memory(Setting setting) throws Exception {
        int files = (int) Math.max(1, Math.min(setting.scale().largeBytes(), LARGE_REPORT) / BYTES_EACH);
        Path json = GeneratedFiles.coverageJson(setting.scratch().resolve("coverage.json"), files);
        Timed.Work ours = () -> Audits.read(List.of(json));
        var row = Row.of(name(), "one report, " + size(List.of(json)), Pairs.ONCE.alone(Timed.of(ours)));
        long grown = PeakHeap.of(ours);
        Files.delete(json);
        String words = "the heap grows by " + Text.megabytes(grown) + ", of which 64 MB are allowed";
        return row.heap(grown).quality(grown <= MOST_GROWN, words);
    }

    private Row kind(String words, RawPass bare, List<Path> files, Setting setting) throws Exception {
        Timed.Work ours = () -> Audits.read(files);
        var series = setting.scale().pairs().against(Timed.of(ours), Timed.of(() -> bare.through(files)));
        return Row.of(name(), words + bare.kind() + ", " + size(files), series)
                .heap(PeakHeap.of(ours))
                .against(bare.words(), Cost::cpuMillis)
                .goal(bare == RawPass.LINES || bare == RawPass.CSV ? AS_FAST : NEARLY_BARE);
    }

    /// The files that some reader reads, by the parser that can be held against it.
    private static Map<RawPass, List<Path>> readable(Path corpus) throws Exception {
        var kinds = new EnumMap<RawPass, List<Path>>(RawPass.class);
        for (ImportResult.Row row : Audits.read(List.of(corpus)).rows()) {
            Path file = corpus.resolve(row.name());
            if (row.outcome() != ImportResult.Outcome.READ || !Files.isRegularFile(file)) continue;
            kinds.computeIfAbsent(RawPass.fit(file), _ -> new ArrayList<>()).add(file);
        }
        return kinds;
    }

    private static String size(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) bytes += Files.size(file);
        return files.size() + " files, " + Text.megabytes(bytes);
    }
}
