package dev.banyan.importing.table;

import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.LeftOut;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.DateText;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;

/// Reads a table by a mapping, row by row. Rows without the cells a fact needs are counted in a warning.
public final class MappedTable {
    private MappedTable() {}

    public static void read(TableMapping mapping, AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String problem = mapping.problems().stream().findFirst().orElse("");
        if (!problem.isEmpty())
            throw new UnreadableFile(
                    input.name(), Place.UNKNOWN, "its mapping cannot be used: " + problem, "mend the mapping");
        DateText dates =
                mapping.dates().isEmpty() ? DateText.seenIn(input.head().text()) : DateText.written(mapping.dates());
        var made = new MappedFacts();
        var left = new LeftOut();
        try (TableCursor table = input.table(facts)) {
            for (String column : mapping.fields().values())
                if (table.column(column) < 0)
                    throw new UnreadableFile(
                            input.name(),
                            Place.line(1),
                            "it has no column \"" + column + "\"",
                            "choose another mapping");
            var row = new MappedRow(mapping, table, dates);
            while (table.next(1)) {
                Fact fact = whole(mapping.kind(), row) ? made.of(mapping.kind(), row) : null;
                if (fact != null) facts.add(fact);
                else left.at(table.place());
            }
        }
        left.tell(facts, "a row", "rows", "without the cells that are needed");
        if (dates.guessed())
            facts.warn(Place.UNKNOWN, "no date tells whether the day or the month stands first: taken as the day");
    }

    private static boolean whole(TableKind kind, MappedRow row) {
        return kind.fields().stream()
                .allMatch(f -> !f.required() || !row.text(f.id()).isEmpty());
    }
}
