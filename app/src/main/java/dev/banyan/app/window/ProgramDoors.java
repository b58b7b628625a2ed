package dev.banyan.app.window;

import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.jobs.WindowThread;
import dev.banyan.app.method.KnownTemplates;
import dev.banyan.app.method.TemplateTrouble;
import dev.banyan.app.project.Project;
import dev.banyan.app.project.ProjectFile;
import dev.banyan.app.project.ProjectTrouble;
import dev.banyan.app.project.Saved;
import dev.banyan.app.project.Session;
import dev.banyan.app.work.AppFolder;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.Export;
import dev.banyan.app.work.FreshPlan;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.app.work.SourceLookup;
import dev.banyan.app.work.TextFile;
import dev.banyan.app.work.Whereabouts;
import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.exporting.canvas.CanvasPage;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import dev.banyan.views.Message;
import dev.banyan.views.SavedState;
import dev.banyan.views.Settings;
import dev.banyan.views.TemplateShelf;
import dev.banyan.views.audit.SourceSheet;
import dev.banyan.views.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the window asks of the program: opens and keeps plans, imports audits and exports workbooks, each in the
/// background, each with one sentence where it does not work.
final class ProgramDoors implements Doors {
    private final AppFolder home;
    private final Choosing choosing;
    private final Jobs jobs;
    private final Settings settings;
    private final FolderWatch.Pace pace;
    private final RecentPlans recent;
    private final Whereabouts whereabouts;
    private final KnownMappings mappings;
    private final PersonTemplates templates;
    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<SavedState> saved = new ReadOnlyObjectWrapper<>(SavedState.SAVED);
    private @Nullable Shell shell;
    private @Nullable Project project;
    private @Nullable Watching watching;
    private final ObservableList<Path> watched = FXCollections.observableArrayList();

    /// @param opener opens a folder in the file manager; @param pace how watched folders are looked at
    ProgramDoors(
            AppFolder home,
            Settings settings,
            Choosing choosing,
            Jobs jobs,
            Consumer<Path> opener,
            FolderWatch.Pace pace) {
        this.settings = settings;
        this.pace = pace;
        this.home = home;
        this.choosing = choosing;
        this.jobs = jobs;
        this.recent = new RecentPlans(settings);
        this.whereabouts = new Whereabouts(home);
        this.mappings = new KnownMappings(home);
        this.templates = new PersonTemplates(new KnownTemplates(home.path()), choosing, jobs, this::say, this::told);
        this.opener = opener;
    }

    /// The window these doors belong to.
    void serve(Shell opened) {
        shell = opened;
    }

    Jobs jobs() {
        return jobs;
    }

    /// The open project, empty on the start page.
    Optional<Project> project() {
        return Optional.ofNullable(project);
    }

    @Override
    public TemplateShelf templates() {
        return templates;
    }

    @Override
    public void newPlan() {
        choosing.toWrite("New plan", "New plan.banyan", "banyan").ifPresent(file -> create(file, () -> {}));
    }

    @Override
    public void openPlan() {
        choosing.plan().ifPresent(this::openPlan);
    }

    @Override
    public void openPlan(Path file) {
        jobs.run("Opening " + file.getFileName(), _ -> Project.open(file, session()), this::show, this::told);
    }

    @Override
    public void openSample() {
        jobs.run(
                "Making the sample",
                progress -> SampleProject.create(home.folder("samples"), session(), progress),
                this::show,
                this::told);
    }

    private void create(Path file, Runnable then) {
        jobs.run(
                "Making " + file.getFileName(),
                _ -> created(file),
                made -> {
                    show(made);
                    then.run();
                },
                this::told);
    }

    /// The dialog has asked whether to replace what is there.
    private static Project created(Path file) throws ProjectTrouble {
        return Project.createOver(file, FreshPlan.of(file, LocalDate.now()), session());
    }

    private static Session session() {
        return Session.inWindow(System.getProperty("user.name", ""), Clock.systemUTC());
    }

    private void show(Project opened) {
        close();
        project = opened;
        ProjectFile file = opened.file();
        saved.set(state(file.saved()));
        file.watch(now -> WindowThread.run(() -> saved.set(state(now))));
        file.onLost(lost -> WindowThread.run(() -> {
            opened.store().fallBack(lost.kept(), "Back to what is on the disk");
            say(lost.sentence());
        }));
        recent.opened(file.path().toAbsolutePath());
        templates.besides(file.path());
        watching = new Watching(opened, window(), jobs, settings, mappings, pace, (folder, names) -> {
            if (project == opened) importAudit(opened, List.of(folder), names);
        });
        watched.setAll(watching.folders());
        window().open(opened.store(), String.valueOf(file.path().getFileName()), saved.getReadOnlyProperty());
    }

    private static SavedState state(Saved saved) {
        return switch (saved) {
            case ALL -> SavedState.SAVED;
            case WRITING -> SavedState.SAVING;
            case REFUSED -> new SavedState.NotSaved("The latest edit could not be saved.");
            case READ_ONLY -> new SavedState.NotSaved("Opened for reading only; save a copy to go on.");
        };
    }

    /// Closes the open project, if there is one.
    void close() {
        Watching folders = watching;
        watching = null;
        if (folders != null) folders.close();
        watched.clear();
        Project open = project;
        project = null;
        if (open != null) open.close();
    }

    @Override
    public void chooseAudit() {
        List<Path> files = choosing.auditFiles();
        if (!files.isEmpty()) importAudit(files);
    }

    @Override
    public void importAudit(List<Path> files) {
        Project open = project;
        if (open == null) {
            String name = String.valueOf(files.getFirst().getFileName()) + ".banyan";
            choosing.toWrite("Keep the plan of this audit", name, "banyan")
                    .ifPresent(file -> create(file, () -> importAudit(files)));
            return;
        }
        importAudit(open, files, Set.of());
    }

    private void importAudit(Project open, List<Path> files, Set<String> only) {
        new Importing(
                        window(),
                        jobs,
                        open,
                        files,
                        only,
                        choosing,
                        mappings,
                        this::told,
                        read -> kept(open, read),
                        this::watchFolder)
                .begin();
    }

    /// Before the edit: its small sources go into the plan with it.
    private void kept(Project into, AuditImport read) {
        into.file().keepWithNextAudit(read.texts());
        jobs.run(
                "Remembering where the files lie",
                _ -> {
                    whereabouts.remember(read);
                    mappings.keep(read);
                    return true;
                },
                _ -> {},
                this::told);
    }

    @Override
    public void chooseAuditFolder() {
        choosing.auditFolder().ifPresent(folder -> importAudit(List.of(folder)));
    }

    @Override
    public void watchFolder() {
        if (watching != null) choosing.auditFolder().ifPresent(this::watchFolder);
    }

    @Override
    public void watchFolder(Path folder) {
        Watching folders = watching;
        if (folders == null) return;
        folders.add(folder);
        watched.setAll(folders.folders());
        say("A newer file in " + folder.getFileName() + " will be offered.");
    }

    @Override
    public void stopWatching(Path folder) {
        Watching folders = watching;
        if (folders == null) return;
        folders.remove(folder);
        watched.setAll(folders.folders());
    }

    @Override
    public ObservableList<Path> watchedFolders() {
        return FXCollections.unmodifiableObservableList(watched);
    }

    @Override
    public void openFolder(Path folder) {
        opener.accept(folder);
    }

    @Override
    public void readText(String title, List<String> endings, Consumer<String> read) {
        choosing.text(title, endings)
                .ifPresent(
                        file -> jobs.run("Reading " + file.getFileName(), _ -> TextFile.read(file), read, this::told));
    }

    @Override
    public void showSource(SourceId id, Place place) {
        Project open = project;
        if (open == null) return;
        open.store().plan().audit().readings().stream()
                .filter(r -> r.source().id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        reading -> show(open, reading, place),
                        () -> say("The plan stands on this source no longer; undo the import to see it."));
    }

    private void show(Project open, Reading reading, Place place) {
        jobs.run(
                "Opening " + reading.source().name(),
                told -> SourceLookup.of(
                        reading.source(),
                        place,
                        whereabouts.of(reading.source()),
                        () -> open.file().textOf(reading.source().id()),
                        told::cancelled),
                found -> {
                    Runnable[] close = new Runnable[1];
                    var sheet = new SourceSheet(
                            Previews.text(reading, place, found),
                            this,
                            () -> Objects.requireNonNull(close[0]).run());
                    close[0] = window().lay(sheet, () -> {});
                },
                this::told);
    }

    @Override
    public void export(String format) {
        Project open = project;
        Optional<RoadmapWriter> writer =
                Export.writers().stream().filter(w -> w.format().equals(format)).findFirst();
        if (open == null || writer.isEmpty()) return;
        Plan plan = open.store().plan();
        choosing.toWrite("Export as " + writer.get().title(), plan.name() + "." + format, format)
                .ifPresent(target -> write(writer.get(), plan, open.file().path(), target));
    }

    @Override
    public void exportCanvas(ContextId context) {
        Project open = project;
        if (open == null) return;
        Plan plan = open.store().plan();
        BoundedContext known = plan.context(context);
        if (known == null) return;
        var writer = new CanvasPage(context);
        String name = known.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + writer.format();
        choosing.toWrite("Save the canvas of " + known.name(), name, writer.format())
                .ifPresent(target -> write(writer, plan, open.file().path(), target));
    }

    private void write(RoadmapWriter writer, Plan plan, Path planFile, Path target) {
        var occasion = new Occasion(
                LocalDate.now(), String.valueOf(planFile.getFileName()), System.getProperty("user.name", ""));
        jobs.run(
                "Writing " + target.getFileName(),
                _ -> {
                    Export.write(writer, plan, occasion, target);
                    return target;
                },
                written -> say("Written: " + written + "."),
                this::told);
    }

    @Override
    public List<ExportFormat> exportFormats() {
        return Export.writers().stream()
                .map(w -> new ExportFormat(w.format(), w.title(), w.format()))
                .toList();
    }

    @Override
    public void saveCopy() {
        Project open = project;
        if (open == null) return;
        String name = "Copy of " + open.file().path().getFileName();
        choosing.toWrite("Save a copy", name, "banyan")
                .ifPresent(target -> jobs.run(
                        "Saving a copy",
                        _ -> {
                            open.saveCopy(target, true);
                            return target;
                        },
                        written -> say("A copy was saved as " + written + "."),
                        this::told));
    }

    @Override
    public List<Path> recentPlans() {
        return recent.all();
    }

    private Shell window() {
        return Objects.requireNonNull(shell, "the doors serve a window");
    }

    private void say(String sentence) {
        window().say(Message.of(sentence));
    }

    /// Expected trouble is a sentence; anything else goes to the last net.
    private void told(Exception trouble) {
        switch (trouble) {
            case ProjectTrouble t -> say(t.sentence());
            case TemplateTrouble t -> say(t.sentence());
            case IOException e -> say(String.valueOf(e.getMessage()));
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(trouble);
        }
    }
}
