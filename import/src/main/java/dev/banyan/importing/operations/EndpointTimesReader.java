package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappedTable;
import dev.banyan.importing.table.TableKind;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table of endpoints that performance monitors export: requests, failed ones and times of each. Which column is
/// which is told by their names, the unit of a time as well.
public final class EndpointTimesReader implements AuditReader {
    private static final About ABOUT = new About(
            "apm-csv",
            "table of endpoint times",
            "which addresses are used how much, which fail and which are slow",
            "a table from the performance monitor: endpoint, requests, errors or error rate, mean or p95");
    private static final Set<String> NUMBERS = Set.of("errors", "errorRate", "mean", "p95");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        boolean likely = head.table()
                .flatMap(t -> TableMapping.suggest(TableKind.TRAFFIC, t.columns(), List.of()))
                .isPresent();
        if (!likely) return Recognition.NO;
        Optional<TableMapping> mapping =
                TablePreview.in(head).flatMap(t -> TableMapping.suggest(TableKind.TRAFFIC, t.columns(), t.rows()));
        if (mapping.isEmpty()) return Recognition.NO;
        long numbers = mapping.get().fields().keySet().stream()
                .filter(NUMBERS::contains)
                .count();
        if (numbers >= 2) return new Recognition.Certain("columns for address, requests, errors and times");
        return Recognition.maybeIf(numbers == 1, "columns for address and requests");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        TableMapping mapping = TablePreview.in(input.head())
                .flatMap(t -> TableMapping.suggest(TableKind.TRAFFIC, t.columns(), t.rows()))
                .orElseThrow(() -> new UnreadableFile(
                        input.name(),
                        Place.line(1),
                        "it has no columns for address and requests",
                        "name them path and requests"));
        MappedTable.read(mapping, input, facts);
    }
}
