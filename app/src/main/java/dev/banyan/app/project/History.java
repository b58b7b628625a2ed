package dev.banyan.app.project;

import dev.banyan.model.edit.HistoryEntry;
import dev.banyan.model.edit.Journal.Kind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The history in the file: one row for every edit, undo and redo, and the rows of the plan each of them changed,
/// before and after. It only grows. It holds values, never SQL.
final class History {
    /// What can be undone and redone, the latest and the next last.
    record Stacks(List<HistoryEntry> undoable, List<HistoryEntry> redoable) {}

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    long last() throws SQLException {
        return database.number("SELECT ifnull(max(seq), 0) FROM edit");
    }

    void add(long seq, Kind kind, long of, HistoryEntry entry, List<Table.Change> changes) throws SQLException {
        try (PreparedStatement insert =
                database.prepare("INSERT INTO edit (seq, kind, of, at_utc, author, label) VALUES (?, ?, ?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            batch.integer(seq).text(Row.word(kind)).integer(kind == Kind.EDIT ? seq : of);
            batch.text(entry.at().toString()).text(entry.author()).text(entry.label());
            batch.add();
            batch.flush();
        }
        try (PreparedStatement insert = database.prepare(
                "INSERT INTO change (edit, nr, tbl, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)")) {
            var batch = new Batch(insert);
            for (int nr = 0; nr < changes.size(); nr++) {
                Table.Change c = changes.get(nr);
                Row row = c.after() != null ? c.after() : c.before();
                if (row == null) continue;
                batch.integer(seq).integer(nr).text(c.table().name()).text(Json.key(c.table(), row));
                batch.text(Json.row(c.table(), c.before()))
                        .text(Json.row(c.table(), c.after()))
                        .add();
            }
            batch.flush();
        }
    }

    /// Follows the history from its beginning to see what is done and what is undone now.
    Stacks stacks() throws SQLException {
        var undoable = new ArrayList<HistoryEntry>();
        var redoable = new ArrayList<HistoryEntry>();
        try (var query = database.prepare("SELECT seq, kind, of, at_utc, author, label FROM edit ORDER BY seq");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Kind kind = Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
                switch (kind) {
                    case EDIT -> {
                        undoable.add(entry(row));
                        redoable.clear();
                    }
                    case UNDO -> move(row.getLong(3), undoable, redoable);
                    case REDO -> move(row.getLong(3), redoable, undoable);
                }
            }
        }
        return new Stacks(undoable, redoable);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(row.getLong(1), row.getString(6), Instant.parse(row.getString(4)), row.getString(5));
    }

    private static void move(long entry, List<HistoryEntry> from, List<HistoryEntry> to) {
        if (from.isEmpty() || from.getLast().seq() != entry)
            throw new IllegalArgumentException("the history is out of order at " + entry);
        to.add(from.removeLast());
    }

    /// What an edit changed.
    List<Table.Change> changes(long edit, Map<String, Table<?, ?>> tables) throws SQLException {
        var changes = new ArrayList<Table.Change>();
        try (var query = database.prepare("SELECT tbl, before, after FROM change WHERE edit = ? ORDER BY nr")) {
            query.setLong(1, edit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Table<?, ?> table = tables.get(row.getString(1));
                    if (table == null) throw new IllegalArgumentException("no table " + row.getString(1));
                    changes.add(new Table.Change(
                            table, Json.row(table, row.getString(2)), Json.row(table, row.getString(3))));
                }
            }
        }
        return changes;
    }
}
