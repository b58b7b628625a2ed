package dev.banyan.app.project;

import dev.banyan.model.Plan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One table of the plan: which map of the plan it holds and how an entry of that map becomes rows.
///
/// @param keys    how many of the first columns tell a row from all others
/// @param part    the map, sorted by the natural order of its keys
record Table<K extends Comparable<? super K>, V>(
        String name, int keys, List<String> columns, Function<Plan, SortedMap<K, V>> part, Entry<K, V> entry) {

    /// Makes the rows of one entry.
    @FunctionalInterface
    interface Entry<K, V> {
        void rows(K key, V value, Consumer<Row> to);
    }

    /// A row that came, went or changed.
    ///
    /// @param before null for a row that came
    /// @param after  null for a row that went
    record Change(
            Table<?, ?> table,
            @Nullable Row before,
            @Nullable Row after) {}

    static <K extends Comparable<? super K>, V> Table<K, V> of(
            String name, int keys, String columns, Function<Plan, SortedMap<K, V>> part, Entry<K, V> entry) {
        return new Table<>(name, keys, Arrays.asList(columns.split(", ")), part, entry);
    }

    /// The rows that differ between two plans; maps that are the same instance are not looked into.
    void changes(Plan before, Plan after, Consumer<Change> to) {
        SortedMap<K, V> was = part.apply(before);
        SortedMap<K, V> is = part.apply(after);
        if (was == is) return;
        Iterator<Map.Entry<K, V>> olds = was.entrySet().iterator();
        Iterator<Map.Entry<K, V>> news = is.entrySet().iterator();
        Map.Entry<K, V> old = next(olds);
        Map.Entry<K, V> fresh = next(news);
        while (old != null || fresh != null) {
            int order = old == null ? 1 : fresh == null ? -1 : old.getKey().compareTo(fresh.getKey());
            V from = old != null && order <= 0 ? old.getValue() : null;
            V into = fresh != null && order >= 0 ? fresh.getValue() : null;
            if (from == null || !from.equals(into))
                compare(rows(order <= 0 ? old : null), rows(order >= 0 ? fresh : null), to);
            if (order <= 0) old = next(olds);
            if (order >= 0) fresh = next(news);
        }
    }

    private static <T> @Nullable T next(Iterator<T> entries) {
        return entries.hasNext() ? entries.next() : null;
    }

    private Map<List<@Nullable Object>, Row> rows(Map.@Nullable Entry<K, V> from) {
        if (from == null) return Map.of();
        var rows = new HashMap<List<@Nullable Object>, Row>();
        entry.rows(from.getKey(), from.getValue(), row -> rows.put(row.key(keys), row));
        return rows;
    }

    private void compare(
            Map<List<@Nullable Object>, Row> was, Map<List<@Nullable Object>, Row> is, Consumer<Change> to) {
        was.forEach((key, row) -> {
            Row now = is.get(key);
            if (!row.equals(now)) to.accept(new Change(this, row, now));
        });
        is.forEach((key, row) -> {
            if (!was.containsKey(key)) to.accept(new Change(this, null, row));
        });
    }

    /// All rows of a plan in this table.
    void rows(Plan plan, Consumer<Row> to) {
        part.apply(plan).forEach((key, value) -> entry.rows(key, value, to));
    }

    String select() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name;
    }

    String insert() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /// Takes the values after the key first, then the key.
    String update() {
        return "UPDATE " + name + " SET " + assigned(columns.subList(keys, columns.size()), ", ") + byKey();
    }

    String delete() {
        return "DELETE FROM " + name + byKey();
    }

    private String byKey() {
        return " WHERE " + assigned(columns.subList(0, keys), " AND ");
    }

    private static String assigned(List<String> columns, String between) {
        return columns.stream().map(c -> c + " = ?").collect(Collectors.joining(between));
    }
}
