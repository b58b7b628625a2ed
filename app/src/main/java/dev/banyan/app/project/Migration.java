package dev.banyan.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Brings a file of an earlier format up to date: a new file with the tables of today takes over every row, and is put
/// in place at once. Whatever happens in between, the path holds the earlier file or the new one, whole. The earlier
/// file stays beside it under another name.
///
/// Tables and columns may only be added from one format to the next; a new column may be empty or has a default. A
/// table of the plan keeps its columns for ever, because the history holds its rows.
final class Migration {
    private Migration() {}

    /// @param file a sound file of an earlier format, opened by nobody
    static void run(Path file, int from) throws ProjectTrouble, SQLException {
        Path real = real(file);
        try (Database old = Database.open(real, Database.Mode.WRITE)) {
            keep(real, old, from);
            // Nobody else may write to the earlier file any more, or it would be lost.
            old.run("BEGIN IMMEDIATE");
            Copies.make(real, fresh -> takeOver(old, fresh));
        }
        Sidecars.forgetJournal(real);
    }

    /// Where a link leads: a rename would replace the link and leave the file behind it as it was.
    private static Path real(Path file) throws ProjectTrouble {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw Sentences.notMade(file, e);
        }
    }

    /// The earlier file under a name that says what it is; one that is there already is as good.
    private static void keep(Path file, Database old, int from) throws ProjectTrouble {
        Path kept = kept(file, from);
        if (!Files.exists(kept)) Copies.put(kept, old::copyTo);
    }

    static Path kept(Path file, int from) {
        String name = Sentences.name(file);
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(base + " (format " + from + ")" + (dot > 0 ? name.substring(dot) : ""));
    }

    private static void takeOver(Database old, Database fresh) throws SQLException {
        Format.create(fresh);
        for (String table : Format.tables(fresh)) {
            var shared = new ArrayList<>(Format.columns(old, table));
            shared.retainAll(Format.columns(fresh, table));
            if (!shared.isEmpty()) copyRows(old, fresh, table, shared);
        }
        try (PreparedStatement update = fresh.prepare("UPDATE meta SET min_reader = ?, schema_sha256 = ?")) {
            update.setInt(1, Format.VERSION);
            update.setString(2, Format.schemaSha256());
            update.executeUpdate();
        }
    }

    private static void copyRows(Database old, Database fresh, String table, List<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        try (PreparedStatement query = old.prepare("SELECT " + names + " FROM " + table);
                ResultSet row = query.executeQuery();
                PreparedStatement insert =
                        fresh.prepare("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")")) {
            var batch = new Batch(insert);
            while (row.next()) {
                for (int c = 1; c <= columns.size(); c++) batch.data(row.getObject(c));
                batch.add();
            }
            batch.flush();
        }
    }
}
