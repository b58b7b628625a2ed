package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.MethodRules;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.SettingEdit;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that earlier versions of Banyan saved. That of format 1 was imported, suggested and planned by command line;
/// that of format 2 has 70 random steps more behind it and keeps a scenario and rules of the method.
class MigrationTest {
    @TempDir(factory = MemoryDisk.class)
    Path folder;

    private Path file;
    private byte[] released;

    @BeforeEach
    void aFileOfFormatOne() throws Exception {
        takeFile(1);
    }

    private void takeFile(int format) throws Exception {
        file = folder.resolve("shop.banyan");
        String name = "/formats/format-" + format + ".banyan";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            released = in.readAllBytes();
        }
        Files.write(file, released);
    }

    @Test
    void everyFormatBeforeThisOneHasAFileHere() throws Exception {
        for (int format = 1; format < Format.VERSION; format++) {
            takeFile(format);
            try (Database old = Database.open(file, Database.Mode.READ)) {
                assertEquals(format, Format.version(old));
                assertTrue(Format.isReleased(old), "format " + format);
            }
        }
    }

    @Test
    void ofFormatTwoScenariosAndRulesOfTheMethodAreKept() throws Exception {
        takeFile(2);
        try (Project project = Project.open(file, Sessions.patient())) {
            var plan = project.store().plan();
            assertEquals(13, plan.phases().size());
            assertEquals(29, plan.criteria().size());
            assertEquals(1, plan.kept().size());
            assertNotEquals(MethodRules.USUAL, plan.method());
        }
        assertTrue(Files.exists(folder.resolve("shop (format 2).banyan")));
    }

    @Test
    void opensWithEverythingInItAndCanBeWrittenTo() throws Exception {
        try (Project project = Project.open(file, Sessions.patient())) {
            var plan = project.store().plan();
            assertEquals(3, plan.contexts().size());
            assertEquals(8, plan.phases().size());
            assertEquals(14, plan.audit().sources().size());
            assertEquals(17, plan.facts().libraries().size());
            assertEquals(15, plan.facts().endpoints().size());
            assertInstanceOf(Outcome.Done.class, project.store().apply(new SettingEdit.Rename("Renamed")));
        }
        try (Project project = Project.open(file, Sessions.patient())) {
            assertEquals("Renamed", project.store().plan().name());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void historyGoesOnAcrossTheFormats(int format) throws Exception {
        takeFile(format);
        try (Project project = Project.open(file, Sessions.patient())) {
            var before = project.store().plan();
            int steps = 0;
            while (project.store().undo() instanceof Outcome.Done) steps++;
            assertTrue(steps >= 3, "import, suggest, order");
            assertTrue(project.store().plan().contexts().isEmpty());
            while (project.store().redo() instanceof Outcome.Done) steps--;
            assertEquals(0, steps);
            assertEquals(before, project.store().plan());
        }
    }

    @Test
    void theEarlierFileStaysBesideIt() throws Exception {
        Project.open(file, Sessions.patient()).close();
        Path kept = folder.resolve("shop (format 1).banyan");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(kept, file), files.sorted().toList());
        }
        try (Database old = Database.open(kept, Database.Mode.READ)) {
            assertEquals(1, Format.version(old));
            assertTrue(Format.isReleased(old));
        }
    }

    @Test
    void aFileOfAnEarlierFormatWithOtherTablesIsRefusedUnchanged() throws Exception {
        try (Database database = Database.open(file, Database.Mode.WRITE)) {
            database.run("CREATE TABLE extra (x)");
            database.run("PRAGMA journal_mode = DELETE");
        }
        byte[] before = Files.readAllBytes(file);
        assertThrows(ProjectTrouble.class, () -> Project.open(file, Sessions.patient()));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whatFailsOnTheWayLeavesTheEarlierFile() throws Exception {
        Files.createDirectory(folder.resolve("shop (format 1).banyan"));
        try (Database writer = Database.open(file, Database.Mode.WRITE)) {
            writer.run("BEGIN IMMEDIATE");
            var trouble = assertThrows(ProjectTrouble.class, () -> Project.open(file, Sessions.patient()));
            assertTrue(trouble.sentence().startsWith("shop.banyan "), trouble.sentence());
            writer.run("ROLLBACK");
            writer.run("PRAGMA journal_mode = DELETE");
        }
        assertArrayEquals(released, Files.readAllBytes(file));
        Project.open(file, Sessions.patient()).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tablesOfThePlanKeepTheirColumns(int format) throws Exception {
        takeFile(format);
        try (Database fresh = Database.inMemory();
                Database old = Database.open(file, Database.Mode.READ)) {
            Format.create(fresh);
            for (String table : new PlanTables(fresh).byName().keySet()) {
                var columns = Format.columns(old, table);
                if (!columns.isEmpty()) assertEquals(columns, Format.columns(fresh, table), table);
            }
        }
    }
}
