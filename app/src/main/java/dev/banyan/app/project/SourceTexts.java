package dev.banyan.app.project;

import dev.banyan.model.audit.SourceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The texts of small sources, kept beside their facts so that a fact can be followed when its file is gone. They are
/// handed over before the edit that brings their sources and written with it.
final class SourceTexts {
    /// Bytes of a text at most.
    static final int LARGEST = 256 << 10;

    private final Database database;
    private final Map<SourceId, byte[]> awaited = new HashMap<>();
    private final Set<SourceId> written = new HashSet<>();

    SourceTexts(Database database) {
        this.database = database;
    }

    void await(Map<SourceId, byte[]> texts) {
        awaited.clear();
        texts.forEach((id, text) -> {
            if (text.length <= LARGEST) awaited.put(id, text);
        });
    }

    void inherit(SourceTexts earlier) {
        awaited.putAll(earlier.awaited);
    }

    boolean awaits(SourceId id) {
        return awaited.containsKey(id);
    }

    /// Does nothing where the text is there already.
    void write(int source, SourceId id) throws SQLException {
        byte[] text = awaited.get(id);
        if (text == null) return;
        try (PreparedStatement insert = database.prepare("INSERT OR IGNORE INTO source_text VALUES (?, ?)")) {
            insert.setInt(1, source);
            insert.setBytes(2, deflated(text));
            insert.executeUpdate();
        }
        written.add(id);
    }

    void commit() {
        written.forEach(awaited::remove);
        written.clear();
    }

    Optional<byte[]> text(SourceId id) throws SQLException {
        String select = "SELECT t.text FROM source_text t JOIN source s ON s.nr = t.source WHERE s.id = ? LIMIT 1";
        try (PreparedStatement query = database.prepare(select)) {
            query.setString(1, id.text());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(inflated(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    private static byte[] deflated(byte[] text) {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out)) {
            deflate.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] text) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(text))) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            throw new IllegalArgumentException("the text of a source is damaged", e);
        }
    }
}
