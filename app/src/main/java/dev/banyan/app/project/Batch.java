package dev.banyan.app.project;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Rows on their way into one table, a thousand at a time. Values are given in the order of the columns.
final class Batch {
    private static final int ROWS = 1000;

    private final PreparedStatement insert;
    private int column;
    private int rows;

    Batch(PreparedStatement insert) {
        this.insert = insert;
    }

    Batch text(@Nullable String value) throws SQLException {
        insert.setString(++column, value);
        return this;
    }

    Batch integer(int value) throws SQLException {
        insert.setInt(++column, value);
        return this;
    }

    Batch integer(long value) throws SQLException {
        insert.setLong(++column, value);
        return this;
    }

    Batch real(double value) throws SQLException {
        insert.setDouble(++column, value);
        return this;
    }

    Batch data(@Nullable Object value) throws SQLException {
        insert.setObject(++column, value);
        return this;
    }

    Batch none() throws SQLException {
        return text(null);
    }

    /// Ends a row.
    void add() throws SQLException {
        insert.addBatch();
        column = 0;
        if (++rows % ROWS == 0) insert.executeBatch();
    }

    void flush() throws SQLException {
        if (rows % ROWS != 0) insert.executeBatch();
    }
}
