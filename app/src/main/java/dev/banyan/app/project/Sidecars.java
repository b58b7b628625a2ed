package dev.banyan.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/// Files that lie beside a project file. A journal is what a crash leaves; it is tried on a private copy before it may
/// touch the plan, because a made-up journal could put anything into it.
final class Sidecars {
    /// Ends a journal that names another journal, which SQLite might then delete (pager.c, journal format).
    private static final long NAMES_ANOTHER_JOURNAL = 0xd9d505f920a163d7L;

    private Sidecars() {}

    static Path journal(Path file) {
        return file.resolveSibling(Sentences.name(file) + "-journal");
    }

    static boolean hasJournal(Path file) throws IOException {
        return Files.exists(journal(file)) && Files.size(journal(file)) > 0;
    }

    /// What a crash of an earlier file of this name has left, which is no part of the new one.
    static void forgetJournal(Path file) throws ProjectTrouble {
        try {
            Files.deleteIfExists(journal(file));
        } catch (IOException e) {
            throw Sentences.notMade(journal(file), e);
        }
    }

    static void refuseForeignLog(Path file) throws ProjectTrouble {
        Path log = file.resolveSibling(Sentences.name(file) + "-wal");
        if (Files.exists(log))
            throw new ProjectTrouble(Sentences.name(file) + " has a log beside it that Banyan did not write ("
                    + Sentences.name(log) + "); move the log to another folder, then open the plan again.");
    }

    /// Goes back to the last whole edit by the journal of a crash, if a rehearsal on a copy comes out well.
    static void recover(Path file) throws ProjectTrouble, SQLException {
        rehearse(file);
        try (Database database = Database.open(file, Database.Mode.WRITE)) {
            database.number("SELECT count(*) FROM sqlite_schema");
        }
    }

    private static void rehearse(Path file) throws ProjectTrouble, SQLException {
        try {
            if (namesAnotherJournal(journal(file))) throw foreign(file);
            Path stage = Files.createTempDirectory("banyan");
            try {
                Path copy = stage.resolve("plan");
                Files.copy(file, copy);
                Files.copy(journal(file), journal(copy));
                try (Database database = Database.open(copy, Database.Mode.WRITE)) {
                    Opening.check(copy, database);
                }
            } finally {
                remove(stage);
            }
        } catch (IOException e) {
            throw new ProjectTrouble(
                    Sentences.name(file)
                            + " was not closed in order and cannot be repaired here; copy it together with "
                            + Sentences.name(journal(file)) + " into a folder that can be written and open it there.",
                    e);
        }
    }

    private static boolean namesAnotherJournal(Path journal) throws IOException {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) return false;
            ByteBuffer end = ByteBuffer.allocate(Long.BYTES);
            channel.read(end, channel.size() - Long.BYTES);
            return end.flip().remaining() == Long.BYTES && end.getLong() == NAMES_ANOTHER_JOURNAL;
        }
    }

    private static ProjectTrouble foreign(Path file) {
        return new ProjectTrouble(Sentences.name(journal(file)) + " beside " + Sentences.name(file)
                + " was not written by Banyan; move it to another folder, then open the plan again.");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
