package dev.banyan.app.project;

import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The table of one kind of fact. Every such table begins with the source and the number of the fact in it, and ends
/// with the place in the source; between them stand the columns given here.
record FactTable<F extends Fact>(
        String name, List<String> columns, List<String> nameColumns, Class<F> type, Write<F> write, Read<F> read) {

    /// Gives the values of one fact in the order of the columns.
    @FunctionalInterface
    interface Write<F> {
        void values(F fact, Batch to, CodeNames names) throws SQLException;
    }

    /// Makes a fact of the values of a row.
    @FunctionalInterface
    interface Read<F> {
        F fact(FactRow row) throws SQLException;
    }

    static <F extends Fact> FactTable<F> of(
            String name, String columns, List<String> nameColumns, Class<F> type, Write<F> write, Read<F> read) {
        return new FactTable<>(name, Arrays.asList(columns.split(", ")), nameColumns, type, write, read);
    }

    void add(Fact fact, int source, int nr, Batch to, CodeNames names) throws SQLException {
        to.integer(source).integer(nr);
        write.values(type.cast(fact), to, names);
        Place place = fact.place();
        to.integer(place.line()).text(place.pointer()).add();
    }

    private String allColumns() {
        return "source, nr, " + String.join(", ", columns) + ", line, pointer";
    }

    String insert() {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + allColumns() + ") VALUES (?, ?, " + marks + ", ?, ?)";
    }

    String select() {
        return "SELECT " + allColumns() + " FROM " + name + " WHERE source = ? ORDER BY nr";
    }
}
