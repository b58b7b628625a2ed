package dev.banyan.app.window;

import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.jobs.WindowThread;
import dev.banyan.app.project.Project;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.importing.Progress;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.compare.AuditMerge.Effect;
import dev.banyan.views.Jobs;
import dev.banyan.views.Settings;
import dev.banyan.views.shell.Shell;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The folders that are watched for one open plan, remembered on this computer. A file there that is newer than what
/// the plan stands on, or new and understood, is offered quietly; nothing is imported by itself.
final class Watching implements AutoCloseable {
    private final Project project;
    private final Shell shell;
    private final Jobs jobs;
    private final Settings settings;
    private final KnownMappings mappings;
    private final BiConsumer<Path, Set<String>> review;
    private final FolderWatch.Pace pace;
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final List<FolderWatch> watches = new ArrayList<>();

    /// @param review told a folder and which of its files to import
    Watching(
            Project project,
            Shell shell,
            Jobs jobs,
            Settings settings,
            KnownMappings mappings,
            FolderWatch.Pace pace,
            BiConsumer<Path, Set<String>> review) {
        this.project = project;
        this.shell = shell;
        this.jobs = jobs;
        this.settings = settings;
        this.mappings = mappings;
        this.pace = pace;
        this.review = review;
        remembered().forEach(this::begin);
    }

    ObservableList<Path> folders() {
        return FXCollections.unmodifiableObservableList(folders);
    }

    private String key() {
        return "watch " + project.file().path().toAbsolutePath();
    }

    private List<Path> remembered() {
        try {
            return Arrays.stream(settings.get(key(), "").split("\n"))
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .toList();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private void remember() {
        settings.put(key(), folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    void add(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (folders.contains(whole)) return;
        begin(whole);
        remember();
    }

    void remove(Path folder) {
        watches.stream().filter(w -> w.folder().equals(folder)).forEach(FolderWatch::close);
        watches.removeIf(w -> w.folder().equals(folder));
        folders.remove(folder);
        remember();
    }

    private void begin(Path folder) {
        folders.add(folder);
        watches.add(new FolderWatch(folder, lastRead(), pace, changed -> WindowThread.run(() -> look(folder, changed)))
                .start());
    }

    /// What is younger than the audit is news, even if it came while the program was closed.
    private long lastRead() {
        return project.store().plan().audit().sources().stream()
                .map(Source::readAt)
                .max(Instant::compareTo)
                .orElseGet(() -> Clock.systemUTC().instant())
                .toEpochMilli();
    }

    /// Reads what has changed and offers it when that would change the audit.
    private void look(Path folder, Set<Path> changed) {
        if (!folders.contains(folder)) return;
        Plan plan = project.store().plan();
        Set<String> names = changed.stream()
                .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        jobs.run(
                "Looking at newer files",
                told -> AuditImport.read(
                        plan, List.of(folder), names, mappings.all(), Clock.systemUTC(), told, Progress.NONE),
                read -> offer(folder, read),
                _ -> {});
    }

    private void offer(Path folder, AuditImport read) {
        List<FileRow> news = read.rows().stream()
                .filter(r -> r.effect() == Effect.NEW || r.effect() == Effect.REPLACES)
                .toList();
        if (news.isEmpty() || !folders.contains(folder)) return;
        Set<String> names = news.stream().map(FileRow::file).collect(Collectors.toCollection(TreeSet::new));
        shell.offer(words(news), "Review", () -> review.accept(folder, names));
    }

    private static String words(List<FileRow> news) {
        FileRow first = news.getFirst();
        if (news.size() > 1) return news.size() + " files of a watched folder are newer than the audit.";
        return first.effect() == Effect.REPLACES
                ? first.file() + " is newer than the audit."
                : first.file() + " is new in a watched folder: " + first.title() + ".";
    }

    @Override
    public void close() {
        watches.forEach(FolderWatch::close);
        watches.clear();
        folders.clear();
    }
}
