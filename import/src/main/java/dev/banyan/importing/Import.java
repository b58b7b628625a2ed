package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Dropped;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.OpenedFile.Found;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Reads what was dropped. Every file is read on its own, on the executor it is given; the rows come out in the order
/// of the files whatever the order of reading. Nothing is dropped silently: a file nobody knows is a row as well.
public final class Import {
    private final List<AuditReader> readers;
    private final Executor executor;
    private final Map<String, String> chosen;
    private final Set<String> only;
    private final List<TableMapping> mappings;

    private Import(
            List<AuditReader> readers,
            Executor executor,
            Map<String, String> chosen,
            Set<String> only,
            List<TableMapping> mappings) {
        this.mappings = List.copyOf(mappings);
        this.readers = List.copyOf(readers);
        this.executor = executor;
        this.chosen = Map.copyOf(chosen);
        this.only = Set.copyOf(only);
    }

    /// With every reader there is, one file after the other on the thread that asks.
    public static Import standard() {
        return new Import(Readers.all(), Runnable::run, Map.of(), Set.of(), List.of());
    }

    public static Import with(List<AuditReader> readers) {
        return new Import(readers, Runnable::run, Map.of(), Set.of(), List.of());
    }

    /// The same, several files at a time as far as the executor allows.
    public Import on(Executor several) {
        return new Import(readers, several, chosen, only, mappings);
    }

    /// The same, where the person says what some files are.
    ///
    /// @param formats stable id of the format by the name of the file in the drop
    public Import choosing(Map<String, String> formats) {
        return new Import(readers, executor, formats, only, mappings);
    }

    /// The same of some files of the drop alone.
    ///
    /// @param names in the drop, empty for all
    public Import only(Set<String> names) {
        return new Import(readers, executor, chosen, names, mappings);
    }

    /// The same, where these say how some tables are read. They go before all readers, and so do the mappings found
    /// among the files.
    public Import mapping(List<TableMapping> known) {
        return new Import(readers, executor, chosen, only, known);
    }

    /// The beginning of the table in a file, to make a mapping from; empty when it holds none.
    ///
    /// @throws UnreadableFile when there is no way to look into it
    public static Optional<TablePreview> tableIn(Path file) throws UnreadableFile {
        for (Dropped dropped : FileDrop.of(List.of(file))) {
            try (OpenedFile opened = OpenedFile.of(dropped, new OpenedFile.Room())) {
                for (Found f : opened.found())
                    if (f.input() != null) return TablePreview.in(f.input().head());
            } catch (IOException e) {
                throw new IllegalStateException("an archive could not be closed", e);
            }
        }
        return Optional.empty();
    }

    /// @param readAt    kept in every source
    /// @param cancelled asked often; an import that is cancelled leaves nothing behind
    public ImportResult read(List<Path> dropped, Instant readAt, Progress progress, BooleanSupplier cancelled)
            throws Cancelled {
        var opened = new ArrayList<OpenedFile>();
        try {
            var room = new OpenedFile.Room();
            List<Dropped> whole = FileDrop.of(dropped);
            var known = new ArrayList<TableMapping>(mappings);
            known.addAll(Mappings.among(whole));
            List<Dropped> drop = FileDrop.only(only, whole);
            for (Dropped file : drop) opened.add(OpenedFile.of(file, room));
            List<Found> found = opened.stream()
                    .flatMap(o -> o.found().stream())
                    .filter(f -> only.isEmpty() || only.contains(f.name()))
                    .toList();
            long total = found.stream().mapToLong(Found::size).sum();
            var reading = new FileReading(readers, chosen, known, readAt);
            var run = new Run(reading, progress, cancelled, total, new AtomicLong());
            var rows = new ArrayList<CompletableFuture<Row>>();
            for (Found f : found) progress.file(FileProgress.waiting(f.name(), f.size()));
            for (Found f : found) rows.add(CompletableFuture.supplyAsync(() -> run.row(f), executor));
            return ImportResult.of(finished(rows), List.of(), FileDrop.places(drop));
        } finally {
            opened.forEach(Import::close);
        }
    }

    private static void close(OpenedFile opened) {
        try {
            opened.close();
        } catch (IOException e) {
            throw new IllegalStateException("an archive could not be closed", e);
        }
    }

    private static List<Row> finished(List<CompletableFuture<Row>> rows) throws Cancelled {
        var done = new ArrayList<Row>();
        boolean cancelled = false;
        for (CompletableFuture<Row> row : rows) {
            try {
                done.add(row.join());
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof Stop)) throw e;
                cancelled = true;
            }
        }
        if (cancelled) throw new Cancelled();
        return done;
    }

    /// Carries the wish to stop through the executor.
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Run(FileReading reading, Progress progress, BooleanSupplier cancelled, long total, AtomicLong done) {
        Row row(Found found) {
            if (cancelled.getAsBoolean()) throw new Stop();
            var read = new AtomicLong();
            progress.file(FileProgress.reading(found.name(), 0, found.size()));
            try {
                Row row = reading.row(found, new Facts(), (buffer, from, length) -> {
                    if (cancelled.getAsBoolean()) throw new Cancelled();
                    progress.at(found.name(), done.addAndGet(length), total);
                    progress.file(FileProgress.reading(found.name(), read.addAndGet(length), found.size()));
                });
                progress.file(FileProgress.over(row, found.size()));
                return row;
            } catch (Cancelled e) {
                throw new Stop();
            }
        }
    }
}
