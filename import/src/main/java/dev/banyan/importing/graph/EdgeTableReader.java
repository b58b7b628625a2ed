package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.TablePeek;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.Set;

/// A table with one dependency a row, as people make it in a spreadsheet or get it from a graph database. A column
/// with a line number is the line in the code and not a weight; rows for the same pair are added up.
public final class EdgeTableReader implements AuditReader {
    private static final About ABOUT = new About(
            "edge-csv",
            "table of dependencies",
            "which module depends on which",
            "a table with the columns importer, imported and, if known, line_number or weight");

    private static final String[] FROM = {
        "importer", "source", "from", "caller", "src", "source_module", "from_module", ":start_id", "module", "file"
    };
    private static final String[] TO = {
        "imported", "target", "to", "callee", "dst", "depends_on", "target_module", "to_module", ":end_id", "dependency"
    };
    private static final List<Set<String>> PAIRS = List.of(
            Set.of("importer", "imported"),
            Set.of("source", "target"),
            Set.of("from", "to"),
            Set.of("caller", "callee"),
            Set.of("src", "dst"),
            Set.of("file", "depends_on"),
            Set.of("module", "depends_on"),
            Set.of("source_module", "target_module"),
            Set.of("from_module", "to_module"),
            Set.of(":start_id", ":end_id"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        TablePeek table = head.table().orElse(null);
        if (table == null) return Recognition.NO;
        for (Set<String> pair : PAIRS)
            if (table.columns().containsAll(pair))
                return new Recognition.Certain(
                        "columns " + String.join(" and ", pair.stream().sorted().toList()));
        return Recognition.maybeIf(hasAny(table, FROM) && hasAny(table, TO), "columns like those of a dependency");
    }

    private static boolean hasAny(TablePeek table, String[] names) {
        for (String name : names) if (table.has(name)) return true;
        return false;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var edges = new Edges();
        try (TableCursor table = input.table(facts)) {
            int from = table.column(FROM);
            int to = table.column(TO);
            int weight = table.column("weight", "count", "imports");
            int line = table.column("line_number", "line", "lineno");
            if (from < 0 || to < 0)
                throw new UnreadableFile(
                        input.name(),
                        Place.line(1),
                        "it has no columns for from and to",
                        "name them importer and imported");
            while (table.next(2)) {
                if (table.cell(from).isEmpty() || table.cell(to).isEmpty()) {
                    facts.warn(table.place(), "a row without from or to was left out");
                    continue;
                }
                Place place = new Place(number(table.cell(line), 0), "line " + table.line());
                int times = number(table.cell(weight), 1);
                edges.add(table.cell(from), table.cell(to), DependencyKind.IMPORT, times, place);
            }
        }
        edges.into(facts);
    }

    /// A spreadsheet may have written `3` as `3.0` or `3,00`.
    private static int number(String written, int otherwise) {
        String cell = written.replaceFirst("[.,]0+$", "");
        return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : otherwise;
    }
}
