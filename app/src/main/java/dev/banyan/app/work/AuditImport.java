package dev.banyan.app.work;

import dev.banyan.importing.ImportApart;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.table.TableMapping;
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
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// An import that is read and not yet accepted: a row for every file, and the audit the plan would stand on. A file
/// that is broken in the middle stays out until the person wants what stands before the damage.
///
/// @param result  what was read
/// @param partly  names of the broken files of which the beginning is wanted
/// @param audit   what to accept
/// @param changes what that would change in the plan, in sentences
/// @param changesAnything false when all of it is there already
public record AuditImport(
        Plan plan,
        ImportResult result,
        Set<String> partly,
        List<FileRow> rows,
        Audit audit,
        List<String> changes,
        boolean changesAnything) {
    public AuditImport {
        partly = Set.copyOf(partly);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /// Reads files, folders and archives in a process of its own, several at a time, and joins them with what the plan
    /// stands on.
    ///
    /// @throws CancellationException when the person no longer wants it
    public static AuditImport read(Plan plan, List<Path> dropped, InstantSource clock, Jobs.Progress progress) {
        return read(plan, dropped, List.of(), clock, progress);
    }

    /// The same, where mappings say how some tables are read.
    ///
    /// @throws CancellationException when the person no longer wants it
    public static AuditImport read(
            Plan plan, List<Path> dropped, List<TableMapping> mappings, InstantSource clock, Jobs.Progress progress) {
        try {
            ImportResult result = ImportApart.in(AppFolder.ofThisPerson().path().resolve("reading"))
                    .mapping(mappings)
                    .read(
                            dropped,
                            clock.instant(),
                            (file, done, total) -> progress.at(total == 0 ? -1 : 0.9 * done / total, "Reading " + file),
                            progress::cancelled);
            progress.at(0.92, "Joining the names");
            return joined(plan, result, Set.of());
        } catch (Cancelled e) {
            throw new CancellationException("the import was cancelled");
        }
    }

    /// The same with the beginnings of these broken files, and of no others.
    public AuditImport withPartly(Set<String> files) {
        return joined(plan, result, files);
    }

    /// The same with the beginnings of all broken files.
    public AuditImport withAllPartly() {
        return withPartly(rows.stream()
                .filter(r -> !r.until().isEmpty())
                .map(FileRow::file)
                .collect(Collectors.toSet()));
    }

    private static AuditImport joined(Plan plan, ImportResult result, Set<String> partly) {
        AuditMerge merge = AuditMerge.into(plan.audit(), result.readings(partly));
        Map<SourceId, Effect> effects = new HashMap<>();
        merge.steps().forEach(step -> effects.put(step.source().id(), step.effect()));
        Map<SourceId, SourceMatch> matches = merge.audit().facts().matches();
        var rows = result.rows().stream().map(r -> row(r, effects, matches)).toList();
        List<String> changes = AuditChanges.between(plan, merge.audit());
        return new AuditImport(plan, result, partly, rows, merge.audit(), changes, !merge.isEmpty());
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
                row.error(),
                row.until());
    }

    private static List<String> notMatched(SourceMatch match) {
        return match.unmatched().stream()
                .map(u -> u.name() + " (" + u.records() + "): " + u.reason())
                .toList();
    }

    /// What else there is to say about the reading, in sentences.
    public List<String> notices() {
        return result.notices();
    }

    /// Whether at least one file could be read.
    public boolean readAnything() {
        return rows.stream().anyMatch(r -> r.effect() != null);
    }
}
