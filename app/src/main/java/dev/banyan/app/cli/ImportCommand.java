package dev.banyan.app.cli;

import dev.banyan.app.work.AppFolder;
import dev.banyan.app.work.AuditImport;
import dev.banyan.app.work.FileRow;
import dev.banyan.app.work.Whereabouts;
import dev.banyan.importing.Progress;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.AuditEdit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `banyan import`: reads audit files into a plan, which it makes if it is not there; one row per file.
@Command(
        name = "import",
        description = "Imports audit files, folders or archives into a plan, which is made if it is not there.")
final class ImportCommand extends PlanCommand {
    private static final int NAMED = 5;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE|DIR", description = "What to import.")
    private List<Path> dropped = List.of();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How tables with its columns are read; make one with 'banyan map-table'. May be repeated.")
    private List<Path> mappings = List.of();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(
            names = "--partly",
            description = "Also use what stands before the damage of files that are broken in the middle.")
    private boolean partly;

    @Option(names = "--dry-run", description = "Only show what would be imported.")
    private boolean dryRun;

    @Override
    public Integer call() {
        for (Path path : dropped)
            if (!Files.exists(path)) throw CommandTrouble.noAccess(path + " is not there; check the name.");
        List<TableMapping> known = mappings.stream().map(ImportCommand::mapping).toList();
        var progress = new LineProgress(err());
        Plan plan = PlanFile.planAt(file());
        AuditImport read = AuditImport.read(plan, dropped, known, Clock.systemUTC(), progress, Progress.NONE);
        progress.clear();
        read.notices().forEach(err()::println);
        if (partly) read = read.withAllPartly();
        if (!dryRun && read.changesAnything()) keep(plan, read);
        if (json) JsonText.print(answer(read), out());
        else print(read);
        return read.readAnything() ? ExitCode.DONE : ExitCode.NO_ACCESS;
    }

    private static TableMapping mapping(Path file) {
        if (!Files.exists(file)) throw CommandTrouble.noAccess(file + " is not there; check the name.");
        try {
            return MappingFile.read(file);
        } catch (UnreadableFile e) {
            throw CommandTrouble.noAccess(e.sentence());
        }
    }

    private void keep(Plan plan, AuditImport read) {
        new Whereabouts(AppFolder.ofThisPerson()).remember(read);
        try (PlanFile file = Files.exists(file()) ? PlanFile.open(file()) : PlanFile.create(file(), plan)) {
            file.keepWithNextAudit(read.texts());
            file.apply(new AuditEdit.Accept(read.audit(), read.renamed()));
        }
    }

    private void print(AuditImport read) {
        var table = new TextTable("File", "Recognised as", "Certainty", ">Records", ">Matched", "Standing", "Remarks");
        for (FileRow row : read.rows())
            table.row(
                    row.file(),
                    row.title().isEmpty() ? "–" : row.title(),
                    row.certainty(),
                    row.records(),
                    percent(row.matchedShare()),
                    row.standing(),
                    row.remark());
        table.print(out());
        out().println(counts(read.rows()));
        read.rows().forEach(this::printNotMatched);
        read.changes().forEach(out()::println);
        read.renamed()
                .forEach((before, after) ->
                        out().println("Taken for renamed: " + before.name() + " is " + after.name() + " now."));
        if (read.rows().stream().anyMatch(r -> r.partly() && r.effect() == null))
            out().println("With --partly, what could be read of broken files is used as well.");
        if (!read.changesAnything()) out().println("Nothing changes.");
    }

    /// How many files stand how, and how many need attention.
    private static String counts(List<FileRow> rows) {
        if (rows.isEmpty()) return "No file was found there.";
        var standings = new TreeMap<String, Integer>();
        rows.forEach(r -> standings.merge(r.partly() ? "partly readable" : r.standing(), 1, Integer::sum));
        String counted = standings.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
        long odd = rows.stream().filter(FileRow::needsAttention).count();
        String attention = odd == 0 ? "" : odd == 1 ? "; 1 needs attention" : "; " + odd + " need attention";
        return rows.size() + (rows.size() == 1 ? " file: " : " files: ") + counted + attention + ".";
    }

    private void printNotMatched(FileRow row) {
        if (row.notMatched().isEmpty()) return;
        out().println(row.file() + ": " + row.notMatched().size() + " names match no module");
        row.notMatched().stream().limit(NAMED).forEach(name -> out().println("  " + name));
        int rest = row.notMatched().size() - NAMED;
        if (rest > 0) out().println("  and " + rest + " more; --json names them all");
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static Map<String, Object> answer(AuditImport read) {
        return Map.of("sources", read.rows().stream().map(ImportCommand::source).toList());
    }

    private static Map<String, @Nullable Object> source(FileRow row) {
        var source = new LinkedHashMap<String, @Nullable Object>();
        source.put("file", row.file());
        source.put("format", row.format().isEmpty() ? null : row.format());
        source.put("certainty", row.certainty());
        source.put("reason", row.reason());
        source.put("bytes", row.bytes() < 0 ? null : row.bytes());
        source.put("needsAttention", row.needsAttention());
        source.put("records", row.records());
        source.put("matched", row.matched());
        source.put("outside", row.outside());
        source.put("unmatched", row.unmatched());
        source.put("notMatched", row.notMatched());
        source.put("standing", row.standing());
        source.put("until", row.partly() ? row.until() : null);
        source.put("warnings", row.warnings());
        source.put("error", row.whyNot());
        return source;
    }
}
