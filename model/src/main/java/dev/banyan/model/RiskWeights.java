package dev.banyan.model;

/// How much each driver counts in the risk weight of a context. Any scale: only their shares matter.
public record RiskWeights(
        int businessImpact, int coupling, int coverageGap, int churn, int complexity, int advisories) {
    public static final RiskWeights DEFAULT = new RiskWeights(30, 20, 18, 12, 10, 10);

    public RiskWeights {
        if (businessImpact < 0 || coupling < 0 || coverageGap < 0 || churn < 0 || complexity < 0 || advisories < 0)
            throw new IllegalArgumentException("a weight is not negative");
    }

    public int sum() {
        return businessImpact + coupling + coverageGap + churn + complexity + advisories;
    }
}
