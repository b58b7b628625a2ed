package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.laws.RandomEdits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
    private static final SettingEdit RENAME = new SettingEdit.Rename("Autumn plan");

    @TempDir(factory = MemoryDisk.class)
    Path folder;

    private Path file() {
        return folder.resolve("plan.banyan");
    }

    private Project fresh() throws ProjectTrouble {
        return Project.create(file(), Plan.EMPTY, Sessions.patient());
    }

    private static ContextEdit draw(String name, String... modules) {
        var ids = Stream.of(modules).map(ModuleId::new).toList();
        return new ContextEdit.Draw(
                BoundedContext.named(new ContextId(name.toLowerCase()), name, "#2f6db5"), Set.copyOf(ids));
    }

    private Connection otherProgram() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Test
    void theHistoryTellsWhatWhenAndWho() throws Exception {
        try (Project project = fresh()) {
            project.store().apply(draw("Ledger", "shop.ledger", "shop.tax"));
        }
        try (Project project = Project.open(file(), Sessions.patient())) {
            var entry = project.store().undoable().orElseThrow();
            assertEquals("Draw Ledger around 2 modules", entry.label());
            assertEquals("Ada", entry.author());
            assertEquals(Sessions.NOON, entry.at());
            assertEquals(1, project.file().steps());
        }
    }

    @Test
    void onlyRowsThatDifferAreWritten() throws Exception {
        try (Project project = fresh()) {
            project.store().apply(draw("Ledger", "shop.ledger", "shop.tax"));
            project.store().apply(new ContextEdit.Move(Set.of(new ModuleId("shop.tax")), null));
        }
        try (var other = otherProgram();
                var rows = other.createStatement()
                        .executeQuery("SELECT tbl, row_id, before, after FROM change WHERE edit = 2")) {
            assertTrue(rows.next());
            assertEquals("context_module", rows.getString(1));
            assertEquals("shop.tax", rows.getString(2));
            assertEquals("{\"module\":\"shop.tax\",\"context\":\"ledger\"}", rows.getString(3));
            assertEquals(null, rows.getString(4));
            assertFalse(rows.next());
        }
    }

    @Test
    void aClosedPlanIsOneFile() throws Exception {
        try (Project project = fresh()) {
            project.store().apply(RENAME);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        Files.writeString(file(), "mine");
        assertThrows(ProjectTrouble.class, this::fresh);
        assertEquals("mine", Files.readString(file()));
    }

    @Test
    void aPlanThatIsOpenIsNotOpenedASecondTime() throws Exception {
        try (Project project = fresh()) {
            assertTrue(Refusals.of(file()).contains("open in Banyan already"));
            assertInstanceOf(Done.class, project.store().apply(RENAME));
        }
        Project.open(file(), Sessions.patient()).close();
    }

    @Test
    void aNameWithAQuestionMarkIsOnlyAName() throws Exception {
        Path odd = folder.resolve("what now?journal_mode=wal & 100 %25.banyan");
        try (Project project = Project.create(odd, Plan.EMPTY, Sessions.patient())) {
            project.store().apply(RENAME);
        }
        try (Project project = Project.open(odd, Sessions.patient())) {
            assertEquals("Autumn plan", project.store().plan().name());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(odd), files.toList());
        }
    }

    @Test
    void aChangeByAnotherProgramStopsTheNextEdit() throws Exception {
        try (Project project = fresh()) {
            try (var other = otherProgram()) {
                other.createStatement().execute("UPDATE plan SET name = 'theirs'");
            }
            assertTrue(Refusals.of(project.store().apply(RENAME), file()).contains("another program has changed"));
            assertEquals(Saved.REFUSED, project.file().saved());
        }
        try (Project project = Project.open(file(), Sessions.patient())) {
            assertEquals("theirs", project.store().plan().name());
        }
    }

    @Test
    void aReplacedFileIsNeverWrittenTo() throws Exception {
        Path other = folder.resolve("other.banyan");
        Project.create(other, Plan.EMPTY.withName("theirs"), Sessions.patient()).close();
        try (Project project = fresh()) {
            project.store().apply(draw("Ledger", "shop.ledger"));
            Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
            assertTrue(Refusals.of(project.store().apply(RENAME), file()).contains("moved or replaced"));
            project.saveCopy(folder.resolve("mine.banyan"), true);
        }
        try (Project project = Project.open(file(), Sessions.patient())) {
            assertEquals("theirs", project.store().plan().name());
        }
        try (Project project = Project.open(folder.resolve("mine.banyan"), Sessions.patient())) {
            assertTrue(project.store().plan().contexts().containsKey(new ContextId("ledger")));
        }
    }

    @Test
    void aLockedFileRefusesAndLaterGoesOn() throws Exception {
        try (Project project = fresh()) {
            try (var other = otherProgram()) {
                other.createStatement().execute("BEGIN IMMEDIATE");
                assertTrue(Refusals.of(project.store().apply(RENAME), file()).contains("another program is using"));
            }
            assertInstanceOf(Done.class, project.store().apply(RENAME));
            assertEquals(Saved.ALL, project.file().saved());
        }
    }

    @Test
    void aSlowWriteLetsTheWindowGoOnAndRefusesTheNextEdit() throws Exception {
        fresh().close();
        var hasty = new Session("", () -> Sessions.NOON, Duration.ZERO);
        try (Project project = Project.open(file(), hasty);
                var other = otherProgram()) {
            var states = new LinkedBlockingQueue<Saved>();
            project.file().watch(states::add);
            other.createStatement().execute("BEGIN IMMEDIATE");
            assertInstanceOf(Done.class, project.store().apply(RENAME));
            assertEquals(Saved.WRITING, project.file().saved());
            assertTrue(
                    Refusals.of(project.store().apply(draw("Ledger")), file()).contains("still being written"));
            other.createStatement().execute("ROLLBACK");
            assertEquals(Saved.WRITING, states.poll(10, TimeUnit.SECONDS));
            assertEquals(Saved.ALL, states.poll(10, TimeUnit.SECONDS));
        }
        try (Project project = Project.open(file(), Sessions.patient())) {
            assertEquals("Autumn plan", project.store().plan().name());
        }
    }

    @Test
    void aWriteThatFailsLateFallsBackToWhatIsInTheFile() throws Exception {
        fresh().close();
        var hasty = new Session("", () -> Sessions.NOON, Duration.ZERO);
        try (Project project = Project.open(file(), hasty)) {
            var lost = new LinkedBlockingQueue<ProjectFile.Lost>();
            project.file().onLost(lost::add);
            try (var other = otherProgram()) {
                other.createStatement().execute("BEGIN IMMEDIATE");
                project.store().apply(RENAME);
                var loss = lost.poll(20, TimeUnit.SECONDS);
                assertTrue(loss != null && loss.kept().name().equals("New plan"));
                Refusals.of(project.store().apply(draw("Ledger")), file());
                project.store().fallBack(loss.kept(), loss.sentence());
            }
            assertEquals("New plan", project.store().plan().name());
            assertTrue(project.store().undoable().isEmpty());
            var states = new LinkedBlockingQueue<Saved>();
            project.file().watch(states::add);
            assertInstanceOf(Done.class, project.store().apply(draw("Ledger")));
            assertEquals(Saved.WRITING, states.poll(10, TimeUnit.SECONDS));
            assertEquals(Saved.ALL, states.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aCopyToSendHoldsThePlanAndNothingElse() throws Exception {
        Path copy = folder.resolve("copy.banyan");
        Plan plan;
        try (Project project = fresh()) {
            var edits = new RandomEdits(11);
            for (int i = 0; i < 80; i++)
                project.store().apply(edits.next(project.store().plan()));
            project.store().apply(draw("Canary"));
            project.store().undo();
            plan = project.store().plan();
            project.saveCopy(copy, false);
            project.saveCopy(folder.resolve("whole.banyan"), true);
            assertInstanceOf(Done.class, project.store().undo());
        }
        assertFalse(bytes(copy).contains("Canary") || bytes(copy).contains("Ada"));
        assertTrue(bytes(folder.resolve("whole.banyan")).contains("Canary"));
        try (Project project = Project.open(copy, Sessions.patient())) {
            assertEquals(plan, project.store().plan());
            for (int i = 0; i < plan.audit().readings().size(); i++)
                assertEquals(
                        plan.audit().readings().get(i),
                        project.store().plan().audit().readings().get(i));
            assertTrue(project.store().undoable().isEmpty());
            assertInstanceOf(Done.class, project.store().apply(new SettingEdit.Rename("Canary flies")));
        }
        try (Project project = Project.open(folder.resolve("whole.banyan"), Sessions.patient())) {
            assertEquals(plan, project.store().plan());
            assertEquals(
                    "Draw Canary around 0 modules",
                    project.store().redoable().orElseThrow().label());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void theRulesOfTheMethodStayAsChosenAndCanBeUndoneAfterAReopening() throws ProjectTrouble {
        Plan plan;
        try (Project project = Project.create(file(), ExamplePlan.plan(), Sessions.patient())) {
            MethodRules fewer = project.store().plan().method().following("delete-last", false);
            assertInstanceOf(Done.class, project.store().apply(new SettingEdit.Follow(fewer)));
            plan = project.store().plan();
            assertEquals(fewer, plan.method());
        }
        try (Project project = Project.open(file(), Sessions.patient())) {
            assertEquals(plan, project.store().plan());
            assertEquals(ExamplePlan.plan().kept(), project.store().plan().kept());
            project.store().undo();
            assertEquals(MethodRules.USUAL, project.store().plan().method());
        }
    }

    private static String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileThatCannotBeWrittenIsOpenedForReading() throws Exception {
        try (Project project = fresh()) {
            project.store().apply(draw("Ledger", "shop.ledger"));
        }
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        boolean pinned = Files.isWritable(file()) && run("chattr", "+i", file().toString());
        try {
            assumeFalse(Files.isWritable(file()), "this user may write everything");
            try (Project project = Project.open(file(), Sessions.patient())) {
                assertTrue(project.file().isReadOnly());
                assertEquals(Saved.READ_ONLY, project.file().saved());
                assertTrue(Refusals.of(project.store().apply(RENAME), file()).contains("Save a copy"));
                project.saveCopy(folder.resolve("copy.banyan"), true);
            }
            try (Project copy = Project.open(folder.resolve("copy.banyan"), Sessions.patient())) {
                assertInstanceOf(Done.class, copy.store().undo());
            }
        } finally {
            if (pinned) run("chattr", "-i", file().toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFullDiskRefusesTheEditAndKeepsWhatIsThere() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", small.toString());
        assumeFalse(!mounted, "only the administrator can make a small disk");
        Path file = small.resolve("plan.banyan");
        try {
            try (Project project = Project.create(file, Plan.EMPTY, Sessions.patient())) {
                var names = new ArrayList<String>();
                String refusal = "";
                for (int i = 0; refusal.isEmpty() && i < 3000; i++) {
                    var edit = draw("Context " + i + " " + "x".repeat(2000), "m" + i);
                    if (project.store().apply(edit) instanceof Done) names.add(edit.label(Plan.EMPTY));
                    else refusal = Refusals.of(project.store().apply(edit), file);
                }
                assertTrue(refusal.contains("is full"), refusal);
                assertEquals(names.size(), project.store().plan().contexts().size());
                project.saveCopy(folder.resolve("copy.banyan"), true);
            }
            try (Project project = Project.open(file, Sessions.patient());
                    Project copy = Project.open(folder.resolve("copy.banyan"), Sessions.patient())) {
                assertEquals(copy.store().plan(), project.store().plan());
                assertEquals(copy.store().history(), project.store().history());
            }
        } finally {
            run("umount", small.toString());
        }
    }
}
