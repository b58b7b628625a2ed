package dev.banyan.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.Cancelled;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading in a process of its own.
class ImportApartTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String EDGES = "from,to\na,b\n";
    private static final int FILES = 220_000;

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path work = Path.of("");

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (var left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(0, ProcessHandle.current().descendants().count());
    }

    @Test
    void readsWhatIsReadWithout() throws Exception {
        for (Path dropped : List.of(Samples.folder("samples"), Samples.folder("malformed"))) {
            ImportResult here = Import.standard().read(List.of(dropped), NOW, Progress.NONE, () -> false);
            ImportResult apart = apart().read(List.of(dropped), NOW, Progress.NONE, () -> false);
            assertEquals(here, apart);
        }
    }

    @Test
    void readsWhatIsNamedFromTheFolderOneIsIn() throws Exception {
        Files.writeString(folder.resolve("a.csv"), EDGES);
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        for (Path dropped : List.of(relative, relative.resolve("a.csv"))) {
            Row row = apart().read(List.of(dropped), NOW, Progress.NONE, () -> false)
                    .rows()
                    .getFirst();
            assertEquals(Outcome.READ, row.outcome());
            assertEquals("a.csv", row.name());
        }
    }

    @Test
    void readsArchivesInPlaceAndObeysTheChoice() throws Exception {
        Path zip = folder.resolve("audit.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a.csv", "b/c.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name + ",x\n" + EDGES).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        List<Row> rows = apart().choosing(Map.of("audit.zip/b/c.txt", "requirements-txt"))
                .read(List.of(zip), NOW, Progress.NONE, () -> false)
                .rows();
        assertEquals(
                List.of("audit.zip/a.csv", "audit.zip/b/c.txt"),
                rows.stream().map(Row::name).toList());
        assertEquals("requirements-txt", rows.getLast().format());
    }

    @Test
    void aFileThatNeedsTooMuchMemoryHarmsNoOther() throws Exception {
        largeHistory("b.log");
        Files.writeString(folder.resolve("a.csv"), EDGES);
        Files.writeString(folder.resolve("c.csv"), "from,to\nc,d\n");
        List<Row> rows = apart().within(24)
                .read(List.of(folder), NOW, Progress.NONE, () -> false)
                .rows();
        assertEquals(
                List.of(Outcome.READ, Outcome.UNREADABLE, Outcome.READ),
                rows.stream().map(Row::outcome).toList());
        assertEquals(
                "b.log: it needs more than 24 MB of memory; drop a part of it.",
                rows.get(1).error());
    }

    @Test
    void aProcessThatIsKilledOnceCostsNothing() throws Exception {
        largeHistory("a.log");
        var kills = new AtomicInteger();
        List<Row> rows = apart().read(List.of(folder), NOW, killingFirst(1, kills), () -> false)
                .rows();
        assertEquals(1, kills.get());
        assertEquals(Outcome.READ, rows.getFirst().outcome());
    }

    @Test
    void aFileThatEndsItsProcessTwiceGetsASentence() throws Exception {
        largeHistory("a.log");
        Files.writeString(folder.resolve("b.csv"), EDGES);
        List<Row> rows = apart().read(List.of(folder), NOW, killingFirst(2, new AtomicInteger()), () -> false)
                .rows();
        assertEquals(Outcome.UNREADABLE, rows.get(0).outcome());
        assertTrue(String.valueOf(rows.get(0).error()).startsWith("a.log: reading it broke off"));
        assertEquals(Outcome.READ, rows.get(1).outcome());
    }

    @Test
    void aCancelEndsTheProcessAtOnce() throws Exception {
        largeHistory("a.log");
        var wanted = new AtomicReference<Boolean>(true);
        var asked = new AtomicLong();
        Progress stop = (file, done, total) -> {
            wanted.set(false);
            asked.compareAndSet(0, System.nanoTime());
        };
        assertThrows(Cancelled.class, () -> apart().read(List.of(folder), NOW, stop, () -> !wanted.get()));
        assertEquals(0, ProcessHandle.current().descendants().count());
    }

    @Test
    void worksInAFolderOfItsOwn() throws Exception {
        largeHistory("a.log");
        var seen = new AtomicReference<>("");
        Progress look = (file, done, total) -> {
            try (var folders = Files.list(work)) {
                Path one = folders.findFirst().orElseThrow();
                seen.set(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
            } catch (IOException | UnsupportedOperationException e) {
                seen.set("rwx------");
            }
        };
        apart().read(List.of(folder), NOW, look, () -> false);
        assertEquals("rwx------", seen.get());
    }

    @Test
    void whatAKilledProgramLeftIsCleared() throws Exception {
        Path left = Files.createDirectory(work.resolve("999999999-123"));
        Files.writeString(left.resolve("said"), "words");
        Files.writeString(folder.resolve("a.csv"), EDGES);
        apart().read(List.of(folder), NOW, Progress.NONE, () -> false);
        assertFalse(Files.exists(left));
    }

    @Test
    void whereNoProcessStartsTheFilesAreReadAllTheSame() throws Exception {
        Files.writeString(folder.resolve("a.csv"), EDGES);
        Path occupied = Files.writeString(folder.resolve(".occupied"), "");
        ImportResult result = ImportApart.in(occupied).read(List.of(folder), NOW, Progress.NONE, () -> false);
        assertEquals(Outcome.READ, result.rows().getFirst().outcome());
        assertTrue(result.notices().getFirst().contains("without a process of their own"));
    }

    private ImportApart apart() {
        return ImportApart.in(work);
    }

    private static Progress killingFirst(int times, AtomicInteger kills) {
        var dead = new java.util.HashSet<Long>();
        return (file, done, total) -> ProcessHandle.current().children().forEach(child -> {
            if (file.endsWith(".log") && kills.get() < times && dead.add(child.pid())) {
                kills.incrementAndGet();
                child.destroyForcibly();
            }
        });
    }

    private void largeHistory(String name) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
            for (int i = 0; i < FILES; i++) {
                if (i % 40 == 0) out.write("[%09x] dev 2025-01-02 Change%n".formatted(i));
                out.write("1\t2\tlegacy/part" + i % 97 + "/module_" + i + ".py\n");
                if (i % 40 == 39) out.write("\n");
            }
        }
    }
}
