package dev.banyan.app.window;

import dev.banyan.app.crash.CrashReport;
import dev.banyan.app.crash.LastNet;
import dev.banyan.app.jobs.BackgroundJobs;
import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.jobs.WindowThread;
import dev.banyan.app.work.AppFolder;
import dev.banyan.app.work.Ids;
import dev.banyan.views.Message;
import dev.banyan.views.Settings;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.shell.Shell;
import dev.banyan.views.shell.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program as a window: makes everything once and ties it together.
public final class Workshop extends Application {
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    /// Opens the window and returns when it is closed.
    ///
    /// @param words nothing, `sample`, or a plan file
    public static void open(List<String> words) {
        launch(Workshop.class, words.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        AppFolder home = AppFolder.ofThisPerson();
        Settings settings = new FileSettings(home.path().resolve("settings.properties"));
        var doors = new ProgramDoors(
                home,
                settings,
                new SystemDialogs(() -> stage, settings),
                new BackgroundJobs(),
                folder -> getHostServices().showDocument(folder.toUri().toString()),
                FolderWatch.Pace.USUAL);
        Shell shell = furnish(stage, doors, settings);
        catchAll(shell);
        stage.show();
        enter(doors, getParameters().getRaw());
    }

    /// Puts a shell with every room into a stage and opens the doors for it.
    static Shell furnish(Stage stage, ProgramDoors doors, Settings settings) {
        List<WorkbenchRoom> rooms = ServiceLoader.load(WorkbenchRoom.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        var shell = new Shell(rooms, new Surroundings(doors, doors.jobs(), settings, Ids::next, Clock.systemUTC()));
        doors.serve(shell);
        stage.setScene(new Scene(shell.root(), 1400, 880));
        stage.titleProperty().bind(shell.title());
        for (int size : ICONS) {
            var icon = Workshop.class.getResourceAsStream("banyan-" + size + ".png");
            if (icon != null) stage.getIcons().add(new Image(icon));
        }
        WindowBounds.keep(stage, settings);
        stage.setOnHidden(_ -> doors.close());
        return shell;
    }

    private static void enter(ProgramDoors doors, List<String> words) {
        if (words.isEmpty()) return;
        if (words.getFirst().equals("sample")) doors.openSample();
        else doors.openPlan(Path.of(words.getFirst()));
    }

    private static void catchAll(Shell shell) {
        var net = new LastNet(report -> WindowThread.run(() -> shell.say(said(report))));
        Thread.setDefaultUncaughtExceptionHandler(net);
        Thread.currentThread().setUncaughtExceptionHandler(net);
    }

    private static Message said(CrashReport report) {
        return new Message(
                "That did not work (" + report.code()
                        + "). Your work is saved; the details can be copied for a report.",
                Objects.requireNonNull(report.text()));
    }
}
