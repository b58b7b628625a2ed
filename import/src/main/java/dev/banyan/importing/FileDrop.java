package dev.banyan.importing;

import dev.banyan.importing.safe.SafeZip;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files in what was dropped: files as they are, folders with everything below them, ZIP archives read in place.
/// Folders are walked by name, so the order is the same everywhere. Hidden files are left alone, except those in which
/// audit tools hide their output. Links that lead out of the folder are not followed. Keeps archives open until closed.
final class FileDrop implements Closeable {
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 32;
    private static final Set<String> TOOLS_HIDE = Set.of(".grimp_cache", ".coverage");

    private final List<Found> found = new ArrayList<>();
    private final List<SafeZip> archives = new ArrayList<>();

    /// A file of the drop, or the reason why there is no way to look into it.
    ///
    /// @param problem null when there is an input
    record Found(
            String name,
            @Nullable AuditInput input,
            @Nullable String problem) {
        String sentence() {
            return new UnreadableFile(name, Place.UNKNOWN, String.valueOf(problem), "it was left out").sentence();
        }
    }

    private FileDrop() {}

    static FileDrop of(List<Path> dropped) {
        var drop = new FileDrop();
        for (Path path : dropped) {
            Path name = path.toAbsolutePath().normalize().getFileName();
            String shown = name == null ? path.toString() : name.toString();
            if (Files.isDirectory(path)) drop.folder(path, path, dropped.size() > 1 ? shown + "/" : "", 0);
            else drop.file(path, shown);
        }
        return drop;
    }

    List<Found> found() {
        return Collections.unmodifiableList(found);
    }

    private void folder(Path root, Path folder, String prefix, int depth) {
        if (depth > DEEPEST) {
            skip(prefix, "folders are nested more than " + DEEPEST + " deep");
            return;
        }
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) if (!hidden(entry)) entries.add(entry);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            skip(prefix.isEmpty() ? String.valueOf(folder.getFileName()) : prefix, "the folder may not be read");
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            String name = prefix + entry.getFileName();
            if (Files.isSymbolicLink(entry) && !insideFile(root, entry))
                skip(name, "it is a link that is not followed");
            else if (Files.isDirectory(entry)) folder(root, entry, name + "/", depth + 1);
            else file(entry, name);
        }
    }

    private static boolean hidden(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (TOOLS_HIDE.contains(name)) return false;
        try {
            return name.startsWith(".") || Files.isHidden(entry);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean insideFile(Path root, Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(root.toRealPath()) && Files.isRegularFile(real);
        } catch (IOException e) {
            return false;
        }
    }

    private void file(Path file, String name) {
        if (full()) return;
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) skip(name, "there is no such file");
            else if (!Files.isRegularFile(file)) skip(name, "it is not a file");
            else if (isZip(() -> Files.newInputStream(file))) archive(file, name);
            else found.add(new Found(name, AuditInput.of(name, file), null));
        } catch (IOException e) {
            skip(name, "the file may not be read");
        }
    }

    private void archive(Path file, String name) {
        try {
            var zip = SafeZip.open(file);
            archives.add(zip);
            entries(zip.entries(), name + "/", true);
        } catch (IOException e) {
            skip(name, "it " + e.getMessage());
        }
    }

    private void entries(List<SafeZip.Entry> entries, String prefix, boolean outer) throws IOException {
        if (entries.stream().anyMatch(e -> e.name().equals("[Content_Types].xml"))) {
            skip(prefix.substring(0, prefix.length() - 1), "it is an Office document: save the sheet as CSV");
            return;
        }
        for (SafeZip.Entry entry : entries) {
            if (full()) return;
            String name = prefix + entry.name();
            if (ignored(entry.name())) continue;
            try {
                if (!isZip(entry.content())) {
                    found.add(new Found(name, AuditInput.of(name, entry.size(), entry.content()), null));
                } else if (outer) {
                    try (InputStream inner = entry.content().open()) {
                        entries(SafeZip.inner(inner), name + "/", false);
                    }
                } else {
                    skip(name, "it is an archive in an archive in an archive: unpack it first");
                }
            } catch (IOException e) {
                skip(name, "it " + e.getMessage());
            }
        }
    }

    private static boolean ignored(String entry) {
        for (String part : entry.split("/"))
            if (part.matches("\\.[^.].*") && !TOOLS_HIDE.contains(part) || part.equals("__MACOSX")) return true;
        return false;
    }

    private static boolean isZip(SafeZip.Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
        }
    }

    private boolean full() {
        if (found.size() < MOST_FILES) return false;
        if (found.size() == MOST_FILES)
            found.add(new Found("…", null, "more than 20,000 files: the rest was left out"));
        return true;
    }

    private void skip(String name, String problem) {
        if (!full()) found.add(new Found(name, null, problem));
    }

    @Override
    public void close() throws IOException {
        for (SafeZip zip : archives) zip.close();
    }
}
