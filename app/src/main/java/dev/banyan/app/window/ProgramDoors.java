package dev.banyan.app.window;

import dev.banyan.app.jobs.FolderWatch;
import dev.banyan.app.method.KnownTemplates;
import dev.banyan.app.project.Project;
import dev.banyan.app.project.ProjectTrouble;
import dev.banyan.app.project.Session;
import dev.banyan.app.work.AppFolder;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FreshPlan;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.app.work.TextFile;
import dev.banyan.app.work.Whereabouts;
import dev.banyan.model.ContextId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.SourceId;
import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import dev.banyan.views.Settings;
import dev.banyan.views.TemplateShelf;
import dev.banyan.views.shell.Shell;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// What the window asks of the program: opens and keeps plans, imports audits and exports workbooks, each in the
/// background, each with one sentence where it does not work.
final class ProgramDoors implements Doors {
    private final AppFolder home;
    private final Choosing choosing;
    private final Jobs jobs;
    private final RecentPlans recent;
    private final Whereabouts whereabouts;
    private final KnownMappings mappings;
    private final PersonTemplates templates;
    private final Consumer<Path> opener;
    private final Voice voice = new Voice();
    private final OpenPlan plan;
    private final Exporting exporting;
    private final SourceTexts texts;

    /// @param opener opens a folder in the file manager; @param pace how watched folders are looked at
    ProgramDoors(
            AppFolder home,
            Settings settings,
            Choosing choosing,
            Jobs jobs,
            Consumer<Path> opener,
            FolderWatch.Pace pace) {
        this.home = home;
        this.choosing = choosing;
        this.jobs = jobs;
        this.recent = new RecentPlans(settings);
        this.whereabouts = new Whereabouts(home);
        this.mappings = new KnownMappings(home);
        this.templates = new PersonTemplates(new KnownTemplates(home.path()), choosing, jobs, voice::say, voice::told);
        this.opener = opener;
        plan = new OpenPlan(
                voice,
                jobs,
                settings,
                mappings,
                pace,
                (into, folder, names) -> importAudit(into, List.of(folder), names));
        exporting = new Exporting(choosing, jobs, voice);
        texts = new SourceTexts(whereabouts, this, jobs, voice);
    }

    /// The window these doors belong to.
    void serve(Shell opened) {
        voice.serve(opened);
    }

    Jobs jobs() {
        return jobs;
    }

    /// The open project, empty on the start page.
    Optional<Project> project() {
        return plan.project();
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
        jobs.run("Opening " + file.getFileName(), _ -> Project.open(file, session()), this::show, voice::told);
    }

    @Override
    public void openSample() {
        jobs.run(
                "Making the sample",
                progress -> SampleProject.create(home.folder("samples"), session(), progress),
                this::show,
                voice::told);
    }

    private void create(Path file, Runnable then) {
        jobs.run(
                "Making " + file.getFileName(),
                _ -> created(file),
                made -> {
                    show(made);
                    then.run();
                },
                voice::told);
    }

    /// The dialog has asked whether to replace what is there.
    private static Project created(Path file) throws ProjectTrouble {
        return Project.createOver(file, FreshPlan.of(file, LocalDate.now()), session());
    }

    private static Session session() {
        return Session.inWindow(System.getProperty("user.name", ""), Clock.systemUTC());
    }

    private void show(Project opened) {
        Path file = opened.file().path();
        recent.opened(file.toAbsolutePath());
        templates.besides(file);
        plan.show(opened);
    }

    /// Closes the open project, if there is one.
    void close() {
        plan.close();
    }

    @Override
    public void chooseAudit() {
        List<Path> files = choosing.auditFiles();
        if (!files.isEmpty()) importAudit(files);
    }

    @Override
    public void importAudit(List<Path> files) {
        Project open = project().orElse(null);
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
                        voice.window(),
                        jobs,
                        open,
                        files,
                        only,
                        choosing,
                        mappings,
                        voice::told,
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
                voice::told);
    }

    @Override
    public void chooseAuditFolder() {
        choosing.auditFolder().ifPresent(folder -> importAudit(List.of(folder)));
    }

    @Override
    public void watchFolder() {
        if (project().isPresent()) choosing.auditFolder().ifPresent(this::watchFolder);
    }

    @Override
    public void watchFolder(Path folder) {
        plan.watchFolder(folder);
    }

    @Override
    public void stopWatching(Path folder) {
        plan.stopWatching(folder);
    }

    @Override
    public ObservableList<Path> watchedFolders() {
        return plan.watchedFolders();
    }

    @Override
    public void openFolder(Path folder) {
        opener.accept(folder);
    }

    @Override
    public void readText(String title, List<String> endings, Consumer<String> read) {
        choosing.text(title, endings)
                .ifPresent(
                        file -> jobs.run("Reading " + file.getFileName(), _ -> TextFile.read(file), read, voice::told));
    }

    @Override
    public void showSource(SourceId id, Place place) {
        project().ifPresent(open -> texts.show(open, id, place));
    }

    @Override
    public void export(String format) {
        project().ifPresent(open -> exporting.export(open, format));
    }

    @Override
    public void exportCanvas(ContextId context) {
        project().ifPresent(open -> exporting.canvas(open, context));
    }

    @Override
    public List<ExportFormat> exportFormats() {
        return Exporting.formats();
    }

    @Override
    public void saveCopy() {
        project().ifPresent(exporting::copy);
    }

    @Override
    public List<Path> recentPlans() {
        return recent.all();
    }
}
