package dev.banyan.importing.parity;

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

/// Comparisons that a team counted itself, as a table. Which column is which is told by their names.
public final class ParityTableReader implements AuditReader {
    private static final About ABOUT = new About(
            "parity-csv",
            "table of comparisons",
            "whether old and new answer the same, endpoint by endpoint",
            "your replay or shadow tool: a table of endpoint, compared, differing, first day, last day");
    private static final Set<String> VERDICTS = Set.of("differing", "same", "share");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.json().isPresent() || head.xml().isPresent()) return Recognition.NO;
        boolean likely = head.table()
                .flatMap(t -> TableMapping.suggest(TableKind.PARITY, t.columns(), List.of()))
                .isPresent();
        if (!likely) return Recognition.NO;
        boolean told = mapping(head)
                .filter(m -> m.fields().keySet().stream().anyMatch(VERDICTS::contains))
                .isPresent();
        return Recognition.certainIf(told, "columns for what was compared, how often and how many differ");
    }

    private static Optional<TableMapping> mapping(Head head) {
        return TablePreview.in(head).flatMap(t -> TableMapping.suggest(TableKind.PARITY, t.columns(), t.rows()));
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        TableMapping mapping = mapping(input.head())
                .orElseThrow(() -> new UnreadableFile(
                        input.name(),
                        Place.line(1),
                        "it has no columns for what was compared and how often",
                        "name them endpoint, compared and differing"));
        MappedTable.read(mapping, input, facts);
    }
}
