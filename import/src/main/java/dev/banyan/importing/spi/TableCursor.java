package dev.banyan.importing.spi;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.banyan.model.audit.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Walks the rows of a delimited table and gives its cells by the name of the column.
public final class TableCursor implements AutoCloseable {
    private final String file;
    private final List<String> columns;
    private final int linesBefore;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final Facts facts;
    private @Nullable CsvRecord row;

    private TableCursor(String file, List<String> columns, int linesBefore, CsvReader<CsvRecord> csv, Facts facts) {
        this.file = file;
        this.columns = columns;
        this.linesBefore = linesBefore;
        this.csv = csv;
        this.facts = facts;
        rows = csv.iterator();
    }

    static TableCursor open(AuditInput input, Facts facts, String... columns) throws UnreadableFile, Cancelled {
        TablePeek peek = input.head()
                .table()
                .orElseThrow(() -> new UnreadableFile(
                        input.name(), Place.line(1), "it has no columns", "save it as a table with commas or tabs"));
        boolean header = columns.length == 0;
        int before = peek.linesBefore() + (header ? 1 : 0);
        var text = new BufferedReader(input.text(), 1 << 16);
        try {
            for (int i = 0; i < before; i++) text.readLine();
        } catch (IOException e) {
            throw new Trouble(input.name()).of(Place.UNKNOWN, e);
        }
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(peek.separator())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text);
        return new TableCursor(input.name(), header ? peek.columns() : List.of(columns), before, csv, facts);
    }

    /// Steps to the next row; false after the last one. Comments are left out; so are rows with too few cells,
    /// which are told.
    public boolean next(int cellsNeeded) throws UnreadableFile, Cancelled {
        try {
            while (rows.hasNext()) {
                CsvRecord next = rows.next();
                row = next;
                if (next.getField(0).startsWith("#") && next.getFieldCount() < columns.size()) continue;
                if (next.getFieldCount() >= cellsNeeded) return true;
                facts.warn(place(), "a row of " + next.getFieldCount() + " cells was left out");
            }
            return false;
        } catch (CsvParseException e) {
            throw new UnreadableFile(file, after(), "a quote is opened and never closed", "save the table again");
        } catch (UncheckedIOException e) {
            throw new Trouble(file).of(place(), e);
        }
    }

    /// The first of these columns that the table has, -1 when it has none.
    public int column(String... names) {
        for (String name : names) {
            int at = columns.indexOf(name.toLowerCase(Locale.ROOT));
            if (at >= 0) return at;
        }
        return -1;
    }

    /// All columns of these names, in their order: some tools write one column for each value of a list.
    public List<Integer> columns(String... names) {
        Set<String> wanted = Set.of(names);
        return IntStream.range(0, columns.size())
                .filter(i -> wanted.contains(columns.get(i)))
                .boxed()
                .toList();
    }

    /// The cell of this row, empty when the row or the table does not have it.
    public String cell(int column) {
        CsvRecord current = row;
        if (current == null || column < 0 || column >= current.getFieldCount()) return "";
        return current.getField(column).strip();
    }

    /// The first cells of this row, the long ones cut.
    public List<String> cells(int most, int longest) {
        CsvRecord current = row;
        if (current == null) return List.of();
        return IntStream.range(0, Math.min(most, current.getFieldCount()))
                .mapToObj(this::cell)
                .map(c -> c.length() <= longest ? c : c.substring(0, longest - 1) + "…")
                .toList();
    }

    /// Line of the file where the row begins.
    public int line() {
        CsvRecord current = row;
        return linesBefore + (current == null ? 1 : (int) current.getStartingLineNumber());
    }

    public Place place() {
        return Place.line(line());
    }

    private Place after() {
        return Place.line(row == null ? line() : line() + 1);
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try (csv) {
            rows.close();
        } catch (IOException e) {
            throw new Trouble(file).of(place(), e);
        }
    }
}
