package dev.banyan.app.project;

import dev.banyan.model.Plan;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes whole files: written beside the target under another name, forced to disk, then put in place at once.
final class Copies {
    /// Makes a file at a path.
    @FunctionalInterface
    interface Maker {
        void make(Path target) throws SQLException;
    }

    /// Fills a new database.
    @FunctionalInterface
    interface Content {
        void write(Database database) throws SQLException;
    }

    private Copies() {}

    static void write(Path target, Plan plan) throws ProjectTrouble {
        make(target, database -> {
            Format.create(database);
            writeMeta(database);
            new PlanTables(database).writeFirst(plan);
        });
    }

    /// Puts a new file in place, filled by what is given in one transaction.
    static void make(Path target, Content content) throws ProjectTrouble {
        put(target, temporary -> {
            try (Database database = Database.open(temporary, Database.Mode.CREATE)) {
                Format.requireSafeSqlite(database);
                database.transaction(() -> content.write(database));
                database.run("PRAGMA journal_mode = DELETE");
            }
        });
    }

    private static void writeMeta(Database database) throws SQLException {
        try (PreparedStatement insert = database.prepare("INSERT INTO meta VALUES (1, ?, ?, ?, ?)")) {
            new Batch(insert)
                    .text(UUID.randomUUID().toString())
                    .integer(Format.VERSION)
                    .text("Banyan")
                    .text(Format.schemaSha256())
                    .add();
            insert.executeBatch();
        }
    }

    static void copy(ProjectFile file, Path target, boolean withHistory) throws ProjectTrouble {
        if (withHistory) put(target, file::copyTo);
        else
            put(target, temporary -> {
                Path whole = beside(target);
                try {
                    file.copyTo(whole);
                    try (Database database = Database.open(whole, Database.Mode.WRITE)) {
                        forget(database);
                        database.copyTo(temporary);
                    }
                } finally {
                    delete(whole);
                    delete(Sidecars.journal(whole));
                }
            });
    }

    /// Takes out the history, and the sources and names that only the history still needs.
    private static void forget(Database database) throws SQLException {
        String others = " WHERE source NOT IN (SELECT source FROM plan_source)";
        database.run("PRAGMA foreign_keys = OFF");
        database.transaction(() -> {
            database.run("DELETE FROM change");
            database.run("DELETE FROM edit");
            for (FactTable<?> table : FactTables.ALL) database.run("DELETE FROM " + table.name() + others);
            database.run("DELETE FROM source_warning" + others);
            database.run("DELETE FROM source_text");
            database.run("DELETE FROM source WHERE nr NOT IN (SELECT source FROM plan_source)");
            database.run("DELETE FROM code_name WHERE id NOT IN (" + usedNames() + ")");
        });
    }

    private static String usedNames() {
        return FactTables.ALL.stream()
                .flatMap(table -> table.nameColumns().stream()
                        .map(column ->
                                "SELECT " + column + " FROM " + table.name() + " WHERE " + column + " IS NOT NULL"))
                .collect(Collectors.joining(" UNION "));
    }

    static void put(Path target, Maker maker) throws ProjectTrouble {
        Path temporary = beside(target);
        try {
            maker.make(temporary);
            force(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(target);
        } catch (SQLException e) {
            throw Sentences.notMade(target, e);
        } catch (IOException e) {
            throw Sentences.notMade(target, e);
        } finally {
            delete(temporary);
            delete(Sidecars.journal(temporary));
        }
    }

    private static Path beside(Path target) {
        return target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".banyan-new");
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// So that the new name survives a power cut as well; not every system lets a folder be opened.
    private static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The content is on disk; only the moment the name appears is left to the system.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A leftover has a hidden name and does no harm.
        }
    }
}
