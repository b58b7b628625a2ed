package dev.banyan.app.work;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableMapping;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this person said about tables that no reader knows, one file each in the folder of the program. A file can be
/// given to others: dropped beside a table it says how that is read.
public final class KnownMappings {
    private static final Logger LOG = LoggerFactory.getLogger(KnownMappings.class);
    private static final int MOST = 500;

    private final AppFolder home;

    public KnownMappings(AppFolder home) {
        this.home = home;
    }

    public List<TableMapping> all() {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(home.folder("mappings"), "*" + MappingFile.ENDING)) {
            found.forEach(files::add);
        } catch (IOException e) {
            LOG.warn(
                    "the mappings of tables could not be listed: {}",
                    e.getClass().getSimpleName());
        }
        Collections.sort(files);
        var mappings = new ArrayList<TableMapping>();
        for (Path file : files.subList(0, Math.min(MOST, files.size()))) {
            try {
                mappings.add(MappingFile.read(file));
            } catch (UnreadableFile e) {
                LOG.warn("a mapping of tables is left out");
            }
        }
        return mappings;
    }

    /// Remembers one; it takes the place of another for the same columns.
    public void keep(TableMapping mapping) throws IOException {
        String name = mapping.kind().words() + "-"
                + Integer.toHexString(mapping.columns().hashCode());
        write(mapping, home.folder("mappings").resolve(name + MappingFile.ENDING));
    }

    /// Remembers those that came among the files of an import.
    public void keep(AuditImport read) throws IOException {
        for (Row row : read.result().rows()) {
            Path file = read.result().places().get(row.name());
            if (row.outcome() != Outcome.MAPPING || file == null) continue;
            try {
                keep(MappingFile.read(file));
            } catch (UnreadableFile e) {
                LOG.warn("a mapping of tables is left out");
            }
        }
    }

    public static void write(TableMapping mapping, Path file) throws IOException {
        Files.writeString(file, MappingFile.text(mapping));
    }
}
