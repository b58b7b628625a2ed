package dev.banyan.importing.table;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.TableMapping.Fit;

/// Reads the tables that one mapping fits. Not among the readers that are always there: an import makes one for every
/// mapping it is given or finds.
public final class MappedTableReader implements AuditReader {
    public static final String FORMAT = "mapped-table";

    private final TableMapping mapping;
    private final About about;

    public MappedTableReader(TableMapping mapping) {
        this.mapping = mapping;
        about = new About(
                FORMAT,
                "table of " + mapping.kind().words(),
                mapping.kind().meaning(),
                "a table with the columns " + String.join(", ", mapping.fields().values()));
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        Fit fit = head.table().map(mapping::fits).orElse(Fit.NOT);
        return switch (fit) {
            case NOT -> Recognition.NO;
            case PARTLY -> new Recognition.Maybe("columns of the mapping \"" + mapping.name() + "\" and others");
            case EXACTLY -> new Recognition.Certain("columns of the mapping \"" + mapping.name() + "\"");
        };
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        MappedTable.read(mapping, input, facts);
    }
}
