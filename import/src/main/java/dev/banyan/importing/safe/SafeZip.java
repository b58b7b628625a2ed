package dev.banyan.importing.safe;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The files inside a ZIP archive, read as streams and never written anywhere: the name of an entry is only a name.
/// At most 10,000 entries and 2 GB unpacked, counted while unpacking; an archive inside an archive at most 64 MB.
public final class SafeZip implements Closeable {
    public static final int ENTRIES = 10_000;
    public static final long TOTAL = 2L << 30;
    private static final int INNER_ENTRIES = 1_000;
    /// Bytes that archives in archives may take together.
    public static final int INNER_TOTAL = 64 << 20;

    private final ZipFile zip;
    /// Heads are looked at before files are read, so a little more than the total passes.
    private final AtomicLong left = new AtomicLong(TOTAL + (long) ENTRIES * (64 << 10));

    private SafeZip(ZipFile zip) {
        this.zip = zip;
    }

    /// @param name as in the archive, with forward slashes
    /// @param size unpacked, as the archive says; -1 when it does not
    public record Entry(String name, long size, Content content) {}

    /// Opens the bytes of an entry, as often as asked.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static SafeZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            String message = String.valueOf(e.getMessage());
            throw new Refused(message.contains("encrypted") ? "is a protected archive" : "is a damaged archive");
        }
        String trouble = "";
        if (zip.size() > ENTRIES) trouble = "is an archive of more than 10,000 files";
        else if (packed(zip) > Files.size(file)) trouble = "is an archive whose files share their bytes";
        if (trouble.isEmpty()) return new SafeZip(zip);
        zip.close();
        throw new Refused(trouble);
    }

    /// What the files take packed, as the archive says; more than the archive itself where they overlap.
    private static long packed(ZipFile zip) {
        return zip.stream().mapToLong(e -> Math.max(0, e.getCompressedSize())).sum();
    }

    /// The files in it, sorted by name.
    public List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry e = all.nextElement();
            if (e.isDirectory()) continue;
            long packed = Math.max(1, e.getCompressedSize());
            entries.add(new Entry(
                    e.getName().replace('\\', '/'),
                    e.getSize(),
                    () -> new Inflating(zip.getInputStream(e), () -> packed, left)));
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    /// The files of an archive that stands inside another one, unpacked in memory.
    ///
    /// @param room bytes left for all such archives together
    public static List<Entry> inner(InputStream archive, AtomicLong room) throws IOException {
        var entries = new ArrayList<Entry>();
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.isDirectory()) continue;
                if (entries.size() == INNER_ENTRIES) throw new Refused("holds an archive of more than 1,000 files");
                byte[] bytes = zip.readNBytes((int) room.get() + 1);
                if (room.addAndGet(-bytes.length) < 0) {
                    room.set(0);
                    throw new Refused("holds archives of more than 64 MB");
                }
                entries.add(
                        new Entry(e.getName().replace('\\', '/'), bytes.length, () -> new ByteArrayInputStream(bytes)));
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused("holds a damaged archive");
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
