package dev.banyan.importing;

import dev.banyan.importing.ImportResult.Outcome;
import dev.banyan.importing.ImportResult.Row;
import org.jspecify.annotations.Nullable;

/// How far one file of an import is.
///
/// @param name  in the drop
/// @param done  bytes read of it; @param total all of its bytes, 0 when unknown
/// @param row   what became of it, null until it is over
public record FileProgress(
        String name,
        State state,
        long done,
        long total,
        @Nullable Row row) {

    /// Where a file stands.
    public enum State {
        WAITING,
        READING,
        /// It is over, and something of it can be used.
        DONE,
        /// It is over, and nothing of it can be used; the row says why.
        FAILED,
        /// It is an archive: its files follow under names of their own.
        UNPACKED
    }

    static FileProgress waiting(String name, long total) {
        return new FileProgress(name, State.WAITING, 0, total, null);
    }

    static FileProgress reading(String name, long done, long total) {
        return new FileProgress(name, State.READING, done, Math.max(done, total), null);
    }

    static FileProgress unpacked(String name, long total) {
        return new FileProgress(name, State.UNPACKED, total, total, null);
    }

    static FileProgress over(Row row, long total) {
        boolean read = row.outcome() == Outcome.READ || row.outcome() == Outcome.PARTLY;
        long bytes = Math.max(0, Math.max(row.bytes(), total));
        return new FileProgress(row.name(), read ? State.DONE : State.FAILED, bytes, bytes, row);
    }
}
