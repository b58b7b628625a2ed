package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeZip;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.workbook.Workbook;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What there is to read in one file of a drop: the file itself, or the files in a ZIP archive, which are read in place
/// and never written anywhere. An archive in an archive is read in memory, a third one is not. Stays open until closed.
final class OpenedFile implements Closeable {
    private final List<Found> found = new ArrayList<>();
    private final Room room;
    private @Nullable SafeZip zip;

    /// Something to read, or the reason why there is no way to look into it.
    ///
    /// @param input null when there is a problem
    /// @param sentence about the problem, null when there is an input
    /// @param beside   mappings of tables in the same archive
    record Found(
            String name,
            @Nullable AuditInput input,
            @Nullable String sentence,
            List<TableMapping> beside) {
        Found(String name, @Nullable AuditInput input, @Nullable String sentence) {
            this(name, input, sentence, List.of());
        }

        long size() {
            return input == null ? 0 : Math.max(0, input.size());
        }
    }

    /// What all files of one drop may take together.
    ///
    /// @param bytes of archives in archives, in memory
    /// @param files to read
    record Room(AtomicLong bytes, AtomicInteger files) {
        Room() {
            this(new AtomicLong(SafeZip.INNER_TOTAL), new AtomicInteger(FileDrop.MOST_FILES));
        }
    }

    private OpenedFile(Room room) {
        this.room = room;
    }

    static OpenedFile of(Dropped dropped, Room room) {
        var opened = new OpenedFile(room);
        Path file = dropped.file();
        if (file == null) opened.skip(dropped.name(), String.valueOf(dropped.problem()));
        else opened.look(file, dropped.name());
        return opened;
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    private void look(Path file, String name) {
        try {
            if (isZip(() -> Files.newInputStream(file))) archive(file, name);
            else found.add(new Found(name, AuditInput.of(name, file), null));
        } catch (IOException e) {
            skip(name, "the file may not be read");
        }
    }

    private void archive(Path file, String name) {
        try {
            zip = SafeZip.open(file);
            entries(zip.entries(), name + "/", true);
            mappings();
            if (found.isEmpty()) skip(name, "it is an archive without files");
        } catch (IOException e) {
            skip(name, "it " + e.getMessage());
        }
    }

    private void mappings() {
        List<TableMapping> all = found.stream()
                .map(Found::input)
                .filter(Objects::nonNull)
                .flatMap(i -> Mappings.in(i).stream())
                .toList();
        if (!all.isEmpty()) found.replaceAll(f -> new Found(f.name(), f.input(), f.sentence(), all));
    }

    private void entries(List<SafeZip.Entry> entries, String prefix, boolean outer) {
        if (Workbook.is(entries)) {
            workbook(entries, prefix.substring(0, prefix.length() - 1));
            return;
        }
        if (entries.stream().anyMatch(e -> e.name().equals("[Content_Types].xml"))) {
            skip(prefix.substring(0, prefix.length() - 1), "it is an Office document and no workbook");
            return;
        }
        for (SafeZip.Entry entry : entries) {
            String name = prefix + FileDrop.calm(entry.name());
            if (ignored(entry.name())) continue;
            if (room.files().decrementAndGet() < 0) {
                skip(name, "with it there are more than 20,000 files");
                return;
            }
            try {
                if (!isZip(entry.content())) {
                    found.add(new Found(name, AuditInput.of(name, entry.size(), entry.content()), null));
                } else if (outer) {
                    try (InputStream inner = entry.content().open()) {
                        entries(SafeZip.inner(inner, room.bytes()), name + "/", false);
                    }
                } else {
                    skip(name, "it is an archive in an archive in an archive: unpack it first");
                }
            } catch (IOException e) {
                skip(name, "it " + e.getMessage());
            }
        }
    }

    private void workbook(List<SafeZip.Entry> entries, String name) {
        try {
            Optional<AuditInput> table = Workbook.table(name, entries);
            if (table.isPresent()) found.add(new Found(name, table.get(), null));
            else skip(name, "it is a workbook in which no sheet has a header");
        } catch (IOException e) {
            skip(name, e instanceof Refused ? "it " + e.getMessage() : "it is a damaged workbook");
        }
    }

    private static boolean ignored(String entry) {
        for (String part : entry.split("/"))
            if (part.matches("\\.[^.].*") && !FileDrop.TOOLS_HIDE.contains(part) || part.equals("__MACOSX"))
                return true;
        return false;
    }

    private static boolean isZip(SafeZip.Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
        }
    }

    private void skip(String name, String problem) {
        found.add(new Found(name, null, FileDrop.leftOut(name, problem)));
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
