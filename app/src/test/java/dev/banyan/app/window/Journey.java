package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.app.jobs.BackgroundJobs;
import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.project.Project;
import dev.banyan.app.project.Saved;
import dev.banyan.app.sample.SampleAudit;
import dev.banyan.app.work.AppFolder;
import dev.banyan.model.Plan;
import dev.banyan.views.Workbench;
import dev.banyan.views.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The program as a person has it: the window with every room, real background work, a real project file. Only the file
/// dialogs of the system answer by themselves. Keys go to the focused control directly, because the robot of the
/// headless platform knows no modifiers.
@SuppressWarnings("NullAway.Init") // start is called first by the test framework
abstract class Journey extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 60;

    private static final FolderWatch.Pace QUICK = new FolderWatch.Pace(Duration.ofMillis(100), Duration.ofMillis(400));

    @TempDir
    Path folder;

    final Answers answers = new Answers();
    private final List<Throwable> bugs = Collections.synchronizedList(new ArrayList<>());
    private ProgramDoors doors;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        var settings = new FileSettings(folder.resolve("home/settings.properties"));
        doors = new ProgramDoors(
                new AppFolder(folder.resolve("home")), settings, answers, new BackgroundJobs(), folder -> {}, QUICK);
        shell = Workshop.furnish(stage, doors, settings);
        stage.show();
    }

    @BeforeEach
    void watchForBugs() {
        fx(() -> Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> bugs.add(bug)));
    }

    @AfterEach
    void leave() {
        close();
        WaitForAsyncUtils.clearExceptions();
        assertEquals(List.of(), bugs, "the last net caught something");
    }

    /// Closes the plan, as at the end of a day.
    void close() {
        fx(() -> {
            shell.start();
            doors.close();
        });
    }

    Shell shell() {
        return shell;
    }

    ProgramDoors doors() {
        return doors;
    }

    Workbench bench() {
        return ask(() -> shell.workbench().orElseThrow());
    }

    Plan plan() {
        return bench().plan();
    }

    List<String> history() {
        return ask(() -> shell.workbench().orElseThrow().store().history().stream()
                .map(e -> e.label())
                .toList());
    }

    /// Does something on the window's thread and waits until the window has settled and the edit is on disk: the next
    /// one is refused while a slow disk still writes, and people are slower than disks.
    void fx(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
            return;
        }
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
        until(
                "the edit is written",
                () -> doors.project()
                        .map(p -> p.file().saved() != Saved.WRITING)
                        .orElse(true));
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /// Waits until nothing runs any more and the window shows what came of it.
    void finished() {
        until("the background work is over", () -> doors.jobs().running().isEmpty());
    }

    void until(String what, Callable<Boolean> is) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(is));
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Waits until what was asked for is laid out and painted: two frames, since the first may ask for a second. What
    /// is pointed at lies where it was painted last.
    void painted() {
        for (int frame = 0; frame < 2; frame++) {
            var painted = new CountDownLatch(1);
            fx(() -> afterNextLayout(painted::countDown));
            try {
                assertTrue(painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "no frame is painted");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void afterNextLayout(Runnable told) {
        Scene scene = shell.root().getScene();
        var once = new AtomicReference<Runnable>();
        once.set(() -> {
            scene.removePostLayoutPulseListener(once.get());
            told.run();
        });
        scene.addPostLayoutPulseListener(once.get());
        Platform.requestNextPulse();
    }

    /// The audit that comes with the program, as files in a folder.
    Path sampleAudit() {
        try {
            return SampleAudit.copyTo(folder.resolve("audit"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void newPlan(String name) {
        answers.write = folder.resolve(name);
        key(KeyCode.N, "Shortcut");
        finished();
        answers.write = null;
    }

    void importFiles(Path... files) {
        answers.audit = List.of(files);
        key(KeyCode.I, "Shortcut");
        finished();
    }

    void openPlan(Path file) {
        answers.open = file;
        key(KeyCode.O, "Shortcut");
        finished();
    }

    Project project() {
        return doors.project().orElseThrow();
    }

    void go(String room) {
        press("#rail-" + room);
    }

    /// Presses a button as a click does.
    void press(String selector) {
        var button = (ButtonBase) node(selector);
        assertEquals(false, ask(button::isDisabled), selector + " is off");
        fx(button::fire);
    }

    /// Presses a key with modifiers on whatever has the focus ("Shortcut", "Shift", "Alt").
    void key(KeyCode code, String... modifiers) {
        List<String> held = List.of(modifiers);
        fx(() -> {
            Node owner = shell.root().getScene().getFocusOwner();
            Node target = owner == null ? shell.root() : owner;
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
                target.fireEvent(new KeyEvent(
                        type,
                        "",
                        "",
                        code,
                        held.contains("Shift"),
                        held.contains("Shortcut"),
                        held.contains("Alt"),
                        false));
        });
    }

    Node node(String selector) {
        Node found = ask(() -> shell.root().lookup(selector));
        assertNotNull(found, "nothing matches " + selector);
        return found;
    }

    boolean shows(String selector) {
        return ask(() -> shell.root().lookup(selector) != null);
    }

    /// What the message at the lower edge says, empty when there is none.
    String said() {
        return ask(() -> {
            Node bar = shell.root().lookup(".say");
            return bar == null || !bar.isVisible() ? "" : String.valueOf(bar.getAccessibleText());
        });
    }

    /// Whether something that can be seen says words like these.
    boolean says(Predicate<String> words) {
        return ask(() -> says(shell.root(), words));
    }

    boolean says(String words) {
        return says(words::equals);
    }

    private static boolean says(Node node, Predicate<String> words) {
        if (!node.isVisible()) return false;
        if (node instanceof Labeled labeled && labeled.getText() != null && words.test(labeled.getText())) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
    }
}
