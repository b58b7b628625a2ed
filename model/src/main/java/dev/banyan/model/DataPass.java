package dev.banyan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One controlled pass of the data migration of a phase.
///
/// @param place      among the passes of the phase, from 0
/// @param what       the data it takes over ("orders before 2024")
/// @param expected   rows that should arrive, -1 while not known; @param arrived rows that did, -1 while it has not
/// run
/// @param checksums  whether the checksums of both sides agree, null while nobody compared
/// @param exceptions rows that were set aside, -1 while it has not run
/// @param on         when it ran, null while it has not
public record DataPass(
        DataPassId id,
        PhaseId phase,
        int place,
        Kind kind,
        String what,
        long expected,
        long arrived,
        @Nullable Boolean checksums,
        long exceptions,
        @Nullable LocalDate on) {
    public enum Kind {
        BULK("Bulk import"),
        INCREMENTAL("Incremental sync"),
        DEDUPLICATE("Deduplicate"),
        VALIDATE("Validate");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Whether it ran, everything arrived, and both sides agree.
    public boolean clean() {
        return on != null && exceptions == 0 && Boolean.TRUE.equals(checksums) && (expected < 0 || arrived >= expected);
    }

    /// A pass that has not run.
    public static DataPass planned(DataPassId id, PhaseId phase, int place, Kind kind) {
        return new DataPass(id, phase, place, kind, "", -1, -1, null, -1, null);
    }

    public DataPass withPlace(int changed) {
        return new DataPass(id, phase, changed, kind, what, expected, arrived, checksums, exceptions, on);
    }

    public DataPass withKind(Kind changed) {
        return new DataPass(id, phase, place, changed, what, expected, arrived, checksums, exceptions, on);
    }

    public DataPass withWhat(String changed) {
        return new DataPass(id, phase, place, kind, changed, expected, arrived, checksums, exceptions, on);
    }

    /// @param expected rows that should arrive; @param arrived rows that did; @param exceptions rows that were set
    /// aside;
    /// -1 where not known
    public DataPass withCounts(long expected, long arrived, long exceptions) {
        return new DataPass(id, phase, place, kind, what, expected, arrived, checksums, exceptions, on);
    }

    public DataPass withChecksums(@Nullable Boolean changed) {
        return new DataPass(id, phase, place, kind, what, expected, arrived, changed, exceptions, on);
    }

    public DataPass withOn(@Nullable LocalDate changed) {
        return new DataPass(id, phase, place, kind, what, expected, arrived, checksums, exceptions, changed);
    }
}
