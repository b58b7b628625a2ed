package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The mappings of tables that lie among the files of a drop, by the ending of their names. One that cannot be used is
/// told in its own row, not here.
final class Mappings {
    private static final int MOST = 500;

    private Mappings() {}

    static List<TableMapping> among(List<Dropped> drop) {
        var all = new ArrayList<TableMapping>();
        for (Dropped dropped : drop) {
            Path file = dropped.file();
            if (file == null || !dropped.name().endsWith(MappingFile.ENDING) || all.size() == MOST) continue;
            try {
                in(AuditInput.of(dropped.name(), file)).ifPresent(all::add);
            } catch (IOException e) {
                // Its own row tells that it may not be read.
            }
        }
        return all;
    }

    static Optional<TableMapping> in(AuditInput input) {
        if (!input.name().endsWith(MappingFile.ENDING) || input.size() > Head.BYTES) return Optional.empty();
        try {
            return MappingFile.is(input.head()) ? Optional.of(MappingFile.read(input.head())) : Optional.empty();
        } catch (UnreadableFile e) {
            return Optional.empty();
        }
    }

    static List<String> texts(List<TableMapping> mappings) {
        return mappings.stream().map(MappingFile::text).toList();
    }

    /// @throws UnreadableFile when one is no mapping
    static List<TableMapping> of(List<String> texts) throws UnreadableFile {
        var all = new ArrayList<TableMapping>();
        for (String text : texts) all.add(MappingFile.of(text));
        return all;
    }
}
