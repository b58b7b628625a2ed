package dev.banyan.app.work;

import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.model.Plan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;

/// Writes a plan in another tool's format. The target is replaced only when the whole file is on disk; until then, and
/// after any failure, what was there stays.
public final class Export {
    private Export() {}

    /// Every writer there is, by title.
    public static List<RoadmapWriter> writers() {
        return ServiceLoader.load(RoadmapWriter.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.title().compareTo(b.title()))
                .toList();
    }

    /// The writer for the ending of a file name.
    public static Optional<RoadmapWriter> writerFor(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return writers().stream().filter(w -> name.endsWith("." + w.format())).findFirst();
    }

    /// @throws IOException with one sentence for people
    public static void write(RoadmapWriter writer, Plan plan, Occasion occasion, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            writeWhole(writer, plan, occasion, fresh);
            replace(fresh, target);
        } catch (FileSystemException e) {
            throw new IOException(
                    target + " could not be written: " + reason(e) + "; choose another folder or make room.", e);
        } catch (IOException e) {
            throw new IOException(
                    target + " could not be written (" + e.getMessage() + "); is there room in " + folder + "?", e);
        } finally {
            clear(fresh);
        }
    }

    /// What failed before has been said already; a part that cannot be removed says nothing new.
    private static void clear(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            fresh.toFile().deleteOnExit();
        }
    }

    private static void writeWhole(RoadmapWriter writer, Plan plan, Occasion occasion, Path fresh) throws IOException {
        try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)) {
            writer.write(plan, occasion, out);
            out.flush();
            file.force(true);
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(FileSystemException e) {
        if (e.getReason() != null) return e.getReason().toLowerCase(Locale.ROOT);
        return e instanceof NoSuchFileException ? "its folder is not there" : "access is denied";
    }
}
