package dev.banyan.views;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.MemoryJournal;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.shell.Shell;
import dev.banyan.views.shell.Surroundings;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A real window on the headless platform, with a plan in memory and jobs that are over at once. Keys are sent to the
/// focused control directly, because that platform's robot knows no modifiers.
@SuppressWarnings("NullAway.Init") // the fields are set by start, which the test framework calls first
public abstract class WindowTest extends ApplicationTest {
    protected static final InstantSource CLOCK = InstantSource.fixed(SmallPlan.READ);

    /// When something counts as hung; a busy computer may take long for what is soon done on an idle one.
    private static final int PATIENCE_SECONDS = 60;

    protected final FakeDoors doors = new FakeDoors();
    protected final MemorySettings settings = new MemorySettings();
    protected final SameThreadJobs jobs = new SameThreadJobs();
    protected final SimpleObjectProperty<SavedState> saved = new SimpleObjectProperty<>(SavedState.SAVED);
    private final AtomicInteger ids = new AtomicInteger();
    private Stage stage;
    private Shell shell;
    private PlanStore store;

    /// The plan that is open when the test begins.
    protected Plan plan() {
        return SmallPlan.plan();
    }

    /// The rooms of the window.
    protected Collection<WorkbenchRoom> rooms() {
        return ServiceLoader.load(WorkbenchRoom.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public void start(Stage shown) {
        stage = shown;
        shell = new Shell(
                rooms(), new Surroundings(doors, jobs, settings, () -> "new-" + ids.incrementAndGet(), CLOCK));
        stage.setScene(new Scene(shell.root(), 990, 760));
        stage.show();
        open(plan());
    }

    /// Closes the rooms: the system's theme is watched by every window there was.
    @Override
    public void stop() {
        shell.start();
    }

    /// Opens another plan in the same window.
    protected void open(Plan plan) {
        store = new PlanStore(plan, new MemoryJournal(CLOCK));
        fx(() -> shell.open(store, "northbank.banyan", saved));
    }

    protected Shell shell() {
        return shell;
    }

    protected PlanStore store() {
        return store;
    }

    protected Workbench workbench() {
        return shell.workbench().orElseThrow();
    }

    /// Does something on the window's thread and waits until the window has settled.
    protected void fx(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
            return;
        }
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
        settle();
    }

    protected <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /// Waits until what was asked for is laid out: two frames, since the first may ask for a second.
    protected void settle() {
        for (int frame = 0; frame < 2; frame++) {
            var laidOut = new CountDownLatch(1);
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> afterNextLayout(laidOut::countDown));
            try {
                if (!laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("no frame is painted");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void afterNextLayout(Runnable told) {
        Scene scene = stage.getScene();
        var once = new AtomicReference<Runnable>();
        once.set(() -> {
            scene.removePostLayoutPulseListener(once.get());
            told.run();
        });
        scene.addPostLayoutPulseListener(once.get());
        Platform.requestNextPulse();
    }

    /// Presses a key with modifiers on whatever has the focus ("Shortcut", "Shift", "Alt").
    protected void key(KeyCode code, String... modifiers) {
        List<String> held = List.of(modifiers);
        fx(() -> {
            Node owner = stage.getScene().getFocusOwner();
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

    protected Node node(String selector) {
        Node found = ask(() -> shell.root().lookup(selector));
        if (found == null) throw new AssertionError("nothing matches " + selector);
        return found;
    }

    protected String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    /// Whether something that can be seen says exactly this.
    protected boolean says(String words) {
        return ask(() -> says(shell.root(), words));
    }

    /// The same below a node; on the window's thread.
    protected static boolean says(Node node, String words) {
        if (!node.isVisible()) return false;
        if (node instanceof Labeled labeled && words.equals(labeled.getText())) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, words));
    }
}
