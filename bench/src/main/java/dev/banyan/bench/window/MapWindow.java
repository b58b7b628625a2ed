package dev.banyan.bench.window;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.MemoryJournal;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.SavedState;
import dev.banyan.views.Settings;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.shell.Shell;
import dev.banyan.views.shell.Surroundings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The seam map in the window of the workbench, moved by a hand that never rests. Everything happens as for a person:
/// an event, the room
/// that answers it, and the frame that JavaFX draws.
public final class MapWindow implements AutoCloseable {
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_000;
    private static final double EDGE = 10;
    private static final double LONGEST_WAY = 40;

    private final Stage stage;
    private final Shell shell;
    private final int width;
    private final int height;

    private MapWindow(Stage stage, Shell shell) {
        this.stage = stage;
        this.shell = shell;
        width = (int) stage.getScene().getWidth();
        height = (int) stage.getScene().getHeight();
    }

    public static MapWindow open(Plan plan) throws Exception {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            // It runs already.
        }
        Platform.setImplicitExit(false);
        return onWindowThread(() -> shown(plan));
    }

    private static MapWindow shown(Plan plan) {
        InstantSource clock = InstantSource.system();
        int[] ids = {0};
        var around = new Surroundings(new NoDoors(), new InlineJobs(), new Forgetful(), () -> "id" + ids[0]++, clock);
        var shell = new Shell(
                ServiceLoader.load(WorkbenchRoom.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                around);
        Rectangle2D screen = Screen.getPrimary().getBounds();
        var stage = new Stage();
        double width = Math.min(WIDTH, screen.getWidth() - EDGE), height = Math.min(HEIGHT, screen.getHeight() - EDGE);
        stage.setScene(new Scene(shell.root(), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        var saved = new SimpleObjectProperty<>(SavedState.SAVED);
        shell.open(new PlanStore(plan, new MemoryJournal(clock)), "Generated.banyan", saved);
        shell.go("map");
        return new MapWindow(stage, shell);
    }

    private record Forgetful() implements Settings {
        @Override
        public String get(String key, String otherwise) {
            return otherwise;
        }

        @Override
        public void put(String key, String value) {}
    }

    /// In pixels: 1600x1000, less where the screen is smaller.
    public String size() {
        return width + "x" + height;
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Nothing happens for some frames, so that what was asked for can be painted.
    public void rest(int frames) throws Exception {
        eachFrame(frames, n -> {});
    }

    /// Nearer to what is in the middle.
    public void approach(double factor) throws Exception {
        onWindowThread(() -> {
            scroll(0, Math.log(factor) / 0.00352);
            return factor;
        });
    }

    /// Moves to and fro.
    public Series pan(int frames) throws Exception {
        return eachFrame(frames, n -> scroll(n / LONGEST_WAY % 2 < 1 ? 9 : -9, n / LONGEST_WAY % 3 < 1.5 ? 6 : -6));
    }

    /// Goes nearer and farther.
    public Series zoom(int frames) throws Exception {
        return eachFrame(frames, n -> scroll(0, n / LONGEST_WAY % 2 < 1 ? 8 : -8));
    }

    private void scroll(double dx, double dy) {
        Node map = shell.root().lookup("#map");
        var middle = new Point2D(
                map.getLayoutBounds().getCenterX(), map.getLayoutBounds().getCenterY());
        Point2D at = map.localToScene(middle);
        map.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                true,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    /// Does something in each frame, and tells how long each frame took from its begin to that of the next; beside it,
    /// what copying a picture of this size costs.
    private Series eachFrame(int frames, IntConsumer move) throws Exception {
        var begins = new ArrayList<Cost>();
        var over = new CountDownLatch(1);
        var timer = new AnimationTimer() {
            private long last = -1;
            private int number;

            @Override
            public void handle(long now) {
                long begin = System.nanoTime();
                if (last >= 0) begins.add(new Cost((begin - last) / 1e6, Double.NaN));
                last = begin;
                if (number++ < frames) move.accept(number);
                else {
                    stop();
                    over.countDown();
                }
            }
        };
        Timed all = Timed.ofThreads(() -> {
            Platform.runLater(timer::start);
            over.await();
            return timer;
        });
        double cpu = all.once().cpuMillis() / frames;
        var costs = begins.stream().map(c -> new Cost(c.wallMillis(), cpu)).toList();
        return new Series(costs, copies(costs.size()));
    }

    private List<Cost> copies(int count) throws Exception {
        int[] picture = new int[width * height], copy = new int[width * height];
        Timed copying = Timed.of(() -> {
            System.arraycopy(picture, 0, copy, 0, copy.length);
            return copy;
        });
        var costs = new ArrayList<Cost>();
        for (int i = 0; i < count; i++) costs.add(copying.once());
        return costs;
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            shell.start();
            stage.hide();
        });
    }
}
