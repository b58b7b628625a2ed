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
final class CodeNames {
    private final Database database;
    private final List<@Nullable String> texts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int written;

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
        written = texts.size();
    }

    /// The number of a name; a new name gets the next one and is written by [#flush].
    int id(String text) {
        Integer known = ids.get(text);
        if (known != null) return known;
        texts.add(text);
        ids.put(text, texts.size() - 1);
        return texts.size() - 1;
    }

    String text(int id) {
        String text = id > 0 && id < texts.size() ? texts.get(id) : null;
        if (text == null) throw new IllegalArgumentException("no code name " + id);
        return text;
    }

    /// Writes the names that came since the last time.
    void flush() throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO code_name (id, text) VALUES (?, ?)")) {
            var batch = new Batch(insert);
            for (; written < texts.size(); written++)
                batch.integer(written).text(text(written)).add();
            batch.flush();
        }
    }
}
