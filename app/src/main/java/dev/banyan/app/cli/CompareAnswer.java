package dev.banyan.app.cli;

import dev.banyan.model.scenario.Change;
import dev.banyan.model.scenario.Figure;
import dev.banyan.model.scenario.SideBySide;
import dev.banyan.model.scenario.SideBySide.Column;
import dev.banyan.model.scenario.Since;
import dev.banyan.model.scenario.Standing;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a comparison is printed, for people and for scripts.
final class CompareAnswer {
    private CompareAnswer() {}

    /// The best of each row has a star.
    static void print(SideBySide side, @Nullable Since since, PrintWriter out) {
        var heads = new ArrayList<String>(List.of("Figure"));
        for (Column c : side.columns()) heads.add(">" + head(c.standing()));
        var table = new TextTable(heads.toArray(String[]::new));
        for (Figure f : Figure.values()) {
            var cells = new ArrayList<Object>(List.of(f.words()));
            List<Double> values = side.values(f);
            for (int i = 0; i < values.size(); i++)
                cells.add(text(f, values.get(i)) + (side.best(f).contains(i) ? " *" : ""));
            table.row(cells.toArray());
        }
        table.print(out);
        out.println("* best of the row. Dates of " + side.chance().runs() + " runs with seed "
                + side.chance().seed() + "; working days are Monday to Friday without the holidays of each plan.");
        for (Column c : side.columns())
            if (!c.standing().reason().isBlank())
                out.println(c.standing().name() + ": " + c.standing().reason().replace('\n', ' '));
        if (side.columns().size() == 1)
            out.println("No scenario and no baseline is kept in the plan: there is nothing to compare with.");
        if (since != null) print(since, out);
    }

    private static String head(Standing s) {
        return switch (s.kind()) {
            case PRESENT, SCENARIO -> s.name();
            case BASELINE -> "Baseline " + s.name();
        };
    }

    private static void print(Since since, PrintWriter out) {
        out.println();
        out.println("From " + head(since.was()) + " (" + since.was().on() + ") to "
                + since.now().name() + ":");
        if (since.changes().isEmpty()) out.println("Nothing moved, was added, passed or reopened.");
        for (Change c : since.changes()) out.println("  " + c.sentence() + ".");
    }

    private static String text(Figure figure, double value) {
        if (Double.isNaN(value)) return "no data";
        return switch (figure.unit()) {
            case DATE -> LocalDate.ofEpochDay(Math.round(value)).toString();
            case RISK_MONTHS -> String.format(Locale.ROOT, "%.2f risk-months", value);
            case DAYS -> String.format(Locale.ROOT, "%.0f days", value);
            case COUNT -> String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
            case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
        };
    }

    static Map<String, @Nullable Object> json(SideBySide side, @Nullable Since since) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("runs", side.chance().runs());
        answer.put("seed", side.chance().seed());
        answer.put("plans", side.columns().stream().map(CompareAnswer::plan).toList());
        var best = new LinkedHashMap<String, Object>();
        for (Figure f : Figure.values())
            if (f.ranked())
                best.put(
                        key(f),
                        side.best(f).stream()
                                .map(i -> side.columns().get(i).standing().name())
                                .toList());
        answer.put("best", best);
        answer.put("since", since == null ? null : since(since));
        return answer;
    }

    private static Map<String, @Nullable Object> plan(Column column) {
        Standing s = column.standing();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("name", s.name());
        row.put("kind", s.kind().name().toLowerCase(Locale.ROOT));
        row.put("on", s.on().toString());
        row.put("reason", s.reason());
        for (Figure f : Figure.values())
            row.put(key(f), value(f, column.outlook().value(f)));
        return row;
    }

    private static @Nullable Object value(Figure figure, double value) {
        if (Double.isNaN(value)) return null;
        return figure.unit() == Figure.Unit.DATE
                ? LocalDate.ofEpochDay(Math.round(value)).toString()
                : (Object) value;
    }

    /// Names of figures in JSON; they stay as they are.
    private static String key(Figure figure) {
        return switch (figure) {
            case P50 -> "finishP50";
            case P80 -> "finishP80";
            case RISK -> "riskMonths";
            case EFFORT -> "effortDays";
            case PEOPLE -> "people";
            case LAYERS -> "layers";
            case GATES -> "gatesAtRisk";
            case PATHS -> "criticalPathsShort";
            case RULES -> "brokenRules";
            case PHASES -> "phases";
            case START -> "start";
            case HOLIDAYS -> "holidays";
            case FREEZES -> "freezes";
            case LINES_COVERED -> "linesCoveredADay";
            case DEPENDENCIES_CUT -> "dependenciesCutADay";
            case LINES_MOVED -> "linesMovedADay";
            case SPREAD -> "spread";
        };
    }

    private static Map<String, Object> since(Since since) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("from", since.was().name());
        answer.put("to", since.now().name());
        answer.put(
                "changes", since.changes().stream().map(CompareAnswer::change).toList());
        return answer;
    }

    private static Map<String, Object> change(Change change) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        row.put("sentence", change.sentence());
        return row;
    }
}
