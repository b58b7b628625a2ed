package dev.banyan.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The format of the project file: its mark, its number and its schema.
final class Format {
    /// The letters BNYN in the header of every project file.
    static final int APPLICATION_ID = 0x424E594E;

    static final int VERSION = 3;

    /// Versions of SQLite before this one delete foreign files that a crafted journal names.
    private static final int[] OLDEST_SQLITE = {3, 53, 4};

    private static final String SCHEMA = schemaText("schema.sql");

    private Format() {}

    static void create(Database database) throws SQLException {
        create(database, VERSION);
    }

    private static void create(Database database, int version) throws SQLException {
        String schema = version == VERSION ? SCHEMA : schemaText("schema-" + version + ".sql");
        for (String statement : schema.split(";\n")) if (!statement.isBlank()) database.run(statement);
        database.run("PRAGMA application_id = " + APPLICATION_ID);
        database.run("PRAGMA user_version = " + version);
    }

    /// The format a file says it has.
    static int version(Database database) throws SQLException {
        return (int) database.number("PRAGMA user_version");
    }

    /// Whether the schema of a file is exactly the one its format was released with: every table and index, and nothing
    /// else.
    static boolean isReleased(Database database) throws SQLException {
        int version = version(database);
        if (version < 1 || version > VERSION) return false;
        try (Database released = Database.inMemory()) {
            create(released, version);
            return definitions(database).equals(definitions(released));
        }
    }

    private static TreeSet<String> definitions(Database database) throws SQLException {
        var definitions = new TreeSet<String>();
        try (var query =
                        database.prepare("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema LIMIT 1000");
                ResultSet row = query.executeQuery()) {
            while (row.next())
                definitions.add(
                        row.getString(1) + '|' + row.getString(2) + '|' + row.getString(3) + '|' + row.getString(4));
        }
        return definitions;
    }

    static String schemaSha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SCHEMA.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Refuses to work with a SQLite that is not safe with foreign files.
    static void requireSafeSqlite(Database database) throws SQLException {
        String version = database.libraryVersion();
        String[] numbers = version.split("\\.");
        for (int i = 0; i < OLDEST_SQLITE.length; i++) {
            int number = i < numbers.length ? Integer.parseInt(numbers[i]) : 0;
            if (number > OLDEST_SQLITE[i]) return;
            if (number < OLDEST_SQLITE[i]) throw new SQLException("SQLite " + version + " is too old");
        }
    }

    /// Tables by name.
    static List<String> tables(Database database) throws SQLException {
        return texts(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", null);
    }

    /// Columns in their order, none when there is no such table.
    static List<String> columns(Database database, String table) throws SQLException {
        return texts(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", table);
    }

    private static List<String> texts(Database database, String sql, @Nullable String value) throws SQLException {
        var texts = new ArrayList<String>();
        try (var query = database.prepare(sql)) {
            if (value != null) query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static String schemaText(String name) {
        try (InputStream in = Objects.requireNonNull(Format.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
