package dev.banyan.views.shell;

import dev.banyan.views.Jobs;
import dev.banyan.views.Jobs.Job;
import dev.banyan.views.parts.Buttons;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// What runs in the background, each with its progress and a way to stop it. What is done at once is not shown: while
/// something is dragged, jobs come and go with every move.
final class RunningJobs extends HBox {
    private static final Duration AT_ONCE = Duration.millis(300);

    private final Map<Job, HBox> rows = new HashMap<>();
    private final ListChangeListener<Job> onJobs;

    RunningJobs(Jobs jobs) {
        super(14);
        getStyleClass().add("running");
        ObservableList<Job> running = jobs.running();
        onJobs = _ -> show(running);
        running.addListener(new WeakListChangeListener<>(onJobs));
        show(running);
    }

    /// The row of a job that runs on stays as it is.
    private void show(ObservableList<Job> running) {
        rows.keySet().retainAll(running);
        getChildren()
                .setAll(running.stream()
                        .map(job -> rows.computeIfAbsent(job, RunningJobs::row))
                        .toList());
    }

    private static HBox row(Job job) {
        var title = new Label(job.title());
        var progress = new ProgressBar();
        progress.progressProperty().bind(job.share());
        progress.setAccessibleText(job.title());
        var what = new Label();
        what.getStyleClass().add("faint");
        what.textProperty().bind(job.what());
        what.setMaxWidth(240);
        var row = new HBox(8, title, progress, what, Buttons.flat("Cancel", job::cancel));
        row.setVisible(false);
        row.setManaged(false);
        var wait = new PauseTransition(AT_ONCE);
        wait.setOnFinished(_ -> {
            row.setVisible(true);
            row.setManaged(true);
        });
        wait.play();
        return row;
    }
}
