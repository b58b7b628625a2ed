package dev.banyan.app.project;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The dictionary of code names: each spelling is in the file once, facts name it by number.
final class CodeNames implements AutoCloseable {
    private final Database database;
    private @Nullable PreparedStatement insert;
    private final List<@Nullable String> texts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    CodeNames(Database database) throws SQLException {
        this.database = database;
        texts.add(null);
        try (var query = database.prepare("SELECT id, text FROM code_name ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                int id = row.getInt(1);
                if (id < texts.size() || id > 100_000_000) throw new IllegalArgumentException("code name " + id);
                while (texts.size() < id) texts.add(null);
                texts.add(row.getString(2));
                ids.put(row.getString(2), id);
            }
        }
    }

    /// The number of a name. A new name is written at once, before the facts that name it: SQLite would otherwise look
    /// for waiting facts at every name that comes.
    int id(String text) throws SQLException {
        Integer known = ids.get(text);
        if (known != null) return known;
        int id = texts.size();
        texts.add(text);
        ids.put(text, id);
        write(id, text);
        return id;
    }

    private void write(int id, String text) throws SQLException {
        PreparedStatement open = insert;
        if (open == null) {
            open = database.prepare("INSERT INTO code_name (id, text) VALUES (?, ?)");
            insert = open;
        }
        open.setInt(1, id);
        open.setString(2, text);
        open.executeUpdate();
    }

    String text(int id) {
        String text = id > 0 && id < texts.size() ? texts.get(id) : null;
        if (text == null) throw new IllegalArgumentException("no code name " + id);
        return text;
    }

    /// Ends the writing of names; a statement that stays open can keep the file from being copied.
    @Override
    public void close() throws SQLException {
        PreparedStatement open = insert;
        insert = null;
        if (open != null) open.close();
    }
}
