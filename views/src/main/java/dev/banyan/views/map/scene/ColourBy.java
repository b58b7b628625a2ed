package dev.banyan.views.map.scene;

/// What the colour of a disc tells.
public enum ColourBy {
    CONTEXT("Context", "", "", ""),
    RISK("Risk", "Risk of changing it", "low", "high"),
    COVERAGE("Coverage", "Statements covered by tests", "all", "none"),
    COMPLEXITY("Complexity", "Worst function (cyclomatic complexity)", "1", "40 and more"),
    CHURN("Churn", "Commits, as rank", "fewest", "most"),
    FINDINGS("Findings", "Findings of static analysis, as rank", "none", "most"),
    ADVISORIES("Advisories", "Advisories of what it imports, as rank", "none", "most"),
    INCIDENTS("Incidents", "Incidents in it, as rank", "none", "most"),
    TRAFFIC("Traffic", "Requests it answers, as rank", "none", "most"),
    PHASE("Phase", "Phase that takes its context", "first", "last"),
    LEGACY("New or legacy", "What is new, what is legacy", "", "");

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

    /// Whether it changes with contexts and phases, not only with the audit.
    public boolean ofPlan() {
        return this == RISK || this == PHASE || this == LEGACY;
    }

    /// Whether it speaks of the phases and their order.
    public boolean ofPhases() {
        return this == PHASE || this == LEGACY;
    }

    public String words() {
        return words;
    }

    /// The measure, for the legend.
    public String tells() {
        return tells;
    }

    public String best() {
        return best;
    }

    public String worst() {
        return worst;
    }
}
