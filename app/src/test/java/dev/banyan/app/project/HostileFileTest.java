package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.laws.RandomEdits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files made to harm, and files that are simply something else: refused in one sentence, not a byte changed.
class HostileFileTest {
    @TempDir(factory = MemoryDisk.class)
    Path folder;

    private Path file;

    @BeforeEach
    void aGoodPlan() throws Exception {
        file = folder.resolve("plan.banyan");
        try (Project project = Project.create(file, new RandomEdits(7).plan(80), Sessions.patient())) {
            var edits = new RandomEdits(8);
            for (int i = 0; i < 60; i++)
                project.store().apply(edits.next(project.store().plan()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE VIEW spy AS SELECT * FROM plan",
                "CREATE TRIGGER grow AFTER INSERT ON edit BEGIN INSERT INTO mapping_rule VALUES (9, '', '', 'ignore'); END",
                "CREATE TABLE extra (x)",
                "CREATE INDEX extra ON edit (label)",
                "CREATE VIRTUAL TABLE words USING fts5 (x)",
                "ALTER TABLE phase ADD COLUMN cost REAL",
                "DROP TABLE change",
                "DELETE FROM plan",
                "UPDATE phase SET started = 'yesterday'",
                "UPDATE context SET id = ' ' WHERE id = (SELECT min(id) FROM context)",
                "INSERT INTO phase_context VALUES ('no phase', 'no context')",
                "INSERT INTO plan_source VALUES (4711, 'x', 'maybe', '', '2026-01-01T00:00:00Z')",
                "UPDATE source SET facts = 2000000000",
                "DELETE FROM code_name",
                "UPDATE edit SET kind = 'undo', of = 4711 WHERE seq = 2",
                "UPDATE edit SET at_utc = 'noon'",
                "PRAGMA user_version = 4",
                "PRAGMA user_version = 1",
                "PRAGMA user_version = 0",
                "PRAGMA application_id = 1",
                "PRAGMA journal_mode = WAL"
            })
    void aFileThatAnotherProgramChangedIsRefused(String sql) throws Exception {
        change(sql);
        byte[] before = Files.readAllBytes(file);
        Refusals.of(file);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), list());
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Stream<byte[]> somethingElse() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                new byte[0],
                "SQLite format 3".getBytes(),
                "name,owner\nLedger,Ada\n".repeat(20).getBytes(),
                noise,
                Arrays.copyOf("SQLite format 3\0".getBytes(), 5000));
    }

    @ParameterizedTest
    @MethodSource("somethingElse")
    void whatIsNoPlanIsRefused(byte[] content) throws IOException {
        Files.write(file, content);
        assertTrue(Refusals.of(file).contains("is not a Banyan plan"));
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void aNewerPlanAsksForTheNewerProgram() throws Exception {
        change("PRAGMA user_version = 9");
        assertTrue(Refusals.of(file).contains("newer Banyan (file format 9, this one reads " + Format.VERSION + ")"));
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 997) {
            Files.write(file, Arrays.copyOf(whole, length));
            Refusals.of(file);
        }
    }

    @Test
    void damageNeverThrowsAnythingButASentence() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(3);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int n = 1 + random.nextInt(40); n > 0; n--)
                damaged[100 + random.nextInt(whole.length - 100)] = (byte) random.nextInt();
            Files.write(file, damaged);
            try (Project project = Project.open(file, Sessions.patient())) {
                project.store().undo();
            } catch (ProjectTrouble refused) {
                assertTrue(refused.sentence().contains("plan.banyan"), refused.sentence());
                assertArrayEquals(damaged, Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aFolderOrNothingIsRefused() throws IOException {
        Files.delete(file);
        assertTrue(Refusals.of(file).contains("not there"));
        Files.createDirectory(file);
        assertTrue(Refusals.of(file).contains("is a folder"));
    }

    @Test
    void aForeignLogBesideIsRefused() throws IOException {
        Path log = folder.resolve("plan.banyan-wal");
        Files.write(log, new byte[] {0x37, 0x7f, 0x06, (byte) 0x82});
        assertTrue(Refusals.of(file).contains("plan.banyan-wal"));
        assertEquals(4, Files.size(log));
    }

    /// A journal that names another journal makes an old SQLite delete any file.
    @Test
    void aJournalThatNamesAnotherFileIsRefused() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        byte[] before = Files.readAllBytes(file);
        Files.write(folder.resolve("plan.banyan-journal"), journalNaming(victim, before.length / 4096));
        Refusals.of(file);
        assertEquals("precious", Files.readString(victim));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private static byte[] journalNaming(Path victim, int pages) {
        byte[] name = victim.toString().getBytes();
        int sum = 0;
        for (byte b : name) sum += b;
        ByteBuffer journal = ByteBuffer.allocate(512 + 4 + name.length + 4 + 4 + 8);
        journal.putLong(0xd9d505f920a163d7L)
                .putInt(0)
                .putInt(1)
                .putInt(pages)
                .putInt(512)
                .putInt(4096);
        journal.position(512)
                .putInt(1 << 30 >> 12)
                .put(name)
                .putInt(name.length)
                .putInt(sum);
        return journal.putLong(0xd9d505f920a163d7L).array();
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
