package dev.banyan.app.window;

import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.jobs.WindowThread;
import dev.banyan.app.project.Project;
import dev.banyan.app.project.ProjectFile;
import dev.banyan.app.project.Saved;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.views.Jobs;
import dev.banyan.views.SavedState;
import dev.banyan.views.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The plan that is open in the window, if any: whether it is saved, and which folders are watched for it. Lives on
/// the window's thread.
final class OpenPlan {
    private final Voice voice;
    private final Jobs jobs;
    private final Settings settings;
    private final KnownMappings mappings;
    private final FolderWatch.Pace pace;
    private final Review review;
    private final ReadOnlyObjectWrapper<SavedState> saved = new ReadOnlyObjectWrapper<>(SavedState.SAVED);
    private final ObservableList<Path> watched = FXCollections.observableArrayList();
    private @Nullable Project project;
    private @Nullable Watching watching;

    /// Told which files of a watched folder are to be imported into a plan.
    @FunctionalInterface
    interface Review {
        void of(Project into, Path folder, Set<String> files);
    }

    /// @param pace how watched folders are looked at
    OpenPlan(Voice voice, Jobs jobs, Settings settings, KnownMappings mappings, FolderWatch.Pace pace, Review review) {
        this.voice = voice;
        this.jobs = jobs;
        this.settings = settings;
        this.mappings = mappings;
        this.pace = pace;
        this.review = review;
    }

    Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    /// Shows a plan instead of the one before.
    void show(Project opened) {
        close();
        project = opened;
        ProjectFile file = opened.file();
        saved.set(state(file.saved()));
        file.watch(now -> WindowThread.run(() -> saved.set(state(now))));
        file.onLost(lost -> WindowThread.run(() -> {
            opened.store().fallBack(lost.kept(), "Back to what is on the disk");
            voice.say(lost.sentence());
        }));
        watching = new Watching(opened, voice.window(), jobs, settings, mappings, pace, (folder, names) -> {
            if (project == opened) review.of(opened, folder, names);
        });
        watched.setAll(watching.folders());
        voice.window().open(opened.store(), String.valueOf(file.path().getFileName()), saved.getReadOnlyProperty());
    }

    private static SavedState state(Saved saved) {
        return switch (saved) {
            case ALL -> SavedState.SAVED;
            case WRITING -> SavedState.SAVING;
            case REFUSED -> new SavedState.NotSaved("The latest edit could not be saved.");
            case READ_ONLY -> new SavedState.NotSaved("Opened for reading only; save a copy to go on.");
        };
    }

    /// Does nothing where none is open.
    void close() {
        Watching folders = watching;
        watching = null;
        if (folders != null) folders.close();
        watched.clear();
        Project open = project;
        project = null;
        if (open != null) open.close();
    }

    /// Does nothing where no plan is open.
    void watchFolder(Path folder) {
        Watching folders = watching;
        if (folders == null) return;
        folders.add(folder);
        watched.setAll(folders.folders());
        voice.say("A newer file in " + folder.getFileName() + " will be offered.");
    }

    void stopWatching(Path folder) {
        Watching folders = watching;
        if (folders == null) return;
        folders.remove(folder);
        watched.setAll(folders.folders());
    }

    ObservableList<Path> watchedFolders() {
        return FXCollections.unmodifiableObservableList(watched);
    }
}
