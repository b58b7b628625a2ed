package dev.banyan.importing;

import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.table.TableMapping;
import dev.banyan.importing.table.TablePreview;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.Warning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What became of every file of a drop, in the order of their names.
///
/// @param notices what else there is to say about the whole of it, in sentences
/// @param places  where each dropped file or archive lies, by its name in the drop
public record ImportResult(List<Row> rows, List<String> notices, Map<String, Path> places) {
    public ImportResult {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
        places = Map.copyOf(places);
    }

    /// Of several files with the same content only the first counts.
    static ImportResult of(List<Row> rows, List<String> notices, Map<String, Path> places) {
        var seen = new HashMap<String, String>();
        var kept = new ArrayList<Row>();
        for (Row row : rows) {
            Reading reading = row.reading();
            String first =
                    reading == null ? null : seen.putIfAbsent(reading.source().sha256(), row.name());
            kept.add(first == null ? row : row.doubleOf(first));
        }
        return new ImportResult(kept, notices, places);
    }

    /// The same with what another reading made of some of the files.
    public ImportResult with(ImportResult again) {
        var fresh = new HashMap<String, Row>();
        again.rows.forEach(r -> fresh.put(r.name(), r));
        return of(rows.stream().map(r -> fresh.getOrDefault(r.name(), r)).toList(), notices, places);
    }

    /// What can be accepted into a plan as it is.
    public List<Reading> readings() {
        return readings(Set.of());
    }

    /// @param partly names of the files that are wanted although only their beginning could be read
    public List<Reading> readings(Set<String> partly) {
        return rows.stream()
                .filter(r -> r.outcome() != Outcome.PARTLY || partly.contains(r.name()))
                .map(Row::reading)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What became of a file.
    public enum Outcome {
        READ,
        /// Broken in the middle: the reading holds what stands before, and the error says where and why it ends.
        PARTLY,
        /// Same content as another file of the drop, which is read instead.
        DOUBLE,
        /// Says how tables are read; used for the tables of the same drop.
        MAPPING,
        /// Nobody knows the format; the reason says what it looks like.
        UNRECOGNISED,
        /// The error says why and what helps.
        UNREADABLE
    }

    /// One file.
    ///
    /// @param name      relative to what was dropped
    /// @param bytes     size, -1 when unknown
    /// @param format    stable id, empty when unrecognised
    /// @param title     the format in words, empty when unrecognised
    /// @param certainty how it was recognised, null when it was not
    /// @param reason    why it was recognised as that, or why not
    /// @param records   records found in it
    /// @param error     one sentence, null when there is none
    /// @param until     place up to which it could be read (`line 120`), empty unless it was read in part
    /// @param reading   null unless it was read, at least in part
    /// @param table     the beginning of a table that nobody knows, to make a mapping from; null for anything else
    public record Row(
            String name,
            long bytes,
            Outcome outcome,
            String format,
            String title,
            @Nullable Certainty certainty,
            String reason,
            long records,
            List<Warning> warnings,
            @Nullable String error,
            String until,
            @Nullable Reading reading,
            @Nullable TablePreview table) {
        /// The format of a file that holds a mapping.
        public static final String MAPPING = "table-mapping";

        public Row {
            warnings = List.copyOf(warnings);
        }

        static Row unreadable(String name, long bytes, String error) {
            return new Row(name, bytes, Outcome.UNREADABLE, "", "", null, "", 0, List.of(), error, "", null, null);
        }

        static Row failed(String name, String cause, String remedy) {
            return unreadable(name, -1, new UnreadableFile(name, Place.UNKNOWN, cause, remedy).sentence());
        }

        static Row unrecognised(String name, long bytes, String reason, @Nullable TablePreview table) {
            return new Row(
                    name, bytes, Outcome.UNRECOGNISED, "", "", null, reason, 0, List.of(), null, "", null, table);
        }

        static Row mapping(String name, long bytes, TableMapping mapping) {
            String why = "mapping for tables of " + mapping.kind().words() + " with the columns "
                    + String.join(", ", mapping.columns());
            if (why.length() > 160) why = why.substring(0, 159) + "…";
            Certainty sure = Certainty.CERTAIN;
            return new Row(
                    name,
                    bytes,
                    Outcome.MAPPING,
                    MAPPING,
                    "table mapping",
                    sure,
                    why,
                    0,
                    List.of(),
                    null,
                    "",
                    null,
                    null);
        }

        Row doubleOf(String other) {
            String why = "same content as " + other;
            return new Row(
                    name,
                    bytes,
                    Outcome.DOUBLE,
                    format,
                    title,
                    certainty,
                    why,
                    records,
                    List.of(),
                    null,
                    "",
                    null,
                    null);
        }

        /// The same with the facts that came another way.
        Row holding(List<Fact> facts) {
            if (reading == null) return this;
            var whole = new Reading(reading.source(), facts, reading.warnings());
            return new Row(
                    name, bytes, outcome, format, title, certainty, reason, records, warnings, error, until, whole,
                    table);
        }
    }
}
