package dev.banyan.importing;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import dev.banyan.importing.OpenedFile.Found;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.Watch;
import dev.banyan.importing.table.MappedTableReader;
import dev.banyan.importing.table.MappingFile;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Reads one file: recognises it, lets its reader read it, and makes a row of what came out. May be used by several
/// threads at a time.
///
/// @param chosen stable id of the format by the name of the file in the drop, where the person said what it is
/// @param mappings how some tables are read, before all readers
/// @param readAt kept in every source
record FileReading(List<AuditReader> readers, Map<String, String> chosen, List<TableMapping> mappings, Instant readAt) {
    private static final System.Logger LOG = System.getLogger(Import.class.getName());

    /// @param facts where the reader puts what it finds; what is kept there goes into the row
    /// @param watch sees the bytes of the file while they are read
    Row row(Found found, Facts facts, Watch watch) throws Cancelled {
        AuditInput input = found.input();
        if (input == null) return Row.unreadable(found.name(), -1, String.valueOf(found.sentence()));
        try {
            Head head = input.head();
            String wanted = chosen.getOrDefault(input.name(), "");
            Optional<UnreadableFile> known = KnownTrouble.in(input.name(), head);
            if (known.isPresent() && wanted.isEmpty()) throw known.get();
            if (MappingFile.is(head)) return Row.mapping(input.name(), input.size(), MappingFile.read(head));
            Sniffing.Result sniffed = sniff(head, wanted, readers(found.beside()));
            AuditReader reader = sniffed.reader();
            if (reader == null)
                return Row.unrecognised(
                        input.name(),
                        input.size(),
                        sniffed.reason(),
                        TablePreview.in(head).orElse(null));
            return read(input, reader, sniffed, facts, watch);
        } catch (UnreadableFile e) {
            return Row.unreadable(input.name(), input.size(), e.sentence());
        } catch (OutOfMemoryError e) {
            return Row.failed(found.name(), "it needs more memory than there is", "drop it alone or a part of it");
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "a reader failed", e);
            return Row.failed(found.name(), "Banyan failed to read it, which is a fault of Banyan", "report it");
        }
    }

    private List<AuditReader> readers(List<TableMapping> beside) {
        if (mappings.isEmpty() && beside.isEmpty()) return readers;
        var all = new ArrayList<AuditReader>();
        beside.forEach(m -> all.add(new MappedTableReader(m)));
        mappings.forEach(m -> all.add(new MappedTableReader(m)));
        all.addAll(readers);
        return all;
    }

    private static Sniffing.Result sniff(Head head, String wanted, List<AuditReader> readers) {
        for (AuditReader reader : readers)
            if (reader.format().equals(wanted))
                return new Sniffing.Result(reader, Certainty.CHOSEN, "you said what it is");
        return Sniffing.of(head, readers);
    }

    private Row read(AuditInput input, AuditReader reader, Sniffing.Result sniffed, Facts facts, Watch watch)
            throws Cancelled {
        var fingerprint = new Fingerprint(reader.format());
        var bytes = new AtomicLong();
        AuditInput watched = input.watched((buffer, from, length) -> {
            watch.bytes(buffer, from, length);
            fingerprint.add(buffer, from, length);
            bytes.addAndGet(length);
        });
        UnreadableFile broken = null;
        try {
            reader.read(watched, facts);
        } catch (UnreadableFile e) {
            broken = e;
        }
        input.notes().forEach(n -> facts.warn(Place.UNKNOWN, n));
        long foreign = watched.foreignBytes();
        if (foreign > 0) facts.warn(Place.UNKNOWN, foreign + " bytes are not UTF-8 and were read as windows-1252");
        if (facts.size() == 0 && broken == null) facts.warn(Place.UNKNOWN, "there are no records in it");
        boolean anything = broken == null || facts.size() > 0;
        List<Warning> warnings = warnings(facts, broken);
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
                broken == null ? Outcome.READ : anything ? Outcome.PARTLY : Outcome.UNREADABLE,
                reader.format(),
                reader.title(),
                sniffed.certainty(),
                sniffed.reason(),
                facts.size(),
                warnings,
                broken == null ? null : broken.sentence(),
                broken == null || !anything ? "" : until(broken),
                anything ? new Reading(source, facts.all(), warnings) : null,
                null);
    }

    /// With a first one that stays with the facts of a file that was read in part.
    private static List<Warning> warnings(Facts facts, @Nullable UnreadableFile broken) {
        if (broken == null || facts.size() == 0) return facts.warnings();
        var all = new ArrayList<Warning>();
        all.add(new Warning(broken.place(), "read only until here, " + facts.size() + " records: " + broken.cause()));
        all.addAll(facts.warnings());
        return all;
    }

    private static String until(UnreadableFile broken) {
        String place = broken.place().toString();
        return place.isEmpty() ? "the damage" : place;
    }
}
