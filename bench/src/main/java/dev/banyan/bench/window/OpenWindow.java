package dev.banyan.bench.window;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.MemoryJournal;
import dev.banyan.model.edit.PlanStore;
import dev.banyan.views.Jobs;
import dev.banyan.views.SavedState;
import dev.banyan.views.Settings;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.shell.Shell;
import dev.banyan.views.shell.Surroundings;
import java.time.InstantSource;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window of the workbench with a plan that no file holds.
record OpenWindow(Stage stage, Shell shell, PlanStore store, Jobs jobs) {
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_000;
    private static final double EDGE = 10;

    static OpenWindow of(Plan plan, Supplier<Jobs> jobs) throws Exception {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException e) {
            // It runs already.
        }
        Platform.setImplicitExit(false);
        return onWindowThread(() -> shown(plan, jobs.get()));
    }

    private static OpenWindow shown(Plan plan, Jobs jobs) {
        InstantSource clock = InstantSource.system();
        int[] ids = {0};
        var around = new Surroundings(new NoDoors(), jobs, new Forgetful(), () -> "id" + ids[0]++, clock);
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
        var store = new PlanStore(plan, new MemoryJournal(clock));
        shell.open(store, "Generated.banyan", new SimpleObjectProperty<>(SavedState.SAVED));
        shell.go("map");
        return new OpenWindow(stage, shell, store, jobs);
    }

    private record Forgetful() implements Settings {
        @Override
        public String get(String key, String otherwise) {
            return otherwise;
        }

        @Override
        public void put(String key, String value) {}
    }

    static <T> T onWindowThread(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    void close() {
        Platform.runLater(() -> {
            shell.start();
            stage.hide();
        });
    }
}
