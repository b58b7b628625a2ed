package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.FileProgress.State;
import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.model.audit.Fact.DependencyFact;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFileOfAFolderGetsARow() throws Exception {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.createDirectories(folder.resolve(".grimp_cache"));
        Files.writeString(folder.resolve("b/.git/config"), "hidden");
        Files.writeString(folder.resolve("b/edges.csv"), "from,to\na,b\n");
        Files.writeString(folder.resolve("a.txt"), "some words");
        Files.writeString(folder.resolve(".grimp_cache/x.data.json"), "{\"a\": [[\"b\", 3, \"import b\"]]}");
        List<Row> rows = read(folder).rows();
        assertEquals(
                List.of(".grimp_cache/x.data.json", "a.txt", "b/edges.csv"),
                rows.stream().map(Row::name).toList());
        assertEquals(Outcome.UNRECOGNISED, rows.get(1).outcome());
        assertEquals("edge-csv", rows.get(2).format());
    }

    @Test
    void aSourceIsKnownByItsFormatAndItsBytes() throws Exception {
        Path file = Files.writeString(folder.resolve("edges.csv"), "from,to\na,b\n");
        Source source = read(file).readings().getFirst().source();
        assertEquals("edges.csv", source.name());
        assertEquals(12, source.bytes());
        assertEquals(64, source.sha256().length());
        assertEquals(16, source.id().text().length());
        assertEquals(NOW, source.readAt());
        assertEquals(source, read(file).readings().getFirst().source());
        Files.writeString(file, "from,to\na,c\n");
        assertNotEquals(source.id(), read(file).readings().getFirst().source().id());
    }

    @Test
    void theSameContentTwiceIsReadOnceAndTold() throws Exception {
        Files.writeString(folder.resolve("one.csv"), "from,to\na,b\n");
        Files.writeString(folder.resolve("two.csv"), "from,to\na,b\n");
        ImportResult result = read(folder);
        assertEquals(1, result.readings().size());
        assertEquals(Outcome.DOUBLE, result.rows().get(1).outcome());
        assertEquals("same content as one.csv", result.rows().get(1).reason());
    }

    @Test
    void aGzippedFileIsReadLikeTheFileItself() throws Exception {
        Path file = folder.resolve("edges.csv.gz");
        try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("from,to\na,b\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, read(file).rows().getFirst().records());
    }

    @Test
    void textInWindows1252IsReadAndTold() throws Exception {
        Path file = folder.resolve("edges.csv");
        Files.write(file, "from,to\ncafé,thé\nä,€\n".getBytes(Charset.forName("windows-1252")));
        Row row = read(file).rows().getFirst();
        assertTrue(
                row.warnings().toString().contains("4 bytes are not UTF-8"),
                row.warnings().toString());
        var reading = read(file).readings().getFirst();
        assertEquals("café", ((DependencyFact) reading.facts().getFirst()).from());
        assertEquals("€", ((DependencyFact) reading.facts().get(1)).to());
    }

    @Test
    void utf16WithoutAMarkIsRead() throws Exception {
        Path file = folder.resolve("edges.csv");
        Files.write(file, "from,to\r\na,b\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(1, read(file).rows().getFirst().records());
    }

    @Test
    void whatThePersonSaysGoesFirst() throws Exception {
        Path file = Files.writeString(folder.resolve("names.txt"), "django\ncelery\n");
        assertEquals(Outcome.UNRECOGNISED, read(file).rows().getFirst().outcome());
        Row row = Import.standard()
                .choosing(Map.of("names.txt", "requirements-txt"))
                .read(List.of(file), NOW, Progress.NONE, () -> false)
                .rows()
                .getFirst();
        assertEquals(Certainty.CHOSEN, row.certainty());
        assertEquals(2, row.records());
    }

    @Test
    void severalAtATimeGiveTheSameAsOneAfterTheOther() throws Exception {
        Path samples = Samples.folder("samples");
        ImportResult one = read(samples);
        try (var executor = Executors.newFixedThreadPool(4)) {
            var several = Import.standard().on(executor).read(List.of(samples), NOW, Progress.NONE, () -> false);
            assertEquals(one, several);
        }
    }

    @Test
    void progressEndsAtTheSumOfAllFiles() throws Exception {
        Files.writeString(folder.resolve("one.csv"), "from,to\na,b\n");
        Files.writeString(folder.resolve("two.csv"), "from,to\na,c\n");
        var last = new AtomicLong();
        Import.standard()
                .read(
                        List.of(folder),
                        NOW,
                        (file, done, total) -> {
                            assertEquals(24, total);
                            last.set(done);
                        },
                        () -> false);
        assertEquals(24, last.get());
    }

    @Test
    void everyFileIsToldFromItsBeginningToItsEnd() throws Exception {
        Files.writeString(folder.resolve("one.csv"), "from,to\na,b\n");
        Files.writeString(folder.resolve("two.txt"), "nobody knows this");
        for (boolean apart : List.of(false, true)) {
            var told = new Told();
            if (apart) ImportApart.in(folder.resolve(".own")).read(List.of(folder), NOW, told, () -> false);
            else Import.standard().read(List.of(folder), NOW, told, () -> false);
            List<FileProgress> one = told.of("one.csv");
            assertEquals(State.WAITING, one.getFirst().state());
            assertTrue(one.stream().anyMatch(f -> f.state() == State.READING));
            FileProgress last = one.getLast();
            assertEquals(State.DONE, last.state());
            assertEquals(12, last.done());
            assertEquals(12, last.total());
            assertEquals(1, Objects.requireNonNull(last.row()).records());
            assertEquals(State.FAILED, told.of("two.txt").getLast().state());
        }
    }

    /// What was told of every file, by its name.
    private static final class Told implements Progress {
        final Map<String, List<FileProgress>> files = new ConcurrentHashMap<>();

        List<FileProgress> of(String file) {
            return files.getOrDefault(file, List.of());
        }

        @Override
        public void at(String file, long done, long total) {}

        @Override
        public void file(FileProgress file) {
            files.computeIfAbsent(file.name(), _ -> new CopyOnWriteArrayList<>())
                    .add(file);
        }
    }

    @Test
    void oneFileOfAnArchiveIsReadAgainAsAnotherFormat() throws Exception {
        Path zip = folder.resolve("audit.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.csv", "b.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("from,to\na,b\n".concat(name).getBytes(StandardCharsets.UTF_8));
            }
        }
        ImportResult first = read(zip);
        assertEquals(Map.of("audit.zip", zip), first.places());
        var chosen = Map.of("audit.zip/b.txt", "requirements-txt");
        var only = Set.of("audit.zip/b.txt");
        ImportResult here =
                Import.standard().choosing(chosen).only(only).read(List.of(zip), NOW, Progress.NONE, () -> false);
        ImportResult apart = ImportApart.in(folder.resolve(".own"))
                .choosing(chosen)
                .only(only)
                .read(List.of(zip), NOW, Progress.NONE, () -> false);
        assertEquals(here.rows(), apart.rows());
        assertEquals(
                List.of("audit.zip/b.txt"), here.rows().stream().map(Row::name).toList());
        assertEquals(
                List.of(first.rows().getFirst(), here.rows().getFirst()),
                first.with(here).rows());
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Path a = Files.writeString(one.resolve("edges.csv"), "from,to\na,b\n");
        Path b = Files.writeString(two.resolve("edges.csv"), "from,to\na,c\n");
        ImportResult read = Import.standard().read(List.of(a, b), NOW, Progress.NONE, () -> false);
        assertEquals(Map.of("edges.csv", a, "two/edges.csv", b), read.places());
    }

    @Test
    void aCancelledImportStops() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "from,to\n" + "a,b\n".repeat(200_000));
        var asked = new AtomicInteger();
        assertThrows(
                Cancelled.class,
                () -> Import.standard().read(List.of(folder), NOW, Progress.NONE, () -> asked.incrementAndGet() > 2));
        assertTrue(asked.get() < 10, "stops soon");
    }

    private static ImportResult read(Path dropped) throws Exception {
        return Import.standard().read(List.of(dropped), NOW, Progress.NONE, () -> false);
    }

    @Test
    void aReaderThatFailsSpoilsOnlyItsOwnFile() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "poison");
        Files.writeString(folder.resolve("b.csv"), "from,to\na,b\n");
        var readers = new ArrayList<AuditReader>(Readers.all());
        readers.addFirst(new Poisoned());
        List<Row> rows = Import.with(readers)
                .read(List.of(folder), NOW, Progress.NONE, () -> false)
                .rows();
        assertEquals(Outcome.UNREADABLE, rows.get(0).outcome());
        assertTrue(String.valueOf(rows.get(0).error()).contains("a fault of Banyan"));
        assertEquals(Outcome.READ, rows.get(1).outcome());
    }

    private record Poisoned() implements AuditReader {
        @Override
        public About about() {
            return new About("poison", "poison", "nothing", "none");
        }

        @Override
        public Recognition recognise(Head head) {
            return Recognition.certainIf(head.text().equals("poison"), "the word");
        }

        @Override
        public void read(AuditInput input, Facts facts) {
            throw new IllegalStateException("planted");
        }
    }
}
