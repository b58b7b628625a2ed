package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.HistoryEntry;
import dev.banyan.model.edit.Journal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open project file with what is known of its content: one connection, used by one thread at a time.
final class Connected implements AutoCloseable {
    private final Path file;
    private final @Nullable Object inode;
    private final String uuid;
    private final Database database;
    private final PlanTables tables;
    private final History history;
    private long last;
    private long dataVersion;

    Connected(Path file, Database database) throws SQLException {
        this.file = file;
        this.database = database;
        inode = inode(file);
        uuid = database.text("SELECT project_uuid FROM meta");
        tables = new PlanTables(database);
        history = new History(database);
        last = history.last();
        dataVersion = dataVersion();
    }

    long last() {
        return last;
    }

    SourceTexts texts() {
        return tables.archive().texts();
    }

    Plan load() throws SQLException {
        return tables.load();
    }

    History.Stacks stacks() throws SQLException {
        return history.stacks();
    }

    /// Writes one step of the history with all it changed, or nothing.
    void write(long seq, Kind kind, long of, HistoryEntry entry, Plan before, Plan after) throws SQLException {
        try {
            database.transaction(() -> {
                if (dataVersion() != dataVersion || history.last() != last) throw new ForeignChange();
                List<Table.Change> changes = tables.write(before, after);
                history.add(seq, kind, of, entry, changes);
            });
        } catch (SQLException | RuntimeException | Error e) {
            tables.archive().rollBack();
            throw e;
        }
        tables.archive().commit();
        last = seq;
    }

    Plan across(Kind kind, long edit, Plan current) throws SQLException {
        return tables.across(current, history.changes(edit, tables.byName()), kind == Kind.UNDO);
    }

    /// Opens the same file anew after a failure; what was read stays known.
    ///
    /// @throws ForeignChange when it is not the same file any more
    Connected reopened() throws SQLException {
        Connected fresh = new Connected(file, Database.open(file, Database.Mode.WRITE));
        try {
            if (!uuid.equals(fresh.uuid) || (inode != null && !inode.equals(fresh.inode))) throw new ForeignChange();
            fresh.tables.archive().inherit(tables.archive());
            return fresh;
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
    }

    void copyTo(Path target) throws SQLException {
        database.copyTo(target);
    }

    /// Changes when another connection has written.
    private long dataVersion() throws SQLException {
        return database.number("PRAGMA data_version");
    }

    private static @Nullable Object inode(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /// Takes the empty journal away as well, so that the plan is one file.
    void closeInOrder() throws SQLException {
        try {
            database.run("PRAGMA journal_mode = DELETE");
        } finally {
            database.close();
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
