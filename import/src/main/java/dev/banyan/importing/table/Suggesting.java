package dev.banyan.importing.table;

import dev.banyan.importing.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the kind whose fields have the most of the columns of a table, by what columns are often called.
final class Suggesting {
    private static final int SAME = 4;
    private static final int BEGINS_OR_ENDS = 2;
    private static final int CONTAINS = 1;
    private static final Pattern UNIT = Pattern.compile(
            "(?:^|[ (\\[])(µs|us|microseconds?|ms|millis(?:econds)?|milliseconds?|s|secs?|seconds?|sekunden|min|minutes?|minuten|h|hrs?|hours?|stunden|days?|tage)(?:$|[ )\\]])");
    private static final Pattern OWN_UNIT = Pattern.compile("[\\d.,]+ *(µs|us|ms|s|min|h|d)");

    private Suggesting() {}

    private record Guess(TableField field, int column, int score) {}

    static Optional<TableMapping> best(List<String> header, List<List<String>> rows) {
        TableKind best = null;
        int most = 0;
        for (TableKind kind : TableKind.values()) {
            Map<TableField, Guess> guesses = guesses(kind, header);
            boolean whole = kind.fields().stream().allMatch(f -> !f.required() || guesses.containsKey(f))
                    && (kind.oneOf().isEmpty() || kind.oneOf().stream().anyMatch(guesses::containsKey));
            int score = guesses.values().stream()
                    .mapToInt(g -> g.field().required() ? 2 * g.score() : g.score())
                    .sum();
            if (!whole || score <= most) continue;
            most = score;
            best = kind;
        }
        return best == null ? Optional.empty() : Optional.of(draft(best, header, rows));
    }

    static TableMapping draft(TableKind kind, List<String> header, List<List<String>> rows) {
        return mapping(kind, guesses(kind, header), header, rows);
    }

    private static Map<TableField, Guess> guesses(TableKind kind, List<String> header) {
        var all = new ArrayList<Guess>();
        for (TableField field : kind.fields())
            for (int i = 0; i < header.size(); i++) {
                int score = score(field, words(header.get(i)));
                if (score > 0) all.add(new Guess(field, i, score));
            }
        all.sort(Comparator.comparingInt((Guess g) -> -g.score())
                .thenComparing(g -> !g.field().required()));
        Map<TableField, Guess> taken = new LinkedHashMap<>();
        Set<Integer> columns = new HashSet<>();
        for (Guess guess : all)
            if (!taken.containsKey(guess.field()) && columns.add(guess.column())) taken.put(guess.field(), guess);
        return taken;
    }

    /// Names listed first count a little more.
    private static int score(TableField field, String column) {
        String bare = UNIT.matcher(column)
                .replaceAll(" ")
                .replaceAll("[()\\[\\]]", " ")
                .strip();
        int best = 0;
        for (int i = 0; i < field.called().size(); i++) {
            String name = field.called().get(i);
            int first = i == 0 ? 1 : 0;
            int score = 0;
            if (column.equals(name) || bare.equals(name)) score = 2 * SAME + first;
            else if (bare.startsWith(name + " ") || bare.endsWith(" " + name)) score = 2 * BEGINS_OR_ENDS + first;
            else if (bare.contains(" " + name + " ")) score = 2 * CONTAINS + first;
            best = Math.max(best, score);
        }
        return best;
    }

    private static String words(String column) {
        return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_./:-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static TableMapping mapping(
            TableKind kind, Map<TableField, Guess> guesses, List<String> header, List<List<String>> rows) {
        boolean comma = rows.stream().flatMap(List::stream).anyMatch(NumberText::hasDecimalComma)
                || guesses.values().stream().anyMatch(g -> countsByThousands(kind, g, rows));
        var fields = new LinkedHashMap<String, String>();
        var units = new LinkedHashMap<String, String>();
        guesses.values().forEach(g -> {
            String column = header.get(g.column());
            fields.put(g.field().id(), column);
            List<String> cells = cells(g, rows);
            if (g.field().holds() == Holds.DURATION) units.put(g.field().id(), unit(kind, words(column), cells, comma));
            if (g.field().holds() == Holds.SHARE) units.put(g.field().id(), share(words(column), cells, comma));
        });
        return new TableMapping("Table of " + kind.words(), kind, header, fields, units, comma, "");
    }

    private static List<String> cells(Guess guess, List<List<String>> rows) {
        return rows.stream()
                .filter(r -> guess.column() < r.size())
                .map(r -> r.get(guess.column()))
                .toList();
    }

    /// What is counted has no fraction, so `54.210` has a point between its thousands. Only complexity may be a mean.
    private static boolean countsByThousands(TableKind kind, Guess guess, List<List<String>> rows) {
        if (guess.field().holds() != Holds.NUMBER || kind == TableKind.COMPLEXITY) return false;
        List<String> cells =
                cells(guess, rows).stream().filter(c -> !c.isBlank()).toList();
        return cells.stream().anyMatch(NumberText::hasPointedThousands)
                && cells.stream().allMatch(c -> NumberText.hasPointedThousands(c) || c.matches("\\d{1,3}"));
    }

    private static String unit(TableKind kind, String column, List<String> cells, boolean comma) {
        Matcher named = UNIT.matcher(column);
        if (named.find()) return unit(named.group(1));
        for (String cell : cells) {
            Matcher own = OWN_UNIT.matcher(cell.strip());
            if (own.matches()) return unit(own.group(1));
        }
        if (kind == TableKind.INCIDENTS) return "h";
        boolean small = cells.stream().allMatch(c -> !(NumberText.of(c, comma) >= 30));
        boolean broken = cells.stream().anyMatch(c -> NumberText.of(c, comma) % 1 > 0);
        return small && broken ? "s" : "ms";
    }

    private static String unit(String word) {
        if (word.startsWith("mil") || word.equals("ms")) return "ms";
        return switch (word.charAt(0)) {
            case 'µ', 'u' -> "us";
            case 's' -> word.startsWith("st") ? "h" : "s";
            case 'h' -> "h";
            case 'd', 't' -> "d";
            default -> word.startsWith("mic") ? "us" : "min";
        };
    }

    private static String share(String column, List<String> cells, boolean comma) {
        if (column.matches(".*(pct|percent|%|prozent).*")) return "percent";
        boolean percent = cells.stream().anyMatch(c -> c.contains("%") || NumberText.of(c, comma) > 1);
        return percent || cells.isEmpty() ? "percent" : "fraction";
    }
}
