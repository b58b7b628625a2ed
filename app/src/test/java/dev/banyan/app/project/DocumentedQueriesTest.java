package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.laws.RandomEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published page about the project file speaks of the file as it is.
class DocumentedQueriesTest {
    @TempDir(factory = MemoryDisk.class)
    Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("banyan.root", "..")).resolve("docs/project-file.md"));
    }

    @Test
    void everyQueryOfThePageRuns() throws Exception {
        Path file = folder.resolve("plan.banyan");
        Plan plan = new RandomEdits(4).plan(300);
        Project.create(file, plan, Sessions.patient()).close();
        List<String> queries = blocks(page());
        assertTrue(queries.size() >= 6);
        try (Database database = Database.open(file, Database.Mode.READ)) {
            for (String query : queries)
                try (var statement = database.prepare(query);
                        ResultSet rows = statement.executeQuery()) {
                    assertTrue(rows.getMetaData().getColumnCount() >= 3, query);
                }
            assertEquals(plan.contexts().size(), count(database, queries.getFirst()));
        }
    }

    private static int count(Database database, String query) throws Exception {
        try (var statement = database.prepare(query);
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) count++;
            return count;
        }
    }

    private static List<String> blocks(String page) {
        var blocks = new ArrayList<String>();
        var block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(page);
        while (block.find()) blocks.add(block.group(1));
        return blocks;
    }

    @Test
    void thePageNamesEveryTable() throws Exception {
        var missing = new TreeSet<String>();
        try (Database database = Database.inMemory()) {
            Format.create(database);
            try (var query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) if (!page().contains("`" + row.getString(1) + "`")) missing.add(row.getString(1));
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }
}
