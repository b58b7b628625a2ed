package dev.banyan.app.project;

import dev.banyan.model.Plan;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The plan as rows: read whole, written by what differs.
final class PlanTables {
    /// What a person decides, as opposed to what audits say.
    private static final List<Part> DECISIONS = List.of(
            SettingPart.PART,
            ContextParts.CONTEXTS,
            ContextParts.MEMBERS,
            ContextParts.RELATIONSHIPS,
            PhasePart.PART,
            GatePart.PART,
            RiskParts.RISKS,
            RiskParts.TARGETS,
            CriticalPathPart.PART,
            MapParts.MODULES,
            MapParts.CONTEXTS,
            BoundaryParts.PART,
            DeliveryParts.PART,
            RolloutPart.PART);

    private final Database database;
    private final Archive archive;
    private final List<Part> parts;
    private final Map<String, Table<?, ?>> tables = new LinkedHashMap<>();

    PlanTables(Database database) throws SQLException {
        this.database = database;
        archive = new Archive(database);
        parts = new ArrayList<>(DECISIONS);
        parts.add(new AuditPart(archive));
        parts.add(PastAuditPart.PART);
        parts.add(new KeptPart(DECISIONS));
        for (Part part : parts) for (Table<?, ?> table : part.tables()) tables.put(table.name(), table);
    }

    /// The only tables and columns that the history may name.
    Map<String, Table<?, ?>> byName() {
        return tables;
    }

    Archive archive() {
        return archive;
    }

    /// @throws IllegalArgumentException when the rows make no sense
    Plan load() throws SQLException {
        Plan plan = Plan.EMPTY;
        for (Part part : parts) {
            var rows = new Rows();
            for (Table<?, ?> table : part.tables()) read(table, rows);
            plan = part.read(rows, plan);
        }
        return plan;
    }

    private void read(Table<?, ?> table, Rows to) throws SQLException {
        if (!database.text("PRAGMA foreign_key_check(" + table.name() + ")").isEmpty())
            throw new IllegalArgumentException("dangling ids in " + table.name());
        try (PreparedStatement query = database.prepare(table.select());
                ResultSet row = query.executeQuery()) {
            int columns = table.columns().size();
            while (row.next()) {
                var values = new ArrayList<@Nullable Object>(columns);
                for (int c = 1; c <= columns; c++) values.add(Row.data(row.getObject(c)));
                to.put(table, new Row(Collections.unmodifiableList(values)));
            }
        }
    }

    /// Writes a plan into a file that holds none.
    void writeFirst(Plan plan) throws SQLException {
        archive.store(plan.audit());
        var all = new ArrayList<Table.Change>();
        for (Table<?, ?> table : tables.values()) table.rows(plan, row -> all.add(new Table.Change(table, null, row)));
        writeRows(all);
        Picture.rewrite(database, plan.facts());
    }

    /// Writes what differs between two plans, facts that are new included.
    ///
    /// @return the rows that differed
    List<Table.Change> write(Plan before, Plan after) throws SQLException {
        boolean otherAudit = before.audit() != after.audit();
        if (otherAudit) archive.store(after.audit());
        var changes = new ArrayList<Table.Change>();
        for (Table<?, ?> table : tables.values()) table.changes(before, after, changes::add);
        writeRows(changes);
        if (otherAudit) Picture.rewrite(database, after.facts());
        return changes;
    }

    private void writeRows(List<Table.Change> changes) throws SQLException {
        var byTable = new LinkedHashMap<Table<?, ?>, List<Table.Change>>();
        for (Table.Change c : changes)
            byTable.computeIfAbsent(c.table(), k -> new ArrayList<>()).add(c);
        for (var group : byTable.entrySet()) writeRows(group.getKey(), group.getValue());
    }

    private void writeRows(Table<?, ?> table, List<Table.Change> changes) throws SQLException {
        int keys = table.keys();
        boolean updates = keys < table.columns().size();
        try (PreparedStatement insert = database.prepare(table.insert());
                PreparedStatement delete = database.prepare(table.delete());
                PreparedStatement update = database.prepare(updates ? table.update() : table.delete())) {
            for (Table.Change c : changes) {
                Row before = c.before();
                Row after = c.after();
                if (after == null) {
                    if (before != null) one(delete, before.key(keys));
                } else if (before == null) {
                    one(insert, after.values());
                } else {
                    var rest = new ArrayList<@Nullable Object>(
                            after.values().subList(keys, after.values().size()));
                    rest.addAll(after.key(keys));
                    one(update, rest);
                }
            }
        }
    }

    /// Exactly one row must be touched, else the file is not what the plan was read from.
    private static void one(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
        if (statement.executeUpdate() != 1) throw new ForeignChange();
    }

    /// A plan with the rows that changed as they were before, or after.
    Plan across(Plan current, List<Table.Change> changes, boolean back) throws SQLException {
        Set<String> touched = new HashSet<>();
        for (Table.Change c : changes) touched.add(c.table().name());
        Plan plan = current;
        for (Part part : parts) {
            if (part.tables().stream().noneMatch(t -> touched.contains(t.name()))) continue;
            var rows = new Rows();
            for (Table<?, ?> table : part.tables()) rows.fill(table, current);
            for (Table.Change c : changes) {
                if (!part.tables().contains(c.table())) continue;
                if (back) rows.replace(c.table(), c.after(), c.before());
                else rows.replace(c.table(), c.before(), c.after());
            }
            plan = part.read(rows, plan);
        }
        return plan;
    }
}
