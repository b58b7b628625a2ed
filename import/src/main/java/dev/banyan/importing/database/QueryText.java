package dev.banyan.importing.database;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A statement without the values in it, which may be somebody's data, and the tables that it names.
///
/// @param whole  with placeholders for values and without comments
/// @param text   the same, at most 300 characters
/// @param tables each once, in their order; without those of the database itself
/// @param system whether it asks the database about itself and names no other table
record QueryText(String whole, String text, List<String> tables, boolean system) {
    private static final int LONGEST = 300;
    /// Of a longer statement the beginning is looked at.
    private static final int LOOKED_AT = 100_000;

    QueryText {
        tables = List.copyOf(tables);
    }

    /// @param mysql whether the statement is written for MySQL
    static QueryText of(String sql, boolean mysql) {
        var scan = new QueryScan(sql.length() > LOOKED_AT ? sql.substring(0, LOOKED_AT) : sql, mysql);
        Set<String> named = new QueryTables(scan.tokens()).find();
        var tables = new LinkedHashSet<String>();
        for (String name : named) if (!isSystem(name)) tables.add(name);
        String whole = lists(scan.text().replaceAll("[\\s;]++$", ""));
        String kept = whole.length() > LONGEST ? whole.substring(0, LONGEST - 1) + "…" : whole;
        return new QueryText(whole, kept, List.copyOf(tables), tables.isEmpty() && !named.isEmpty());
    }

    /// Lists of values are written as one, so that statements that differ in their number are the same.
    private static String lists(String text) {
        return text.replaceAll("\\(\\?(?:, ?\\?)++\\)", "(?, …)")
                .replaceAll("(\\(\\?, …\\))(?:, ?\\(\\?, …\\))++", "$1");
    }

    private static boolean isSystem(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        return name.startsWith("pg_")
                || name.startsWith("information_schema.")
                || name.startsWith("performance_schema.")
                || name.startsWith("mysql.")
                || name.startsWith("sys.")
                || name.startsWith("sqlite_");
    }
}
