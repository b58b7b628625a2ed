package dev.banyan.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeSet;

/// The format of the project file: its mark, its number and its schema.
final class Format {
    /// The letters BNYN in the header of every project file.
    static final int APPLICATION_ID = 0x424E594E;

    static final int VERSION = 1;

    /// Versions of SQLite before this one delete foreign files that a crafted journal names.
    private static final int[] OLDEST_SQLITE = {3, 53, 4};

    private static final String SCHEMA = schemaText();

    private Format() {}

    static void create(Database database) throws SQLException {
        for (String statement : SCHEMA.split(";\n")) if (!statement.isBlank()) database.run(statement);
        database.run("PRAGMA application_id = " + APPLICATION_ID);
        database.run("PRAGMA user_version = " + VERSION);
    }

    /// Whether the schema of a file is exactly the released one: every table and index, and nothing else.
    static boolean isReleased(Database database) throws SQLException {
        try (Database released = Database.inMemory()) {
            create(released);
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

    private static String schemaText() {
        try (InputStream in = Objects.requireNonNull(Format.class.getResourceAsStream("schema.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
