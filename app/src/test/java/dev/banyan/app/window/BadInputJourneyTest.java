package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.SettingEdit;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What goes wrong is said in one sentence with the name of the file; the plan stays as it was and the window stays
/// usable.
class BadInputJourneyTest extends Journey {
    private static final int USER_VERSION_OFFSET = 60;

    @Test
    void aTruncatedFileIsLeftOutWithItsNameAndTheRestIsRead() throws Exception {
        newPlan("Shop.banyan");
        Path audit = sampleAudit();
        cut(audit.resolve("pip-audit.json"));
        importFiles(audit);
        assertTrue(says(t -> t.startsWith("1 file is left out")));
        press("#import-accept");
        assertEquals(9, plan().audit().sources().size());
        usable();
    }

    @Test
    void aFileNobodyKnowsCannotBeAcceptedAndChangesNothing() throws Exception {
        newPlan("Shop.banyan");
        Path unknown = Files.writeString(folder.resolve("minutes.txt"), "We met on Tuesday.\n");
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Path binary = Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7});
        Plan before = plan();
        importFiles(unknown, empty, binary, folder.resolve("gone.json"));
        assertTrue(ask(() -> node("#import-accept").isDisabled()));
        assertTrue(says(t -> t.contains("files are left out")));
        key(KeyCode.ESCAPE);
        assertFalse(shows("#import-accept"));
        assertSame(before, plan());
        usable();
    }

    @Test
    void aPlanOfANewerBanyanIsNotTouched() throws Exception {
        newPlan("Newer.banyan");
        Path newer = project().file().path();
        newPlan("Shop.banyan");
        Plan before = plan();
        try (var file = new RandomAccessFile(newer.toFile(), "rw")) {
            file.seek(USER_VERSION_OFFSET);
            file.writeInt(99);
        }
        byte[] bytes = Files.readAllBytes(newer);
        refusedOpening(newer);
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(newer)));
        assertSame(before, plan());
        usable();
    }

    @Test
    void aDamagedPlanSaysSoAndTheOpenOneStays() throws Exception {
        newPlan("Broken.banyan");
        Path broken = project().file().path();
        newPlan("Shop.banyan");
        cut(broken);
        refusedOpening(broken);
        refusedOpening(Files.writeString(folder.resolve("letter.banyan"), "Dear reader", StandardCharsets.UTF_8));
        refusedOpening(folder.resolve("gone.banyan"));
        usable();
    }

    @Test
    void aPlanThatCannotBeMadeLeavesTheOpenOne() throws Exception {
        newPlan("Shop.banyan");
        Path file = Files.writeString(folder.resolve("not a folder"), "");
        newPlan("not a folder/Other.banyan");
        assertOneSentence("Other.banyan");
        assertTrue(Files.isRegularFile(file));
        usable();
    }

    @Test
    void anOpenPlanIsOpenedOnlyOnce() {
        newPlan("Shop.banyan");
        Plan before = plan();
        openPlan(project().file().path());
        assertEquals(before, plan());
        usable();
    }

    @Test
    void aNewPlanOverTheOpenOneLosesNothing() {
        newPlan("Shop.banyan");
        importFiles(sampleAudit());
        press("#import-accept");
        Plan before = plan();
        newPlan("Shop.banyan");
        assertEquals(before, plan());
        assertOneSentence("Shop.banyan");
        usable();
    }

    @Test
    void aCopyThatCannotBeWrittenIsSaid() {
        newPlan("Shop.banyan");
        answers.write = folder.resolve("no/such/folder/Copy.banyan");
        key(KeyCode.S, "Shortcut", "Shift");
        finished();
        assertOneSentence("Copy.banyan");
        usable();
    }

    private void refusedOpening(Path file) {
        Path open = project().file().path();
        openPlan(file);
        assertOneSentence(file.getFileName().toString());
        assertEquals(open, project().file().path());
    }

    private void assertOneSentence(String name) {
        String said = said();
        assertTrue(said.contains(name), said);
        assertTrue(said.endsWith("."), said);
        assertFalse(said.contains("Exception"), said);
        assertFalse(said.contains("\n"), said);
    }

    /// The window goes on: an edit is taken and saved.
    private void usable() {
        String name = plan().name();
        fx(() -> bench().ask(new SettingEdit.Rename("Still here")));
        assertEquals("Still here", plan().name());
        until("it is saved", () -> says("Every edit is saved"));
        key(KeyCode.Z, "Shortcut");
        assertEquals(name, plan().name());
    }

    private static void cut(Path file) throws Exception {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length * 2 / 3));
    }
}
