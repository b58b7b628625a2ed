package dev.banyan.importing.history;

import dev.banyan.importing.spi.TablePeek;
import java.util.List;
import java.util.Optional;

/// Which analysis of code-maat made a table: its columns say so.
enum CodeMaatTable {
    VERBOSE_COUPLING("coupling", List.of("entity", "coupled", "degree", "average-revs", "shared-revisions"), true, ""),
    COUPLING("coupling", List.of("entity", "coupled", "degree", "average-revs"), true, ""),
    REVISIONS("revisions", List.of("entity", "n-revs"), false, ""),
    AUTHORS("authors", List.of("entity", "n-authors", "n-revs"), true, ""),
    CHURN("entity-churn", List.of("entity", "added", "deleted"), false, ""),
    OWNERSHIP("entity-ownership", List.of("entity", "author", "added", "deleted"), true, ""),
    EFFORT("entity-effort", List.of("entity", "author", "author-revs", "total-revs"), true, ""),
    MAIN_DEVELOPER("main-dev", List.of("entity", "main-dev", "added", "total-added"), true, ""),
    FRAGMENTATION("fragmentation", List.of("entity", "fractal-value", "total-revs"), true, ""),
    AGE("age", List.of("entity", "age-months"), true, "it counts months back from a day that it does not name"),
    SUM_OF_COUPLING("soc", List.of("entity", "soc"), true, "it does not say with which files"),
    MESSAGES("messages", List.of("entity", "matches"), false, "it does not say which words were looked for"),
    MAIN_REMOVER("refactoring-main-dev", List.of("entity", "main-dev", "removed"), true, "it counts removed lines"),
    COMMUNICATION("communication", List.of("author", "peer", "shared"), true, "it speaks of people and not of files"),
    DAYS("abs-churn", List.of("date", "added", "deleted"), false, "it speaks of days and not of files"),
    PEOPLE("author-churn", List.of("author", "added", "deleted"), false, "it speaks of people and not of files"),
    SUMMARY("summary", List.of("statistic", "value"), false, "it speaks of the whole and not of files");

    private final String analysis;
    private final List<String> columns;
    private final boolean telling;
    private final String useless;

    /// @param telling whether nothing else has such columns
    /// @param useless why nothing can be read from it, empty when something can
    CodeMaatTable(String analysis, List<String> columns, boolean telling, String useless) {
        this.analysis = analysis;
        this.columns = columns;
        this.telling = telling;
        this.useless = useless;
    }

    String analysis() {
        return analysis;
    }

    boolean telling() {
        return telling;
    }

    Optional<String> useless() {
        return useless.isEmpty() ? Optional.empty() : Optional.of(useless);
    }

    /// The table that has the most of its columns there.
    static Optional<CodeMaatTable> of(TablePeek table) {
        CodeMaatTable best = null;
        for (CodeMaatTable t : values())
            if (table.columns().containsAll(t.columns) && (best == null || t.columns.size() > best.columns.size()))
                best = t;
        return Optional.ofNullable(best);
    }
}
