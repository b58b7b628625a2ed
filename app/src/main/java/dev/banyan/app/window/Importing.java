package dev.banyan.app.window;

import dev.banyan.app.project.Project;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.app.work.ImportChoice;
import dev.banyan.app.work.KnownMappings;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.views.Jobs;
import dev.banyan.views.Message;
import dev.banyan.views.audit.ImportProgress;
import dev.banyan.views.audit.ImportSheet;
import dev.banyan.views.audit.ImportWishes;
import dev.banyan.views.audit.RulesSheet;
import dev.banyan.views.audit.TableDraft;
import dev.banyan.views.audit.TableSheet;
import dev.banyan.views.shell.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One import in the window, from the drop to the edit: reads in the background, shows what comes, reads or joins again
/// what the person wants otherwise, and accepts it when they agree. Lives on the window's thread.
final class Importing implements ImportWishes {
    private final Shell shell;
    private final Jobs jobs;
    private final Project project;
    private final List<Path> files;
    private final Set<String> only;
    private final Choosing choosing;
    private final KnownMappings mappings;
    private final Consumer<Exception> trouble;
    private final Consumer<AuditImport> kept;
    private final Consumer<Path> watched;
    private final Optional<Path> folder;
    private final ImportProgress progress = new ImportProgress(System::nanoTime);
    private final ImportSheet sheet;
    private Runnable close = () -> {};
    private Jobs.@Nullable Job running;
    private @Nullable AuditImport prepared;
    private @Nullable ImportChoice wanted;
    private Set<ModuleId> same = Set.of();
    private boolean over;

    /// @param only    names of the files that are wanted of what was dropped, empty for all
    /// @param trouble told what went wrong
    /// @param kept    told what is accepted; @param watched told the folder to watch
    Importing(
            Shell shell,
            Jobs jobs,
            Project project,
            List<Path> files,
            Set<String> only,
            Choosing choosing,
            KnownMappings mappings,
            Consumer<Exception> trouble,
            Consumer<AuditImport> kept,
            Consumer<Path> watched) {
        this.shell = shell;
        this.jobs = jobs;
        this.project = project;
        this.files = files;
        this.only = only;
        this.choosing = choosing;
        this.mappings = mappings;
        this.trouble = trouble;
        this.kept = kept;
        this.watched = watched;
        folder = files.size() == 1 && only.isEmpty() && Files.isDirectory(files.getFirst())
                ? Optional.of(files.getFirst())
                : Optional.empty();
        sheet = new ImportSheet(progress, Previews.formats(), folder.isPresent(), this);
    }

    void begin() {
        close = shell.lay(sheet, this::stop);
        read();
    }

    private void read() {
        Plan plan = project.store().plan();
        Jobs.Job job = jobs.run(
                "Reading the audit",
                told -> AuditImport.read(
                        plan, files, only, mappings.all(), Clock.systemUTC(), told, Previews.telling(progress)),
                this::readWhole,
                this::failed);
        if (over) return;
        running = prepared == null ? job : null;
        sheet.follow(job);
    }

    private void readWhole(AuditImport read) {
        read.notices().forEach(sentence -> shell.say(Message.of(sentence)));
        wanted = read.choice();
        show(read);
    }

    private void show(AuditImport read) {
        running = null;
        if (over) return;
        prepared = read;
        same = read.renamed().keySet();
        sheet.show(Previews.of(read), same);
        if (!read.choice().equals(wanted)) again();
    }

    private void failed(Exception e) {
        running = null;
        close.run();
        if (!(e instanceof CancellationException)) trouble.accept(e);
    }

    /// Joins anew as it is wanted now; what is already on its way is waited for, since it may have read files.
    private void again() {
        AuditImport before = prepared;
        ImportChoice choice = wanted;
        if (before == null || choice == null || running != null) return;
        boolean reads = !choice.formats().equals(before.choice().formats());
        String what = reads ? "Reading again" : "Joining the names";
        sheet.busy(what);
        Jobs.Job job = jobs.run(what, told -> before.with(choice, told), this::show, this::failed);
        if (prepared == before) running = job;
    }

    private void want(ImportChoice choice) {
        wanted = choice;
        again();
    }

    private ImportChoice choice() {
        if (wanted == null) throw new IllegalStateException("nothing is read yet");
        return wanted;
    }

    @Override
    public void use(List<String> names, boolean taken) {
        var leftOut = new HashSet<>(choice().leftOut());
        var partly = new HashSet<>(choice().partly());
        if (taken) {
            names.forEach(leftOut::remove);
            partly.addAll(names);
        } else {
            leftOut.addAll(names);
            names.forEach(partly::remove);
        }
        want(choice().withLeftOut(leftOut).withPartly(partly));
    }

    @Override
    public void readAs(String file, String format) {
        var formats = new HashMap<>(choice().formats());
        if (format.isEmpty()) formats.remove(file);
        else formats.put(file, format);
        want(choice().withFormats(formats));
    }

    @Override
    public void renamed(Set<ModuleId> modules) {
        same = modules;
    }

    @Override
    public void mapNames() {
        AuditImport now = prepared;
        if (now == null) return;
        RulesSheet.open(now.audit(), null, jobs, shell::lay, rules -> want(choice().withRules(rules)));
    }

    @Override
    public void mapTable(String file) {
        AuditImport now = prepared;
        if (now == null || running != null) return;
        TablePreview table = now.rows().stream()
                .filter(r -> r.file().equals(file))
                .map(FileRow::table)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (table == null) return;
        Runnable[] shut = new Runnable[1];
        var mapper = new TableMapper(
                file,
                table,
                now,
                jobs,
                choosing,
                trouble,
                this::mapped,
                () -> Objects.requireNonNull(shut[0]).run());
        var beginning = new TableDraft.Beginning(file, table.columns(), table.rows());
        shut[0] = shell.lay(new TableSheet(beginning, mapper), mapper::stop);
    }

    private void mapped(TableMapping mapping) {
        jobs.run(
                "Remembering the columns",
                _ -> {
                    mappings.keep(mapping);
                    return true;
                },
                _ -> {},
                trouble);
        want(TableMapper.with(choice(), mapping));
    }

    /// Where the plan has got another audit since the files were read, they are read again beside that one.
    @Override
    public void accept(boolean watch) {
        AuditImport now = prepared;
        if (now == null || running != null) return;
        if (project.store().plan().audit() != now.plan().audit()) {
            prepared = null;
            wanted = null;
            sheet.startAgain();
            read();
            return;
        }
        close.run();
        kept.accept(now);
        if (watch) folder.ifPresent(watched);
        var edit = new AuditEdit.Accept(now.audit(), now.renamed(same));
        if (project.store().apply(edit) instanceof Outcome.Refused(String reason)) shell.say(Message.of(reason));
    }

    @Override
    public void cancel() {
        close.run();
    }

    /// The sheet is closed, by whatever way.
    private void stop() {
        over = true;
        Jobs.Job job = running;
        if (job != null) job.cancel();
    }
}
