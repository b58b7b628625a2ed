package dev.banyan.importing.parity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What one JSON object tells of comparisons: a single one with its verdict, or their numbers. Names of fields count
/// without capitals, dashes and underscores, since every team publishes under its own.
///
/// @param name    what was compared
/// @param same    how many matched
/// @param differ  how many did not
/// @param ignored how many were taken out by the experiment itself
record Comparison(String method, String name, String time, String until, long same, long differ, long ignored) {
    private static final String[] PLACES = {"endpoint", "route", "path", "url", "uri", "request.path", "request.uri"};
    private static final String[] NAMES = {"experimentname", "experiment", "experiment.name", "name", "module"};
    private static final String[] TIMES = {"timestamp", "@timestamp", "time", "ts", "date", "day", "first", "firstday"};
    private static final String[] UNTIL = {"last", "lastday", "until"};
    private static final String[] COMPARED = {"compared", "comparisons", "runs"};
    private static final String[] MATCHED = {"matched", "match", "matches", "same", "results.resultsmatch"};
    private static final String[] MISMATCHED = {
        "mismatched", "mismatch", "mismatches", "differing", "different", "differences", "results.resultsdonotmatch"
    };
    private static final String[] FAILED = {"results.candidatefailed"};
    private static final String[] IGNORED = {"ignored"};
    private static final String[] VERDICTS = {"result", "outcome", "verdict", "status"};

    /// @param fields by their names in lower case, those of objects inside it with a full stop between
    static Optional<Comparison> of(Map<String, String> fields) {
        Map<String, String> plain = plain(fields);
        String name = first(plain, PLACES);
        for (String place : PLACES)
            if (name.isEmpty())
                name = plain.getOrDefault("context." + place, "").strip();
        if (name.isEmpty()) name = first(plain, NAMES);
        if (name.isEmpty()) return Optional.empty();
        long[] counts = counts(plain);
        if (counts.length == 0) return Optional.empty();
        String method = first(plain, "method", "context.method", "request.method");
        return Optional.of(new Comparison(
                method, name, first(plain, TIMES), first(plain, UNTIL), counts[0], counts[1], counts[2]));
    }

    private static Map<String, String> plain(Map<String, String> fields) {
        var plain = new HashMap<String, String>();
        fields.forEach(
                (key, value) -> plain.put(key.replace("_", "").replace("-", "").replace("?", ""), value));
        return plain;
    }

    /// Whether the object gives the number of comparisons itself, as a row of a table would.
    static boolean isRow(Map<String, String> fields) {
        return !first(plain(fields), COMPARED).isEmpty();
    }

    /// Whether it has the sides of an experiment, or names one.
    static boolean isExperiment(Map<String, String> fields) {
        return plain(fields).keySet().stream()
                .anyMatch(key -> key.startsWith("experiment")
                        || key.startsWith("control.")
                        || key.equals("control")
                        || key.startsWith("candidate"));
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "").strip();
            if (!value.isEmpty()) return value;
        }
        return "";
    }

    /// Same, different, ignored; none when the object tells no verdict.
    private static long[] counts(Map<String, String> fields) {
        String matched = first(fields, MATCHED);
        String mismatched = first(fields, MISMATCHED);
        String ignored = first(fields, IGNORED);
        if (isTruth(matched) || isTruth(mismatched)) return verdict(matched, mismatched, ignored);
        long differ = number(mismatched);
        long compared = number(first(fields, COMPARED));
        long same = number(matched);
        if (same < 0 && compared >= 0 && differ >= 0) same = compared - differ;
        if (differ < 0 && compared >= 0 && same >= 0) differ = compared - same;
        if (same >= 0 && differ >= 0) {
            long failed = Math.max(0, number(first(fields, FAILED)));
            return new long[] {same, differ + failed, Math.max(0, number(ignored))};
        }
        return word(first(fields, VERDICTS));
    }

    private static long[] verdict(String matched, String mismatched, String ignored) {
        if (ignored.equals("true")) return new long[] {0, 0, 1};
        boolean same = matched.equals("true") || matched.isEmpty() && mismatched.equals("false");
        boolean differ = mismatched.equals("true") || matched.equals("false") && !mismatched.equals("false");
        if (differ) return new long[] {0, 1, 0};
        return same ? new long[] {1, 0, 0} : new long[] {0, 0, 1};
    }

    private static long[] word(String verdict) {
        return switch (verdict.toLowerCase(Locale.ROOT)) {
            case "matched", "match", "same" -> new long[] {1, 0, 0};
            case "mismatched", "mismatch", "differs", "different" -> new long[] {0, 1, 0};
            case "ignored" -> new long[] {0, 0, 1};
            default -> new long[0];
        };
    }

    private static boolean isTruth(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static long number(String value) {
        return value.matches("\\d{1,12}") ? Long.parseLong(value) : -1;
    }
}
