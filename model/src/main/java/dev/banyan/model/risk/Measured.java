package dev.banyan.model.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.seams.Figures;
import java.util.List;
import java.util.Locale;

/// One driver of one context as measured, before weights.
record Measured(Driver driver, double raw, String unit, String words, double normalised) {
    /// From this cyclomatic complexity on a function is as bad as can be (the border of radon's grade F).
    private static final double WORST_COMPLEXITY = 41;
    /// From so many known vulnerabilities on a context is as bad as can be.
    private static final double WORST_ADVISORIES = 10;

    boolean known() {
        return !Double.isNaN(normalised);
    }

    static List<Measured> of(BoundedContext context, Figures f, int busiest) {
        return List.of(impact(context), coupling(f), coverage(f), churn(f, busiest), complexity(f), advisories(f));
    }

    private static Measured none(Driver driver, String unit, String words) {
        return new Measured(driver, Double.NaN, unit, words, Double.NaN);
    }

    private static Measured impact(BoundedContext c) {
        int impact = c.businessImpact();
        if (impact == 0) return none(Driver.BUSINESS_IMPACT, "of 5", "nobody said what a failure costs");
        return new Measured(Driver.BUSINESS_IMPACT, impact, "of 5", impact + " of 5", (impact - 1) / 4.0);
    }

    private static Measured coupling(Figures f) {
        int all = f.inside() + f.crossing();
        if (all == 0) return none(Driver.COUPLING, "% crossing", "no dependencies known");
        String words = count(f.crossing()) + " of " + count(all) + " dependencies cross";
        return new Measured(Driver.COUPLING, 100 * f.coupling(), "% crossing", words, f.coupling());
    }

    private static Measured coverage(Figures f) {
        Figures.CoverageSum c = f.coverage();
        if (c == null || c.statements() == 0) return none(Driver.COVERAGE_GAP, "% uncovered", "no coverage was read");
        String words = Math.round(100 * c.share()) + "% of " + count(c.statements()) + " statements covered";
        return new Measured(Driver.COVERAGE_GAP, 100 - 100 * c.share(), "% uncovered", words, 1 - c.share());
    }

    private static Measured churn(Figures f, int busiest) {
        Figures.ChurnSum c = f.churn();
        if (c == null || c.commits() < 0 || busiest == 0) return none(Driver.CHURN, "commits", "no history was read");
        String words = count(c.commits()) + " commits, the busiest context has " + count(busiest);
        return new Measured(Driver.CHURN, c.commits(), "commits", words, (double) c.commits() / busiest);
    }

    private static Measured complexity(Figures f) {
        Figures.ComplexitySum c = f.complexity();
        if (c == null) return none(Driver.COMPLEXITY, "worst function", "no complexity was read");
        if (c.worst() < 0)
            return none(Driver.COMPLEXITY, "worst function", "its sources do not say which is the worst");
        String words = "worst function " + c.worst() + (c.worstName().isEmpty() ? "" : " (" + c.worstName() + ")");
        double normalised = Math.clamp((c.worst() - 1) / (WORST_COMPLEXITY - 1), 0, 1);
        return new Measured(Driver.COMPLEXITY, c.worst(), "worst function", words, normalised);
    }

    private static Measured advisories(Figures f) {
        if (f.advisories() < 0) return none(Driver.ADVISORIES, "advisories", "no vulnerabilities were read");
        String words = count(f.advisories()) + " known in " + count(f.libraries()) + " libraries it uses";
        return new Measured(
                Driver.ADVISORIES, f.advisories(), "advisories", words, Math.min(1, f.advisories() / WORST_ADVISORIES));
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
