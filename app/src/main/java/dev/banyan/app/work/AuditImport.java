package dev.banyan.app.work;

import dev.banyan.importing.Import;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.SourceMatch;
import dev.banyan.model.audit.Warning;
import dev.banyan.model.audit.compare.AuditMerge;
import dev.banyan.model.audit.compare.AuditMerge.Effect;
import dev.banyan.views.Jobs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An import that is read and not yet accepted: a row for every file, and the audit the plan would stand on.
///
/// @param audit   what to accept
/// @param changes what that would change in the plan, in sentences
/// @param changesAnything false when all of it is there already
public record AuditImport(List<FileRow> rows, Audit audit, List<String> changes, boolean changesAnything) {
    public AuditImport {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /// Reads files, folders and archives, several at a time, and joins them with what the plan stands on.
    ///
    /// @throws CancellationException when the person no longer wants it
    public static AuditImport read(Plan plan, List<Path> dropped, InstantSource clock, Jobs.Progress progress) {
        int several = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService threads = Executors.newFixedThreadPool(several)) {
            ImportResult result = Import.standard()
                    .on(threads)
                    .read(
                            dropped,
                            clock.instant(),
                            (file, done, total) -> progress.at(total == 0 ? -1 : 0.9 * done / total, "Reading " + file),
                            progress::cancelled);
            progress.at(0.92, "Joining the names");
            return joined(plan, result);
        } catch (Cancelled e) {
            throw new CancellationException("the import was cancelled");
        }
    }

    private static AuditImport joined(Plan plan, ImportResult result) {
        AuditMerge merge = AuditMerge.into(plan.audit(), result.readings());
        Map<SourceId, Effect> effects = new HashMap<>();
        merge.steps().forEach(step -> effects.put(step.source().id(), step.effect()));
        Map<SourceId, SourceMatch> matches = merge.audit().facts().matches();
        var rows = result.rows().stream().map(r -> row(r, effects, matches)).toList();
        return new AuditImport(rows, merge.audit(), AuditChanges.between(plan, merge.audit()), !merge.isEmpty());
    }

    private static FileRow row(Row row, Map<SourceId, Effect> effects, Map<SourceId, SourceMatch> matches) {
        Reading reading = row.reading();
        SourceMatch match =
                reading == null ? null : matches.get(reading.source().id());
        Certainty certainty = row.certainty();
        return new FileRow(
                row.name(),
                row.format(),
                row.title(),
                certainty == null ? "unknown" : certainty.name().toLowerCase(Locale.ROOT),
                row.reason(),
                row.records(),
                match == null ? 0 : match.matched(),
                match == null ? 0 : match.outside() + match.ignored(),
                match == null ? 0 : match.missed(),
                match == null ? List.of() : notMatched(match),
                reading == null ? null : effects.get(reading.source().id()),
                row.warnings().stream().map(Warning::toString).toList(),
                row.error());
    }

    private static List<String> notMatched(SourceMatch match) {
        return match.unmatched().stream()
                .map(u -> u.name() + " (" + u.records() + "): " + u.reason())
                .toList();
    }

    /// Whether at least one file could be read.
    public boolean readAnything() {
        return rows.stream().anyMatch(r -> r.effect() != null);
    }
}
