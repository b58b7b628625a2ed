package dev.banyan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a project file, written and read with nothing but the driver: one prepared statement a table, in
/// batches, one transaction, the same schema and the same settings as project files have.
final class PlainSqlite {
    private static final int BATCH = 1_000;
    private static final List<String> SETTINGS = List.of(
            "locking_mode = NORMAL",
            "journal_mode = TRUNCATE",
            "synchronous = EXTRA",
            "fullfsync = ON",
            "cache_size = -16000",
            "temp_store = MEMORY",
            "cell_size_check = ON",
            "mmap_size = 0",
            "foreign_keys = ON");

    private final List<Table> tables;

    private record Table(String name, String definition, int columns, List<@Nullable Object[]> rows) {}

    private PlainSqlite(List<Table> tables) {
        this.tables = tables;
    }

    /// All that is in a file.
    static PlainSqlite of(Path file) throws SQLException {
        var tables = new ArrayList<Table>();
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet schema = statement.executeQuery(
                        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")) {
            while (schema.next()) tables.add(read(connection, schema.getString(1), schema.getString(2)));
        }
        return new PlainSqlite(tables);
    }

    static Connection open(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String setting : SETTINGS) run(connection, "PRAGMA " + setting);
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Table read(Connection connection, String name, String definition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + name)) {
            int columns = row.getMetaData().getColumnCount();
            var rows = new ArrayList<@Nullable Object[]>();
            while (row.next()) {
                @Nullable Object[] values = new @Nullable Object[columns];
                for (int c = 0; c < columns; c++) values[c] = row.getObject(c + 1);
                rows.add(values);
            }
            return new Table(name, definition, columns, rows);
        }
    }

    long rows() {
        return tables.stream().mapToLong(t -> t.rows().size()).sum();
    }

    /// Makes a new file with all the rows.
    void write(Path file) throws SQLException {
        try (Connection connection = open(file)) {
            run(connection, "BEGIN IMMEDIATE");
            for (Table table : tables) run(connection, table.definition());
            for (Table table : tables) write(connection, table);
            run(connection, "COMMIT");
        }
    }

    private static void write(Connection connection, Table table) throws SQLException {
        String places = "?" + ", ?".repeat(table.columns() - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + places + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : table.rows()) {
                for (int c = 0; c < row.length; c++) insert.setObject(c + 1, row[c]);
                insert.addBatch();
                if (++waiting % BATCH == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }
}
