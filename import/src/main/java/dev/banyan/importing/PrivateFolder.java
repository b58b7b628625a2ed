package dev.banyan.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for one run of a reading process, which only this person may look into. Gone when closed; what a killed
/// program has left is cleared by the next one.
record PrivateFolder(Path path) implements AutoCloseable {
    private static final FileAttribute<?>[] OURS_ALONE =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    static PrivateFolder in(Path parent) throws IOException {
        Files.createDirectories(parent);
        clear(parent);
        String owner = ProcessHandle.current().pid() + "-";
        return new PrivateFolder(Files.createTempDirectory(parent, owner, OURS_ALONE));
    }

    /// The folders of programs that no longer run.
    private static void clear(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            for (Path folder : all.toList()) {
                String name = String.valueOf(folder.getFileName());
                if (!name.matches("\\d{1,18}-\\d+")) continue;
                long owner = Long.parseLong(name.substring(0, name.indexOf('-')));
                if (ProcessHandle.of(owner).isEmpty()) delete(folder);
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(Import.class.getName())
                    .log(System.Logger.Level.WARNING, "a working folder could not be cleared", e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }
}
