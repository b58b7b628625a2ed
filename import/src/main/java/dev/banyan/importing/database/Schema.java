package dev.banyan.importing.database;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables and foreign keys that are there when a script has run. Partitions are parts of their table and no tables
/// of their own. At most 100,000 tables are kept.
final class Schema {
    private static final int MOST = 100_000;

    private static final class Table {
        private int line;
        private long rows = -1;
        private boolean made;
        private final List<Link> links = new ArrayList<>();
    }

    private record Link(String to, String column, int line) {}

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> partitions = new HashSet<>();
    private int links;
    private long leftOut;

    void table(String name, int line) {
        Table table = at(name, line);
        if (table.made) return;
        table.made = true;
        table.line = line;
    }

    void partition(String name) {
        if (partitions.size() < MOST) partitions.add(name);
    }

    void link(String from, String to, String column, int line) {
        if (links++ < 4 * MOST) at(from, line).links.add(new Link(to, column, line));
        else leftOut++;
    }

    void drop(String name) {
        tables.remove(name);
    }

    void rename(String from, String to) {
        Table table = tables.remove(from);
        if (table == null) return;
        tables.put(to, table);
        if (renamed.size() < MOST) renamed.put(from, to);
    }

    /// So many rows of a table stand in the script.
    void rows(String name, long rows, int line) {
        Table table = at(name, line);
        table.made = true;
        table.rows = Math.max(0, table.rows) + rows;
    }

    private Table at(String name, int line) {
        Table known = tables.get(name);
        if (known != null) return known;
        var table = new Table();
        table.line = line;
        if (tables.size() < MOST) tables.put(name, table);
        else leftOut++;
        return table;
    }

    void into(Facts facts) {
        tables.keySet().removeAll(partitions);
        tables.forEach((name, table) -> {
            if (table.made) facts.add(new TableFact(name, "", table.rows, -1, Place.line(table.line)));
            for (Link link : table.links) {
                String to = renamed.getOrDefault(link.to, link.to);
                if (!partitions.contains(to))
                    facts.add(new TableLinkFact(name, to, link.column, Place.line(link.line)));
            }
        });
        if (!partitions.isEmpty())
            facts.warn(
                    Place.UNKNOWN, "partitions, which belong to their tables and are not listed: " + partitions.size());
        if (leftOut > 0)
            facts.warn(Place.UNKNOWN, "beyond 100,000 tables or 400,000 foreign keys, left out: " + leftOut);
    }
}
