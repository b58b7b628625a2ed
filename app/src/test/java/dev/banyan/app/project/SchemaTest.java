package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void everyTableOfThePlanHasTheColumnsOfTheSchema() throws SQLException {
        try (Database database = Database.inMemory()) {
            Format.create(database);
            for (Table<?, ?> table : new PlanTables(database).byName().values())
                assertEquals(columns(database, table.name()), table.columns(), table.name());
        }
    }

    @Test
    void everyTableOfFactsHasTheColumnsOfTheSchema() throws SQLException {
        try (Database database = Database.inMemory()) {
            Format.create(database);
            for (FactTable<?> table : FactTables.ALL) {
                List<String> columns = columns(database, table.name());
                assertEquals(columns.subList(2, columns.size() - 2), table.columns(), table.name());
                assertTrue(table.columns().containsAll(table.nameColumns()), table.name());
            }
        }
    }

    @Test
    void theSchemaHasOnlyStrictTables() throws SQLException {
        try (Database database = Database.inMemory()) {
            Format.create(database);
            assertEquals(0, database.number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"));
            assertEquals(
                    0,
                    database.number("SELECT count(*) FROM pragma_table_list WHERE NOT strict"
                            + " AND type = 'table' AND name NOT LIKE 'sqlite_%'"));
        }
    }

    private static List<String> columns(Database database, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var query = database.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) columns.add(row.getString(1));
            }
        }
        return columns;
    }
}
