package dev.banyan.app.project;

import dev.banyan.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Rows of some tables, by table and key: what a part of a plan is read from.
final class Rows {
    private final Map<String, Map<List<@Nullable Object>, Row>> byTable = new HashMap<>();

    void put(Table<?, ?> table, Row row) {
        of(table).put(row.key(table.keys()), row);
    }

    void remove(Table<?, ?> table, Row row) {
        of(table).remove(row.key(table.keys()));
    }

    /// Takes a row from one state to another; either may be missing.
    void replace(Table<?, ?> table, @Nullable Row from, @Nullable Row into) {
        if (from != null) remove(table, from);
        if (into != null) put(table, into);
    }

    void fill(Table<?, ?> table, Plan plan) {
        table.rows(plan, row -> put(table, row));
    }

    Collection<Row> all(Table<?, ?> table) {
        return of(table).values();
    }

    /// The rows of a table whose first column is one of several that share it, by that column.
    Map<String, List<Row>> byFirst(Table<?, ?> table) {
        var groups = new HashMap<String, List<Row>>();
        for (Row row : all(table))
            groups.computeIfAbsent(row.read().text(), k -> new ArrayList<>()).add(row);
        return groups;
    }

    private Map<List<@Nullable Object>, Row> of(Table<?, ?> table) {
        return Objects.requireNonNull(byTable.computeIfAbsent(table.name(), k -> new HashMap<>()));
    }
}
