package dev.banyan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One criterion of a gate. The gate of a phase is the set of its criteria on one side.
///
/// @param waiver an accepted miss, null when there is none
public record Criterion(
        CriterionId id,
        PhaseId phase,
        Side side,
        Measure measure,
        @Nullable Waiver waiver) {

    /// Whether it must hold to enter the phase or to leave it.
    public enum Side {
        ENTRY("to start"),
        EXIT("to finish");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// What is asked for. All but the last two are measured from the audit and the plan, those are entered.
    public sealed interface Measure {
        /// Line coverage of the contexts of the phase, of the whole system where it takes none.
        ///
        /// @param percent at least this, 0 to 100
        record LineCoverage(double percent) implements Measure {}

        /// Line coverage of a critical path, wherever its modules lie.
        ///
        /// @param path    null for each critical path of the plan
        /// @param percent at least this, 0 to 100
        record PathCoverage(@Nullable CriticalPathId path, double percent) implements Measure {}

        /// Advisories of the libraries that are still open.
        record OpenAdvisories(int atMost) implements Measure {}

        /// Dependencies in the code that still cross the border of the contexts of the phase.
        record CrossingDependencies(int atMost) implements Measure {}

        /// Cycles between contexts that the contexts of the phase are part of.
        record ContextCycles(int atMost) implements Measure {}

        /// Advisories that are still open, as severe or more.
        ///
        /// @param severity one of `critical`, `high`, `medium`, `low`
        record SevereAdvisories(String severity, int atMost) implements Measure {}

        /// Findings of static analysis in the contexts of the phase, as severe or more.
        ///
        /// @param severity one of `critical`, `high`, `medium`, `low`
        record Findings(String severity, int atMost) implements Measure {}

        record FailedTests(int atMost) implements Measure {}

        /// Incidents in the contexts of the phase from a day on.
        record Incidents(LocalDate since, int atMost) implements Measure {}

        /// Days at the end of the recorded traffic without a request to the endpoints of the phase.
        record QuietDays(int days) implements Measure {}

        /// Requests to the endpoints of the phase that fail.
        ///
        /// @param percent at most this, 0 to 100
        record ErrorRate(double percent) implements Measure {}

        /// Comparisons of the old and the new side of what the phase takes that answer the same.
        ///
        /// @param percent  at least this, 0 to 100
        /// @param compared of at least so many: fewer tell nothing
        record Parity(double percent, int compared) implements Measure {}

        /// Every pass of the data migration of the phase ran clean.
        record CleanPasses() implements Measure {}

        /// The runbook of the phase has no holes; of a phase that needs none itself, those of all that need one.
        record RunbookComplete() implements Measure {}

        /// A step of the upgrade path: a library has at least a version.
        record LibraryVersion(String library, String version) implements Measure {}

        /// A number somebody reads elsewhere (error rate, days without traffic).
        ///
        /// @param value  null while nobody entered it
        /// @param source where it was read
        /// @param on     when
        record Entered(
                String what,
                boolean atLeast,
                double target,
                String unit,
                @Nullable Double value,
                String source,
                @Nullable LocalDate on)
                implements Measure {}

        /// Something a person confirms ("Rollback rehearsed in staging").
        ///
        /// @param by who signed, empty while nobody did
        record Confirmed(String what, String by, @Nullable LocalDate on) implements Measure {}
    }

    /// An accepted miss.
    ///
    /// @param until the last day it holds
    public record Waiver(String owner, String reason, LocalDate until) {}

    public Criterion withMeasure(Measure changed) {
        return new Criterion(id, phase, side, changed, waiver);
    }

    public Criterion withWaiver(@Nullable Waiver changed) {
        return new Criterion(id, phase, side, measure, changed);
    }
}
