package dev.banyan.app.project;

import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Waiver;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// The criteria of the gates. Every kind of measure uses its own few of the columns.
final class GatePart {
    private static final Table<CriterionId, Criterion> CRITERION = Table.of(
            "criterion",
            1,
            "id, phase, side, measure, what, at_least, target, unit, value, read_from, confirmed_by, noted_on,"
                    + " waiver_owner, waiver_reason, waiver_until",
            Plan::criteria,
            (id, c, to) -> to.accept(row(c)));

    static final Part PART = Part.of(GatePart::read, CRITERION);

    /// What a kind of measure has in the columns from `what` to `noted_on`; null where it has nothing.
    private record Cells(
            String measure,
            @Nullable String what,
            @Nullable Boolean atLeast,
            @Nullable Double target,
            @Nullable String unit,
            @Nullable Double value,
            @Nullable String readFrom,
            @Nullable String confirmedBy,
            @Nullable LocalDate notedOn) {
        static Cells plain(String measure) {
            return new Cells(measure, null, null, null, null, null, null, null, null);
        }

        static Cells limit(String measure, double target) {
            return new Cells(measure, null, null, target, null, null, null, null, null);
        }

        Cells about(String said) {
            return new Cells(measure, said, atLeast, target, unit, value, readFrom, confirmedBy, notedOn);
        }
    }

    private GatePart() {}

    private static Row row(Criterion c) {
        Cells m = cells(c.measure());
        Waiver w = c.waiver();
        return Row.of(
                c.id(),
                c.phase(),
                c.side(),
                m.measure(),
                m.what(),
                m.atLeast(),
                m.target(),
                m.unit(),
                m.value(),
                m.readFrom(),
                m.confirmedBy(),
                m.notedOn(),
                w == null ? null : w.owner(),
                w == null ? null : w.reason(),
                w == null ? null : w.until());
    }

    private static Cells cells(Measure measure) {
        return switch (measure) {
            case Measure.LineCoverage(double percent) -> Cells.limit("line_coverage", percent);
            case Measure.PathCoverage(var path, double percent) ->
                new Cells("path_coverage", text(path), null, percent, null, null, null, null, null);
            case Measure.OpenAdvisories(int atMost) -> Cells.limit("open_advisories", atMost);
            case Measure.CrossingDependencies(int atMost) -> Cells.limit("crossing_dependencies", atMost);
            case Measure.ContextCycles(int atMost) -> Cells.limit("context_cycles", atMost);
            case Measure.SevereAdvisories(String severity, int atMost) ->
                Cells.limit("severe_advisories", atMost).about(severity);
            case Measure.Findings(String severity, int atMost) ->
                Cells.limit("findings", atMost).about(severity);
            case Measure.FailedTests(int atMost) -> Cells.limit("failed_tests", atMost);
            case Measure.Incidents(LocalDate since, int atMost) ->
                new Cells("incidents", null, null, (double) atMost, null, null, null, null, since);
            case Measure.QuietDays(int days) -> Cells.limit("quiet_days", days);
            case Measure.ErrorRate(double percent) -> Cells.limit("error_rate", percent);
            case Measure.Parity(double percent, int compared) ->
                new Cells("parity", null, null, percent, null, (double) compared, null, null, null);
            case Measure.CleanPasses() -> Cells.plain("clean_passes");
            case Measure.RunbookComplete() -> Cells.plain("runbook_complete");
            case Measure.LibraryVersion(String library, String version) ->
                new Cells("library_version", library, null, null, version, null, null, null, null);
            case Measure.Entered e ->
                new Cells("entered", e.what(), e.atLeast(), e.target(), e.unit(), e.value(), e.source(), null, e.on());
            case Measure.Confirmed c -> new Cells("confirmed", c.what(), null, null, null, null, null, c.by(), c.on());
        };
    }

    private static @Nullable String text(@Nullable CriticalPathId path) {
        return path == null ? null : path.text();
    }

    private static Plan read(Rows rows, Plan onto) {
        var criteria = new TreeMap<CriterionId, Criterion>();
        for (Row row : rows.all(CRITERION)) {
            Values v = row.read();
            var id = new CriterionId(v.text());
            var phase = new PhaseId(v.text());
            var side = v.constant(Criterion.Side.class);
            criteria.put(id, new Criterion(id, phase, side, measure(v), waiver(v)));
        }
        return onto.withCriteria(TreePMap.from(criteria));
    }

    private static Measure measure(Values v) {
        String kind = v.text();
        String what = v.textOrNull();
        Double atLeast = v.realOrNull();
        Double target = v.realOrNull();
        String unit = v.textOrNull();
        Double value = v.realOrNull();
        String readFrom = v.textOrNull();
        String by = v.textOrNull();
        LocalDate on = v.dateOrNull();
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "line_coverage" -> new Measure.LineCoverage(given(target));
            case "path_coverage" ->
                new Measure.PathCoverage(what == null ? null : new CriticalPathId(what), given(target));
            case "open_advisories" -> new Measure.OpenAdvisories(whole(target));
            case "crossing_dependencies" -> new Measure.CrossingDependencies(whole(target));
            case "context_cycles" -> new Measure.ContextCycles(whole(target));
            case "severe_advisories" -> new Measure.SevereAdvisories(given(what), whole(target));
            case "findings" -> new Measure.Findings(given(what), whole(target));
            case "failed_tests" -> new Measure.FailedTests(whole(target));
            case "incidents" -> new Measure.Incidents(given(on), whole(target));
            case "quiet_days" -> new Measure.QuietDays(whole(target));
            case "error_rate" -> new Measure.ErrorRate(given(target));
            case "parity" -> new Measure.Parity(given(target), whole(value));
            case "clean_passes" -> new Measure.CleanPasses();
            case "runbook_complete" -> new Measure.RunbookComplete();
            case "library_version" -> new Measure.LibraryVersion(given(what), given(unit));
            case "entered" ->
                new Measure.Entered(
                        given(what), given(atLeast) == 1, given(target), given(unit), value, given(readFrom), on);
            case "confirmed" -> new Measure.Confirmed(given(what), given(by), on);
            default -> throw new IllegalArgumentException("no such measure: " + kind);
        };
    }

    private static @Nullable Waiver waiver(Values v) {
        String owner = v.textOrNull();
        String reason = v.textOrNull();
        LocalDate until = v.dateOrNull();
        return owner == null || reason == null || until == null ? null : new Waiver(owner, reason, until);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) throw new IllegalArgumentException("a value of a criterion is missing");
        return value;
    }

    private static int whole(@Nullable Double value) {
        return Math.toIntExact(Math.round(given(value)));
    }
}
