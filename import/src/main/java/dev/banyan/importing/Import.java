package dev.banyan.importing;

import dev.banyan.importing.FileDrop.Found;
import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Reads what was dropped. Every file is read on its own, on the executor it is given; the rows come out in the order
/// of the files whatever the order of reading. Nothing is dropped silently: a file nobody knows is a row as well.
public final class Import {
    private static final System.Logger LOG = System.getLogger(Import.class.getName());

    private final List<AuditReader> readers;
    private final Executor executor;
    private final Map<String, String> chosen;

    private Import(List<AuditReader> readers, Executor executor, Map<String, String> chosen) {
        this.readers = List.copyOf(readers);
        this.executor = executor;
        this.chosen = Map.copyOf(chosen);
    }

    /// With every reader there is, one file after the other on the thread that asks.
    public static Import standard() {
        return new Import(Readers.all(), Runnable::run, Map.of());
    }

    public static Import with(List<AuditReader> readers) {
        return new Import(readers, Runnable::run, Map.of());
    }

    /// The same, several files at a time as far as the executor allows.
    public Import on(Executor several) {
        return new Import(readers, several, chosen);
    }

    /// The same, where the person says what some files are.
    ///
    /// @param formats stable id of the format by the name of the file in the drop
    public Import choosing(Map<String, String> formats) {
        return new Import(readers, executor, formats);
    }

    /// @param readAt    kept in every source
    /// @param cancelled asked often; an import that is cancelled leaves nothing behind
    public ImportResult read(List<Path> dropped, Instant readAt, Progress progress, BooleanSupplier cancelled)
            throws Cancelled {
        try (FileDrop drop = FileDrop.of(dropped)) {
            long total = 0;
            for (Found f : drop.found())
                if (f.input() != null) total += Math.max(0, f.input().size());
            var run = new Run(readAt, progress, cancelled, total, new AtomicLong());
            var rows = new ArrayList<CompletableFuture<Row>>();
            for (Found f : drop.found()) rows.add(CompletableFuture.supplyAsync(() -> run.row(f), executor));
            return new ImportResult(withoutDoubles(finished(rows)));
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

    private static List<Row> withoutDoubles(List<Row> rows) {
        var seen = new HashMap<String, String>();
        var kept = new ArrayList<Row>();
        for (Row row : rows) {
            Reading reading = row.reading();
            String first =
                    reading == null ? null : seen.putIfAbsent(reading.source().sha256(), row.name());
            kept.add(first == null ? row : row.doubleOf(first));
        }
        return kept;
    }

    /// Carries the wish to stop through the executor.
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Run {
        private final Instant readAt;
        private final Progress progress;
        private final BooleanSupplier cancelled;
        private final long total;
        private final AtomicLong done;

        Run(Instant readAt, Progress progress, BooleanSupplier cancelled, long total, AtomicLong done) {
            this.readAt = readAt;
            this.progress = progress;
            this.cancelled = cancelled;
            this.total = total;
            this.done = done;
        }

        Row row(Found found) {
            AuditInput input = found.input();
            if (input == null) return Row.unreadable(found.name(), -1, found.sentence());
            if (cancelled.getAsBoolean()) throw new Stop();
            try {
                Head head = input.head();
                String wanted = chosen.getOrDefault(input.name(), "");
                Optional<UnreadableFile> known = KnownTrouble.in(input.name(), head);
                if (known.isPresent() && wanted.isEmpty()) throw known.get();
                Sniffing.Result sniffed = sniff(head, wanted);
                AuditReader reader = sniffed.reader();
                if (reader == null) return Row.unrecognised(input.name(), input.size(), sniffed.reason());
                return read(input, reader, sniffed);
            } catch (UnreadableFile e) {
                return Row.unreadable(input.name(), input.size(), e.sentence());
            } catch (Cancelled e) {
                throw new Stop();
            } catch (OutOfMemoryError e) {
                return failed(found, "it needs more memory than there is", "drop it alone or a part of it");
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a reader failed", e);
                return failed(found, "Banyan failed to read it, which is a fault of Banyan", "report it");
            }
        }

        private Row failed(Found found, String cause, String remedy) {
            var error = new UnreadableFile(found.name(), Place.UNKNOWN, cause, remedy);
            return Row.unreadable(found.name(), -1, error.sentence());
        }

        private Sniffing.Result sniff(Head head, String wanted) {
            for (AuditReader reader : readers)
                if (reader.format().equals(wanted))
                    return new Sniffing.Result(reader, Certainty.CHOSEN, "you said what it is");
            return Sniffing.of(head, readers);
        }

        private Row read(AuditInput input, AuditReader reader, Sniffing.Result sniffed) throws Cancelled {
            var facts = new Facts();
            var fingerprint = new Fingerprint(reader.format());
            var bytes = new AtomicLong();
            AuditInput watched = input.watched((buffer, from, length) -> {
                if (cancelled.getAsBoolean()) throw new Cancelled();
                fingerprint.add(buffer, from, length);
                bytes.addAndGet(length);
                progress.at(input.name(), done.addAndGet(length), total);
            });
            try {
                reader.read(watched, facts);
            } catch (UnreadableFile e) {
                return new Row(
                        input.name(),
                        input.size(),
                        Outcome.UNREADABLE,
                        reader.format(),
                        reader.title(),
                        sniffed.certainty(),
                        sniffed.reason(),
                        0,
                        facts.warnings(),
                        e.sentence(),
                        null);
            }
            long foreign = watched.foreignBytes();
            if (foreign > 0) facts.warn(Place.UNKNOWN, foreign + " bytes are not UTF-8 and were read as windows-1252");
            if (facts.size() == 0) facts.warn(Place.UNKNOWN, "there are no records in it");
            var source = new Source(
                    fingerprint.sourceId(),
                    input.name(),
                    fingerprint.sha256Hex(),
                    bytes.get(),
                    reader.format(),
                    reader.title(),
                    sniffed.certainty(),
                    sniffed.reason(),
                    facts.size(),
                    readAt);
            return new Row(
                    input.name(),
                    bytes.get(),
                    Outcome.READ,
                    reader.format(),
                    reader.title(),
                    sniffed.certainty(),
                    sniffed.reason(),
                    facts.size(),
                    facts.warnings(),
                    null,
                    new Reading(source, facts.all(), facts.warnings()));
        }
    }
}
