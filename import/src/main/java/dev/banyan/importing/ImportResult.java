package dev.banyan.importing;

import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source.Certainty;
import dev.banyan.model.audit.Warning;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of every file of a drop, in the order of their names.
public record ImportResult(List<Row> rows) {
    public ImportResult {
        rows = List.copyOf(rows);
    }

    /// What can be accepted into a plan.
    public List<Reading> readings() {
        return rows.stream().map(Row::reading).filter(Objects::nonNull).toList();
    }

    /// What became of a file.
    public enum Outcome {
        READ,
        /// Same content as another file of the drop, which is read instead.
        DOUBLE,
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
    /// @param reading   null unless it was read
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
            @Nullable Reading reading) {
        public Row {
            warnings = List.copyOf(warnings);
        }

        static Row unreadable(String name, long bytes, String error) {
            return new Row(name, bytes, Outcome.UNREADABLE, "", "", null, "", 0, List.of(), error, null);
        }

        static Row unrecognised(String name, long bytes, String reason) {
            return new Row(name, bytes, Outcome.UNRECOGNISED, "", "", null, reason, 0, List.of(), null, null);
        }

        Row doubleOf(String other) {
            String why = "same content as " + other;
            return new Row(name, bytes, Outcome.DOUBLE, format, title, certainty, why, records, List.of(), null, null);
        }
    }
}
