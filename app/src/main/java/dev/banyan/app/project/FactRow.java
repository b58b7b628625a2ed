package dev.banyan.app.project;

import dev.banyan.model.audit.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the columns of a fact one after the other. Words that come again and again are kept once in memory.
final class FactRow {
    private final ResultSet row;
    private final CodeNames names;
    private final Map<String, String> words = new HashMap<>();
    private int column;

    FactRow(ResultSet row, CodeNames names) {
        this.row = row;
        this.names = names;
    }

    /// Goes on to the next row and past its source.
    boolean next() throws SQLException {
        column = 1;
        return row.next();
    }

    int integer() throws SQLException {
        return row.getInt(++column);
    }

    long whole() throws SQLException {
        return row.getLong(++column);
    }

    double real() throws SQLException {
        return row.getDouble(++column);
    }

    /// NaN where nothing is kept.
    double realOrUnknown() throws SQLException {
        double value = row.getDouble(++column);
        return row.wasNull() ? Double.NaN : value;
    }

    String text() throws SQLException {
        String text = row.getString(++column);
        if (text == null) throw new IllegalArgumentException("a text of a fact is missing");
        return text;
    }

    String word() throws SQLException {
        String text = text();
        String known = words.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    String name() throws SQLException {
        return names.text(row.getInt(++column));
    }

    @Nullable
    String nameOrNull() throws SQLException {
        int id = row.getInt(++column);
        return row.wasNull() ? null : names.text(id);
    }

    @Nullable
    LocalDate dateOrNull() throws SQLException {
        String text = row.getString(++column);
        return text == null ? null : LocalDate.parse(text);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, word().toUpperCase(Locale.ROOT));
    }

    Place place() throws SQLException {
        return new Place(integer(), word());
    }
}
