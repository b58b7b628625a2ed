package dev.banyan.importing.table;

import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.text.DateText;
import dev.banyan.importing.text.NumberText;
import dev.banyan.model.audit.Place;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cells of the row a cursor stands on, by field.
final class MappedRow {
    private static final Pattern OWN_UNIT = Pattern.compile("(.*\\d) *(µs|us|ms|s|min|h|d)");
    private static final Map<String, Double> MILLIS =
            Map.of("us", 0.001, "µs", 0.001, "ms", 1.0, "s", 1e3, "min", 6e4, "h", 3.6e6, "d", 8.64e7);

    private final TableMapping mapping;
    private final TableCursor table;
    private final DateText dates;
    private final Map<String, Integer> columns = new HashMap<>();

    MappedRow(TableMapping mapping, TableCursor table, DateText dates) {
        this.mapping = mapping;
        this.table = table;
        this.dates = dates;
        mapping.fields().forEach((field, column) -> columns.put(field, table.column(column)));
    }

    boolean has(String field) {
        return columns.getOrDefault(field, -1) >= 0;
    }

    String text(String field) {
        return table.cell(columns.getOrDefault(field, -1));
    }

    /// NaN when the cell holds none.
    double number(String field) {
        return NumberText.of(text(field), mapping.decimalComma());
    }

    /// -1 when the cell holds none.
    long count(String field) {
        return NumberText.count(text(field), mapping.decimalComma());
    }

    int small(String field) {
        return (int) Math.min(Integer.MAX_VALUE, count(field));
    }

    /// NaN when the cell holds none; a unit in the cell goes before that of the mapping.
    double millis(String field) {
        String cell = text(field);
        Matcher own = OWN_UNIT.matcher(cell);
        String unit = own.matches() ? own.group(2) : mapping.units().getOrDefault(field, "ms");
        String number = own.matches() ? own.group(1) : cell;
        return NumberText.of(number, mapping.decimalComma()) * MILLIS.getOrDefault(unit, 1.0);
    }

    /// Of one; NaN when the cell holds none.
    double share(String field) {
        String cell = text(field);
        boolean percent = cell.contains("%")
                || !mapping.units().getOrDefault(field, "percent").equals("fraction");
        return percent ? number(field) / 100 : number(field);
    }

    @Nullable
    OffsetDateTime moment(String field) {
        return dates.moment(text(field)).orElse(null);
    }

    Place place() {
        return table.place();
    }
}
