package dev.banyan.views.map;

/// What the colour of a disc tells.
enum ColourBy {
    CONTEXT("Context", "", "", ""),
    RISK("Risk", "Risk of changing it", "low", "high"),
    COVERAGE("Coverage", "Statements covered by tests", "all", "none"),
    COMPLEXITY("Complexity", "Worst function (cyclomatic complexity)", "1", "40 and more"),
    CHURN("Churn", "Commits, as rank", "fewest", "most"),
    FINDINGS("Findings", "Findings of static analysis, as rank", "none", "most");

    private final String words;
    private final String tells;
    private final String best;
    private final String worst;

    ColourBy(String words, String tells, String best, String worst) {
        this.words = words;
        this.tells = tells;
        this.best = best;
        this.worst = worst;
    }

    String words() {
        return words;
    }

    /// The measure, for the legend.
    String tells() {
        return tells;
    }

    String best() {
        return best;
    }

    String worst() {
        return worst;
    }
}
