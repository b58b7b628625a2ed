package dev.banyan.app.method;

import dev.banyan.model.Criterion.Measure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// What a gate asks for as JSON: `measure` names the kind, each kind has its own few fields.
final class MeasureJson {
    private static final int MANY = 1_000_000_000;
    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");

    private static final Map<String, Function<Fields, Measure>> KINDS = kinds();

    private MeasureJson() {}

    private static Map<String, Function<Fields, Measure>> kinds() {
        var kinds = new LinkedHashMap<String, Function<Fields, Measure>>();
        kinds.put("line_coverage", f -> new Measure.LineCoverage(f.number("percent", 0, 100)));
        kinds.put("path_coverage", f -> new Measure.PathCoverage(null, f.number("percent", 0, 100)));
        kinds.put("open_advisories", f -> new Measure.OpenAdvisories(most(f)));
        kinds.put("crossing_dependencies", f -> new Measure.CrossingDependencies(most(f)));
        kinds.put("context_cycles", f -> new Measure.ContextCycles(most(f)));
        kinds.put("severe_advisories", f -> new Measure.SevereAdvisories(severity(f), most(f)));
        kinds.put("findings", f -> new Measure.Findings(severity(f), most(f)));
        kinds.put("failed_tests", f -> new Measure.FailedTests(most(f)));
        kinds.put("incidents", f -> new Measure.Incidents(day(f), most(f)));
        kinds.put("quiet_days", f -> new Measure.QuietDays(f.whole("days", 0, 10_000)));
        kinds.put("error_rate", f -> new Measure.ErrorRate(f.number("percent", 0, 100)));
        kinds.put("parity", f -> new Measure.Parity(f.number("percent", 0, 100), f.whole("compared", 0, MANY)));
        kinds.put("clean_passes", f -> new Measure.CleanPasses());
        kinds.put("runbook_complete", f -> new Measure.RunbookComplete());
        kinds.put("library_version", f -> new Measure.LibraryVersion(f.text("library"), f.text("version")));
        kinds.put("entered", MeasureJson::entered);
        kinds.put("confirmed", f -> new Measure.Confirmed(f.text("what"), "", null));
        return kinds;
    }

    static Measure of(Fields f) {
        String kind = f.word("measure", List.copyOf(KINDS.keySet()), k -> k);
        return Objects.requireNonNull(KINDS.get(kind)).apply(f);
    }

    private static int most(Fields f) {
        return f.whole("atMost", 0, MANY);
    }

    private static String severity(Fields f) {
        return f.word("severity", SEVERITIES, s -> s);
    }

    private static LocalDate day(Fields f) {
        try {
            return LocalDate.parse(f.text("since"));
        } catch (DateTimeParseException e) {
            throw f.wrong("\"since\" must be a day like 2026-12-31");
        }
    }

    private static Measure entered(Fields f) {
        if (f.has("atLeast") == f.has("atMost")) throw f.wrong("\"atLeast\" or \"atMost\" is needed");
        boolean atLeast = f.has("atLeast");
        double target = f.number(atLeast ? "atLeast" : "atMost", -MANY, MANY);
        return new Measure.Entered(f.text("what"), atLeast, target, f.text("unit", ""), null, "", null);
    }

    static Map<String, Object> row(Measure measure) {
        var row = new LinkedHashMap<String, Object>();
        switch (measure) {
            case Measure.LineCoverage(double percent) -> put(row, "line_coverage", "percent", percent);
            // A template knows no path of a plan: it asks for each.
            case Measure.PathCoverage(var _, double percent) -> put(row, "path_coverage", "percent", percent);
            case Measure.OpenAdvisories(int atMost) -> put(row, "open_advisories", "atMost", atMost);
            case Measure.CrossingDependencies(int atMost) -> put(row, "crossing_dependencies", "atMost", atMost);
            case Measure.ContextCycles(int atMost) -> put(row, "context_cycles", "atMost", atMost);
            case Measure.SevereAdvisories(String severity, int atMost) ->
                put(row, "severe_advisories", "severity", severity, "atMost", atMost);
            case Measure.Findings(String severity, int atMost) ->
                put(row, "findings", "severity", severity, "atMost", atMost);
            case Measure.FailedTests(int atMost) -> put(row, "failed_tests", "atMost", atMost);
            case Measure.Incidents(LocalDate since, int atMost) ->
                put(row, "incidents", "since", since.toString(), "atMost", atMost);
            case Measure.QuietDays(int days) -> put(row, "quiet_days", "days", days);
            case Measure.ErrorRate(double percent) -> put(row, "error_rate", "percent", percent);
            case Measure.Parity(double percent, int compared) ->
                put(row, "parity", "percent", percent, "compared", compared);
            case Measure.CleanPasses() -> put(row, "clean_passes");
            case Measure.RunbookComplete() -> put(row, "runbook_complete");
            case Measure.LibraryVersion(String library, String version) ->
                put(row, "library_version", "library", library, "version", version);
            case Measure.Entered e ->
                put(row, "entered", "what", e.what(), e.atLeast() ? "atLeast" : "atMost", e.target(), "unit", e.unit());
            case Measure.Confirmed c -> put(row, "confirmed", "what", c.what());
        }
        return row;
    }

    private static void put(Map<String, Object> row, String kind, Object... fields) {
        row.put("measure", kind);
        for (int i = 0; i < fields.length; i += 2) row.put((String) fields[i], fields[i + 1]);
    }
}
