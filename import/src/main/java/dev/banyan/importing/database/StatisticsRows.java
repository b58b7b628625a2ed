package dev.banyan.importing.database;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.TablePeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows of a statistics view, however they were saved: with commas, tabs or semicolons, or as psql prints them.
interface StatisticsRows extends AutoCloseable {
    boolean next() throws UnreadableFile, Cancelled;

    /// The cell below the first of these names that the table has, empty when it has none.
    String cell(String... names);

    Place place();

    @Override
    void close() throws UnreadableFile, Cancelled;

    /// The number in a cell, NaN when it holds none or one that no statistic reaches.
    default double number(String... names) {
        String cell = cell(names).replace("_", "");
        return cell.matches("\\d{1,40}(\\.\\d+)?([eE][-+]?\\d{1,2})?") ? Double.parseDouble(cell) : Double.NaN;
    }

    /// Names of the columns, lower case; empty when it is no table.
    static Set<String> columns(Head head) {
        if (head.isJsonOrXml()) return Set.of();
        List<String> lines = head.lines();
        for (int i = 1; i < Math.min(lines.size(), 6); i++)
            if (PsqlRows.begins(lines.get(i - 1), lines.get(i)))
                return Arrays.stream(lines.get(i - 1).split("\\|"))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return head.table().map(TablePeek::columns).map(Set::copyOf).orElse(Set.of());
    }

    static StatisticsRows open(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        List<String> lines = input.head().lines();
        for (int i = 1; i < Math.min(lines.size(), 6); i++)
            if (PsqlRows.begins(lines.get(i - 1), lines.get(i))) return PsqlRows.open(input.lines(facts));
        TableCursor table = input.table(facts);
        return new StatisticsRows() {
            @Override
            public boolean next() throws UnreadableFile, Cancelled {
                return table.next(2);
            }

            @Override
            public String cell(String... names) {
                return table.cell(table.column(names));
            }

            @Override
            public Place place() {
                return table.place();
            }

            @Override
            public void close() throws UnreadableFile, Cancelled {
                table.close();
            }
        };
    }
}
