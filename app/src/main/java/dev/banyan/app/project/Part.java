package dev.banyan.app.project;

import dev.banyan.model.Plan;
import java.sql.SQLException;
import java.util.List;

/// Tables that together hold one part of a plan, so that the part is read from all of them or from none.
interface Part {
    List<Table<?, ?>> tables();

    /// The plan with this part as the rows say.
    ///
    /// @throws IllegalArgumentException when the rows make no sense
    Plan read(Rows rows, Plan onto) throws SQLException;

    /// A part of one table.
    @FunctionalInterface
    interface Reader {
        Plan read(Rows rows, Plan onto);
    }

    static Part of(Reader reader, Table<?, ?>... tables) {
        List<Table<?, ?>> all = List.of(tables);
        return new Part() {
            @Override
            public List<Table<?, ?>> tables() {
                return all;
            }

            @Override
            public Plan read(Rows rows, Plan onto) {
                return reader.read(rows, onto);
            }
        };
    }
}
