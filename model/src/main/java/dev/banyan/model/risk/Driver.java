package dev.banyan.model.risk;

import dev.banyan.model.RiskWeights;

/// What makes a context risky.
public enum Driver {
    BUSINESS_IMPACT("Business impact"),
    COUPLING("Coupling across seams"),
    COVERAGE_GAP("Test coverage gap"),
    CHURN("Change rate"),
    COMPLEXITY("Complexity"),
    ADVISORIES("Known vulnerabilities");

    private final String words;

    Driver(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public int weight(RiskWeights weights) {
        return switch (this) {
            case BUSINESS_IMPACT -> weights.businessImpact();
            case COUPLING -> weights.coupling();
            case COVERAGE_GAP -> weights.coverageGap();
            case CHURN -> weights.churn();
            case COMPLEXITY -> weights.complexity();
            case ADVISORIES -> weights.advisories();
        };
    }

    /// The weights with that of this driver changed.
    public RiskWeights with(RiskWeights w, int changed) {
        return new RiskWeights(
                this == BUSINESS_IMPACT ? changed : w.businessImpact(),
                this == COUPLING ? changed : w.coupling(),
                this == COVERAGE_GAP ? changed : w.coverageGap(),
                this == CHURN ? changed : w.churn(),
                this == COMPLEXITY ? changed : w.complexity(),
                this == ADVISORIES ? changed : w.advisories());
    }
}
