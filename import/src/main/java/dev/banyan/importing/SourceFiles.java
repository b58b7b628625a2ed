package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.spi.AuditInput;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A file on the disk that was imported, or an archive with several such files, opened to be looked at again.
public final class SourceFiles implements Closeable {
    private final OpenedFile opened;
    private final String name;
    private final BooleanSupplier cancelled;
    private final Map<String, AuditInput> inputs = new HashMap<>();

    private SourceFiles(OpenedFile opened, String name, BooleanSupplier cancelled) {
        this.opened = opened;
        this.name = name;
        this.cancelled = cancelled;
        for (OpenedFile.Found found : opened.found()) {
            AuditInput input = found.input();
            if (input != null) inputs.putIfAbsent(found.name(), input);
        }
    }

    /// @return empty when there is no such file
    public static Optional<SourceFiles> at(Path file, BooleanSupplier cancelled) throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        String name = String.valueOf(file.getFileName());
        var dropped = new Dropped(name, file, Files.size(file), null);
        return Optional.of(new SourceFiles(OpenedFile.of(dropped, new OpenedFile.Room()), name, cancelled));
    }

    /// @param entry of the archive, empty for the file itself
    /// @return empty when there is none of that name
    public Optional<SourceFile> file(String entry) {
        AuditInput input = inputs.get(entry.isEmpty() ? name : name + "/" + entry);
        return Optional.ofNullable(input).map(i -> new SourceFile(i, cancelled));
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
