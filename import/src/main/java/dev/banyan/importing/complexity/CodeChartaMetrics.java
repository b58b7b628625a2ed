package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.ChangeFact;
import dev.banyan.model.audit.Fact.ComplexityFact;
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The metrics of one file of CodeCharta, under the names that its importers have used over the years.
final class CodeChartaMetrics {
    private static final int UNKNOWN = -1;

    private final Map<String, Double> values = new HashMap<>();

    void put(String metric, double value) {
        if (value >= 0) values.put(metric.toLowerCase(Locale.ROOT), value);
    }

    void into(Facts facts, String file, Place place) {
        size(facts, file, place);
        complexity(facts, file, place);
        change(facts, file, place);
    }

    /// Where only one of lines and lines of code is known it stands for both.
    private void size(Facts facts, String file, Place place) {
        int code = value("rloc", "real_lines_of_code", "ncloc", "sonar_ncloc", "sloc");
        int lines = value("loc", "lines", "lines_of_code", "sonar_lines");
        if (code < 0 && lines < 0) return;
        int known = Math.max(code, lines);
        facts.add(new SizeFact(file, lines < 0 ? known : lines, code < 0 ? known : code, place));
    }

    private void complexity(Facts facts, String file, Place place) {
        int total = value("complexity", "mcc", "sonar_complexity", "wmc");
        if (total < 0) return;
        int functions = Math.max(0, value("functions", "number_of_functions", "sonar_functions", "number_of_methods"));
        int worst = value("max_complexity_per_function", "max_function_complexity", "maximum_function_complexity");
        facts.add(new ComplexityFact(
                file, functions, total, worst < 0 ? Math.min(total, guess(total, functions)) : worst, "", place));
    }

    /// A file with one function is as complex as that; of several the mean is certain to be reached.
    private static int guess(int total, int functions) {
        return functions == 0 ? total : Math.ceilDiv(total, functions);
    }

    private void change(Facts facts, String file, Place place) {
        int commits = value("number_of_commits", "commits");
        int authors = value("number_of_authors", "authors");
        int added = value("added_lines");
        int deleted = value("deleted_lines", "removed_lines");
        if (commits < 0 && authors < 0 && added < 0 && deleted < 0) return;
        facts.add(new ChangeFact(file, commits, added, deleted, authors, Double.NaN, null, null, place));
    }

    private int value(String... names) {
        for (String name : names) {
            Double value = values.get(name);
            if (value != null) return (int) Math.min(Integer.MAX_VALUE, Math.round(value));
        }
        return UNKNOWN;
    }
}
