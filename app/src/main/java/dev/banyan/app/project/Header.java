package dev.banyan.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What the first hundred bytes of a file say, looked at before SQLite touches it (SQLite file format, section 1.3).
/// To be read only while no connection of this process has the file open: closing the stream would drop the
/// connection's locks.
final class Header {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int ROLLBACK_JOURNAL = 1;

    private Header() {}

    static void check(Path file) throws ProjectTrouble {
        String name = Sentences.name(file);
        ByteBuffer header = read(file);
        for (int i = 0; i < MAGIC.length; i++) if (header.get(i) != MAGIC[i]) throw notAPlan(name);
        if (header.getInt(68) != Format.APPLICATION_ID) throw notAPlan(name);
        int version = header.getInt(60);
        if (version > Format.VERSION)
            throw new ProjectTrouble(name + " was saved by a newer Banyan (file format " + version + ", this one reads "
                    + Format.VERSION + "); install the newer Banyan to open it.");
        if (version < 1) throw notAPlan(name);
        if (header.get(18) != ROLLBACK_JOURNAL || header.get(19) != ROLLBACK_JOURNAL)
            throw new ProjectTrouble(
                    name + " was switched to another way of writing (WAL) by some program; run \"PRAGMA"
                            + " journal_mode=DELETE\" on it with that program, then open it again.");
        checkLength(file, header);
    }

    private static void checkLength(Path file, ByteBuffer header) throws ProjectTrouble {
        int stored = header.getShort(16) & 0xFFFF;
        long pageSize = stored == 1 ? 65_536 : stored;
        long pages = header.getInt(28) & 0xFFFFFFFFL;
        try {
            if (Files.size(file) < pages * pageSize && !Sidecars.hasJournal(file))
                throw new ProjectTrouble(
                        Sentences.name(file) + " is cut short; fetch the whole file again, or open a backup of it.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ByteBuffer read(Path file) throws ProjectTrouble {
        if (Files.isDirectory(file))
            throw new ProjectTrouble(Sentences.name(file) + " is a folder; open a plan file that ends in .banyan.");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LENGTH);
            if (bytes.length < LENGTH) throw notAPlan(Sentences.name(file));
            return ByteBuffer.wrap(bytes);
        } catch (NoSuchFileException e) {
            throw new ProjectTrouble(Sentences.name(file) + " is not there any more; look where it was moved to.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProjectTrouble notAPlan(String name) {
        return new ProjectTrouble(name + " is not a Banyan plan; open a file that Banyan saved.");
    }

    private static ProjectTrouble unreadable(Path file, IOException e) {
        return new ProjectTrouble(
                Sentences.name(file) + " cannot be read; look at its permissions and at the disk it lies on.", e);
    }
}
