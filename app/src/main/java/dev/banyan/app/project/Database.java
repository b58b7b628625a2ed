package dev.banyan.app.project;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// One connection to a project file, hardened against files made to harm. Transactions are explicit SQL on a connection
/// that commits by itself: the driver's own transactions lose atomicity after a single write error.
final class Database implements AutoCloseable {
    enum Mode {
        READ,
        WRITE,
        CREATE
    }

    private static final int LONGEST_VALUE = 16 << 20;
    private static final int BUSY_MILLIS = 2000;
    private static final int STEPS_BETWEEN_LOOKS = 50_000;

    private final SQLiteConnection connection;
    private final Mode mode;

    private Database(SQLiteConnection connection, Mode mode) {
        this.connection = connection;
        this.mode = mode;
    }

    static Database open(Path file, Mode mode) throws SQLException {
        return prepared("jdbc:sqlite:" + address(file), mode);
    }

    static Database inMemory() throws SQLException {
        return prepared("jdbc:sqlite::memory:", Mode.CREATE);
    }

    private static Database prepared(String url, Mode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        if (mode == Mode.READ) config.setReadOnly(true);
        if (mode == Mode.WRITE) config.resetOpenMode(SQLiteOpenMode.CREATE);
        var database = new Database((SQLiteConnection) config.createConnection(url), mode);
        try {
            database.harden();
            if (mode == Mode.READ) database.run("PRAGMA query_only = ON");
            else database.makeDurable();
            return database;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    /// The driver takes what follows a question mark for settings, so such a path goes in as an escaped address.
    private static String address(Path file) {
        String path = file.toAbsolutePath().toString();
        return path.contains("?") ? file.toAbsolutePath().toUri().toString() : path;
    }

    private void harden() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 100_000);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_VDBE_OP, 25_000);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
        run("PRAGMA trusted_schema = OFF");
        run("PRAGMA cell_size_check = ON");
        run("PRAGMA mmap_size = 0");
        run("PRAGMA temp_store = MEMORY");
        run("PRAGMA foreign_keys = ON");
    }

    /// The main file alone is whole between edits, a cut of the power loses at most the edit in progress, and a file
    /// that was replaced underneath is noticed.
    private void makeDurable() throws SQLException {
        run("PRAGMA locking_mode = NORMAL");
        run("PRAGMA journal_mode = TRUNCATE");
        run("PRAGMA synchronous = EXTRA");
        run("PRAGMA fullfsync = ON");
        run("PRAGMA cache_size = -16000");
    }

    boolean isReadOnly() {
        return mode == Mode.READ;
    }

    /// From now on a statement that runs past the deadline is broken off.
    void deadline(long seconds) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - end > 0 ? 1 : 0;
            }
        });
    }

    void noDeadline() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /// The number a query answers with, 0 when it answers nothing.
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    /// The text a query answers with, empty when it answers nothing.
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            String text = answer.next() ? answer.getString(1) : null;
            return text == null ? "" : text;
        }
    }

    String libraryVersion() throws SQLException {
        return connection.libversion();
    }

    /// Something done inside a transaction.
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /// Does all of the work or none of it.
    void transaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    /// SQLite may have rolled back by itself already; then this fails, and that does not matter.
    private void rollBack(Throwable cause) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /// Writes a compact copy without free pages to a path where nothing is.
    void copyTo(Path target) throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1);
        if (isReadOnly()) run("PRAGMA query_only = OFF");
        try (PreparedStatement copy = prepare("VACUUM INTO ?")) {
            copy.setString(1, target.toAbsolutePath().toString());
            copy.execute();
        } finally {
            if (isReadOnly()) run("PRAGMA query_only = ON");
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
