package dev.banyan.model.risk;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// How risky each module is to change, to colour the map: coverage gap times churn times complexity times coupling.
/// Each factor is 0.05 to 1 (churn, complexity and coupling as the rank among the modules, the gap as it is); the risk
/// is their geometric mean, so that a missing factor does not make a module look safe.
public final class ModuleRisk {
    private static final double FLOOR = 0.05;

    private ModuleRisk() {}

    /// By module number, 0 to 1; NaN for tests and migrations and where neither coverage, churn nor complexity is
    /// known.
    public static double[] of(Plan plan) {
        return parts(plan).risk();
    }

    /// The same with what it is made of.
    public static Parts parts(Plan plan) {
        AuditFacts facts = plan.facts();
        int n = facts.modules().size();
        double[] gap = column(
                facts, m -> m.coverage() == null ? Double.NaN : 1 - m.coverage().share());
        double[] churn = ranks(column(facts, m -> m.commits() < 0 ? Double.NaN : m.commits()));
        double[] complexity = ranks(column(
                facts, m -> m.complexity() == null ? Double.NaN : m.complexity().total()));
        double[] coupling = ranks(coupling(facts));
        double[] risk = new double[n];
        for (int m = 0; m < n; m++) {
            boolean known = !Double.isNaN(gap[m]) || !Double.isNaN(churn[m]) || !Double.isNaN(complexity[m]);
            risk[m] = known ? mean(gap[m], churn[m], complexity[m], coupling[m]) : Double.NaN;
        }
        return new Parts(gap, churn, complexity, coupling, risk);
    }

    /// By module number, each 0 to 1 or NaN where it is not known.
    ///
    /// @param gap        share of the statements that no test reaches
    /// @param churn      share of the code modules that change less often; @param complexity that are simpler;
    ///                   @param coupling that have fewer dependencies
    /// @param risk       the geometric mean of those that are known
    public record Parts(double[] gap, double[] churn, double[] complexity, double[] coupling, double[] risk) {}

    private static double mean(double... factors) {
        double logs = 0;
        int known = 0;
        for (double f : factors) {
            if (Double.isNaN(f)) continue;
            logs += Math.log(FLOOR + (1 - FLOOR) * f);
            known++;
        }
        return Math.exp(logs / known);
    }

    private static double[] column(AuditFacts facts, ToDoubleFunction<LegacyModule> measure) {
        return facts.modules().stream()
                .mapToDouble(m -> m.kind() == ModuleKind.CODE ? measure.applyAsDouble(m) : Double.NaN)
                .toArray();
    }

    private static double[] coupling(AuditFacts facts) {
        DependencyGraph graph = facts.dependencies();
        double[] ends = new double[graph.modules()];
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            ends[graph.from(e)]++;
            ends[graph.to(e)]++;
        }
        for (int m = 0; m < ends.length; m++)
            if (facts.modules().get(m).kind() != ModuleKind.CODE) ends[m] = Double.NaN;
        return ends;
    }

    /// The share of the known values that are smaller, plus half of the equal ones.
    private static double[] ranks(double[] values) {
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) ranks[i] = Double.NaN;
            else ranks[i] = (first(sorted, values[i]) + first(sorted, Math.nextUp(values[i]))) / 2.0 / sorted.length;
        }
        return ranks;
    }

    /// The first place in a sorted array that is not smaller than a value.
    private static int first(double[] sorted, double value) {
        int low = 0, high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
