package dev.banyan.app.work;

import dev.banyan.importing.FileProgress;
import dev.banyan.importing.ImportApart;
import dev.banyan.importing.ImportResult;
import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.Progress;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.table.MappedTableReader;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.model.audit.compare.AuditMerge;
import dev.banyan.model.audit.compare.Moved;
import dev.banyan.views.Jobs;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An import that is read and not yet accepted: a row for every file, and the audit the plan would stand on. A file
/// that is broken in the middle stays out until the person wants what stands before the damage.
///
/// @param dropped    what was dropped; @param at when it was read
/// @param result     what was read; @param choice what is wanted of it
/// @param audit      what to accept
/// @param comparison of the audit the plan stands on with that one, null when they are the same
/// @param changes    what that would change in the plan, in sentences
/// @param changesAnything false when all of it is there already
/// @param texts      of the small ones among the sources
public record AuditImport(
        Plan plan,
        List<Path> dropped,
        Instant at,
        ImportResult result,
        ImportChoice choice,
        List<FileRow> rows,
        Audit audit,
        @Nullable AuditComparison comparison,
        List<String> changes,
        boolean changesAnything,
        Map<SourceId, byte[]> texts) {
    /// From this likeness on a module that is gone is taken for the new one until somebody says otherwise.
    private static final double SAME = 0.75;

    public AuditImport {
        dropped = List.copyOf(dropped);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        texts = Map.copyOf(texts);
    }

    /// Reads files, folders and archives in a process of its own, several at a time, and joins them with what the plan
    /// stands on.
    ///
    /// @throws CancellationException when the person no longer wants it
    public static AuditImport read(Plan plan, List<Path> dropped, InstantSource clock, Jobs.Progress progress) {
        return read(plan, dropped, List.of(), clock, progress, Progress.NONE);
    }

    /// @param mappings how some tables are read; @param files told how far each file is, from any thread
    public static AuditImport read(
            Plan plan,
            List<Path> dropped,
            List<TableMapping> mappings,
            InstantSource clock,
            Jobs.Progress progress,
            Progress files) {
        return read(plan, dropped, Set.of(), mappings, clock, progress, files);
    }

    /// @param only names of the files that are wanted of the drop, empty for all
    public static AuditImport read(
            Plan plan,
            List<Path> dropped,
            Set<String> only,
            List<TableMapping> mappings,
            InstantSource clock,
            Jobs.Progress progress,
            Progress files) {
        Instant at = clock.instant();
        ImportResult result = read(apart().mapping(mappings).only(only), dropped, at, progress, files);
        progress.at(0.92, "Joining the names");
        var texts = SmallTexts.of(readings(result), progress::cancelled);
        return joined(plan, dropped, at, result, ImportChoice.whole(plan.audit().rules(), mappings), texts);
    }

    /// What was read from where.
    private static Map<Whereabouts.Place, Reading> readings(ImportResult result) {
        var readings = new HashMap<Whereabouts.Place, Reading>();
        for (Row row : result.rows()) {
            Reading reading = row.reading();
            if (reading != null) place(row.name(), result.places()).ifPresent(p -> readings.put(p, reading));
        }
        return readings;
    }

    /// The file itself, or the archive that holds it.
    private static Optional<Whereabouts.Place> place(String name, Map<String, Path> places) {
        for (String at = name; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Path file = places.get(at);
            if (file == null) continue;
            String entry = at.equals(name) ? "" : name.substring(at.length() + 1);
            return Optional.of(new Whereabouts.Place(file, entry));
        }
        return Optional.empty();
    }

    /// Where the sources lie on this computer, by their sha-256.
    Map<String, Whereabouts.Place> places() {
        var places = new HashMap<String, Whereabouts.Place>();
        readings(result).forEach((place, reading) -> places.put(reading.source().sha256(), place));
        return places;
    }

    private static ImportApart apart() {
        return ImportApart.in(AppFolder.ofThisPerson().path().resolve("reading"));
    }

    private static ImportResult read(
            ImportApart apart, List<Path> dropped, Instant at, Jobs.Progress progress, Progress files) {
        Progress told = new Progress() {
            @Override
            public void at(String file, long done, long total) {
                progress.at(total == 0 ? -1 : 0.9 * done / total, "Reading " + file);
                files.at(file, done, total);
            }

            @Override
            public void file(FileProgress file) {
                files.file(file);
            }
        };
        try {
            return apart.read(dropped, at, told, progress::cancelled);
        } catch (Cancelled e) {
            throw new CancellationException("the import was cancelled");
        }
    }

    /// The same as a person wants it; files that are to be read as something else are read again, and only those.
    public AuditImport with(ImportChoice wanted, Jobs.Progress progress) {
        boolean mapped = !choice.mappings().equals(wanted.mappings());
        var again = new HashSet<String>();
        for (Row row : result.rows()) {
            String before = choice.formats().getOrDefault(row.name(), "");
            boolean other = !before.equals(wanted.formats().getOrDefault(row.name(), ""));
            if (other || mapped && mayBeMapped(row)) again.add(row.name());
        }
        if (again.isEmpty()) return joined(plan, dropped, at, result, wanted, texts);
        ImportResult fresh = read(
                apart().choosing(wanted.formats()).mapping(wanted.mappings()).only(again),
                dropped,
                at,
                progress,
                Progress.NONE);
        var more = new HashMap<>(texts);
        more.putAll(SmallTexts.of(readings(fresh), progress::cancelled));
        return joined(plan, dropped, at, result.with(fresh), wanted, more);
    }

    /// A table that nobody knows, or one that is read by a mapping.
    private static boolean mayBeMapped(Row row) {
        return row.table() != null || row.format().startsWith(MappedTableReader.FORMAT);
    }

    /// The same with the beginnings of these broken files, and of no others.
    public AuditImport withPartly(Set<String> files) {
        return joined(plan, dropped, at, result, choice.withPartly(files), texts);
    }

    /// The same with the beginnings of all broken files.
    public AuditImport withAllPartly() {
        return withPartly(rows.stream()
                .filter(r -> !r.until().isEmpty())
                .map(FileRow::file)
                .collect(Collectors.toSet()));
    }

    private static AuditImport joined(
            Plan plan,
            List<Path> dropped,
            Instant at,
            ImportResult result,
            ImportChoice choice,
            Map<SourceId, byte[]> texts) {
        List<Reading> readings = result.rows().stream()
                .filter(r -> wanted(r, choice))
                .map(Row::reading)
                .filter(Objects::nonNull)
                .toList();
        AuditMerge merge = AuditMerge.into(plan.audit(), readings);
        Audit audit = choice.rules().equals(plan.audit().rules())
                ? merge.audit()
                : merge.audit().with(choice.rules());
        boolean same = merge.isEmpty() && audit.equals(plan.audit());
        var comparison = same ? null : AuditComparison.of(plan.facts(), audit.facts());
        return new AuditImport(
                plan,
                dropped,
                at,
                result,
                choice,
                FileRow.all(result.rows(), merge, audit.facts().matches(), choice),
                audit,
                comparison,
                comparison == null ? List.of() : AuditChanges.of(plan, comparison),
                !same,
                texts);
    }

    private static boolean wanted(Row row, ImportChoice choice) {
        if (row.outcome() == Outcome.PARTLY) return choice.partly().contains(row.name());
        return !choice.leftOut().contains(row.name());
    }

    /// Modules that have another name now by their old ones, as far as they are alike enough to be taken for the same.
    public Map<ModuleId, ModuleId> renamed() {
        var alike = new HashMap<ModuleId, ModuleId>();
        if (comparison != null)
            for (Moved m : comparison.moved()) if (m.likeness() >= SAME) alike.put(m.before(), m.after());
        return alike;
    }

    /// Of the modules that seem to be moved those a person takes for the same, with their new names.
    public Map<ModuleId, ModuleId> renamed(Set<ModuleId> same) {
        var names = new TreeMap<ModuleId, ModuleId>();
        if (comparison != null)
            for (Moved m : comparison.moved()) if (same.contains(m.before())) names.put(m.before(), m.after());
        return names;
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
