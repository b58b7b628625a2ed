package dev.banyan.importing.table;

import dev.banyan.importing.spi.TablePeek;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which column of a table gives which field of a fact. Names of columns are lower case, without blanks around.
///
/// @param name    for people, of the person's choice
/// @param kind    what a row is
/// @param columns header of the tables it was made for
/// @param fields  name of the column by id of the field
/// @param units   by id of the field: `us`, `ms`, `s`, `min`, `h` or `d` of a time, `percent` or `fraction` of a share
/// @param decimalComma whether numbers are written `12,3`
/// @param dates   pattern of the dates (`dd.MM.yyyy HH:mm`), empty when they are to be read as they come
public record TableMapping(
        String name,
        TableKind kind,
        List<String> columns,
        Map<String, String> fields,
        Map<String, String> units,
        boolean decimalComma,
        String dates) {
    public static final Set<String> UNITS_OF_TIME = Set.of("us", "ms", "s", "min", "h", "d");
    public static final Set<String> UNITS_OF_SHARE = Set.of("percent", "fraction");

    /// How well a mapping fits a table.
    public enum Fit {
        NOT,
        /// All columns it needs are there, and others than it was made for.
        PARTLY,
        /// The table has the columns it was made for.
        EXACTLY
    }

    public TableMapping {
        columns = columns.stream().map(TableMapping::plain).toList();
        var plain = new TreeMap<String, String>();
        fields.forEach((field, column) -> plain.put(field, plain(column)));
        fields = Map.copyOf(plain);
        units = Map.copyOf(units);
    }

    private static String plain(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    /// Proposes a mapping for a table nobody knows, from what its columns are called and what the first rows hold.
    /// Empty when no kind finds all columns it needs.
    public static Optional<TableMapping> suggest(List<String> header, List<List<String>> rows) {
        return Suggesting.best(header, rows);
    }

    /// The same for one kind.
    public static Optional<TableMapping> suggest(TableKind kind, List<String> header, List<List<String>> rows) {
        return Optional.of(draft(kind, header, rows)).filter(m -> m.problems().isEmpty());
    }

    /// A mapping for one kind with the columns that could be found; [#problems] names what is missing.
    public static TableMapping draft(TableKind kind, List<String> header, List<List<String>> rows) {
        return Suggesting.draft(kind, header, rows);
    }

    /// What keeps it from being used, one sentence each; none when all is well.
    public List<String> problems() {
        return Problems.of(this);
    }

    public Fit fits(TablePeek table) {
        Set<String> there = new HashSet<>(table.columns());
        if (!there.containsAll(fields.values())) return Fit.NOT;
        return there.equals(new HashSet<>(columns)) ? Fit.EXACTLY : Fit.PARTLY;
    }

    /// The same with another column for a field, or with none when the column is empty.
    public TableMapping with(String field, String column) {
        var changed = new LinkedHashMap<>(fields);
        if (column.isBlank()) changed.remove(field);
        else changed.put(field, column);
        return new TableMapping(name, kind, columns, changed, units, decimalComma, dates);
    }
}
