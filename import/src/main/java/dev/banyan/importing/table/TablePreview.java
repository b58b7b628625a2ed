package dev.banyan.importing.table;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The header and the first rows of a table, to look at while a mapping is made.
///
/// @param columns as in the header
/// @param rows    at most 20, of at most as many cells as there are columns, long cells cut
public record TablePreview(List<String> columns, List<List<String>> rows) {
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 200;

    public TablePreview {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Whether it keeps to its bounds.
    public boolean isSmall() {
        return columns.size() <= MOST_COLUMNS
                && rows.size() <= MOST_ROWS
                && rows.stream().allMatch(r -> r.size() <= MOST_COLUMNS)
                && rows.stream().flatMap(List::stream).allMatch(c -> c.length() <= LONGEST_CELL);
    }

    /// Empty when what begins so does not look like a table: a header of two columns or more, and rows as wide.
    public static Optional<TablePreview> in(Head head) {
        if (head.isJsonOrXml() || head.table().isEmpty()) return Optional.empty();
        int columns = head.table().get().columns().size();
        if (columns < 2 || columns > MOST_COLUMNS) return Optional.empty();
        var text = AuditInput.of(head.name(), String.join("\n", head.lines()).getBytes(StandardCharsets.UTF_8));
        var rows = new ArrayList<List<String>>();
        try (TableCursor table = text.table(new Facts(), "header")) {
            while (rows.size() <= MOST_ROWS && table.next(1)) rows.add(table.cells(columns, LONGEST_CELL));
        } catch (UnreadableFile | Cancelled e) {
            // The head ends in the middle of a quoted cell: what was seen until here counts.
            if (rows.isEmpty()) return Optional.empty();
        }
        if (rows.size() < 2) return Optional.empty();
        long wide = rows.stream().skip(1).filter(r -> r.size() == columns).count();
        if (2 * wide < rows.size() - 1) return Optional.empty();
        return Optional.of(new TablePreview(rows.getFirst(), rows.subList(1, rows.size())));
    }
}
