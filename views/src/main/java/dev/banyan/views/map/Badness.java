package dev.banyan.views.map;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.risk.ModuleRisk;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How bad each module is by a measure, for the colours of the map.
final class Badness {
    private static final double WORST_COMPLEXITY = 40;

    private Badness() {}

    /// By module number, 0 harmless to 1 bad; NaN where nobody measured.
    static double[] of(Plan plan, ColourBy by) {
        List<LegacyModule> modules = plan.facts().modules();
        return switch (by) {
            case CONTEXT -> new double[modules.size()];
            case RISK -> spread(ModuleRisk.of(plan));
            case COVERAGE ->
                each(
                        modules,
                        m -> m.coverage() == null
                                ? Double.NaN
                                : 1 - m.coverage().share());
            case COMPLEXITY ->
                each(
                        modules,
                        m -> m.complexity() == null || m.complexity().worst() < 0
                                ? Double.NaN
                                : Math.clamp((m.complexity().worst() - 1) / (WORST_COMPLEXITY - 1), 0, 1));
            case CHURN -> ranks(each(modules, m -> m.commits() < 0 ? Double.NaN : m.commits()));
            case FINDINGS -> ranks(each(modules, m -> m.findings() < 0 ? Double.NaN : m.findings()));
        };
    }

    /// What a tooltip says of a module by a measure.
    static String words(LegacyModule m, double badness, ColourBy by) {
        if (Double.isNaN(badness)) return by.words() + ": no data";
        return switch (by) {
            case CONTEXT -> "";
            case RISK -> "Risk " + Math.round(100 * badness) + " of 100";
            case COVERAGE -> Math.round(100 - 100 * badness) + " % covered";
            case COMPLEXITY -> {
                var c = m.complexity();
                yield c == null
                        ? ""
                        : "Worst function " + c.worst() + (c.worstName().isEmpty() ? "" : ": " + c.worstName());
            }
            case CHURN -> m.commits() < 0 ? "" : m.commits() + " commits";
            case FINDINGS -> m.findings() + " findings";
        };
    }

    private static double[] each(List<LegacyModule> modules, ToDoubleFunction<LegacyModule> measure) {
        return modules.stream()
                .mapToDouble(m -> m.kind() == ModuleKind.CODE ? measure.applyAsDouble(m) : Double.NaN)
                .toArray();
    }

    /// The same from 0 to 1, so that the worst of this system is seen.
    private static double[] spread(double[] values) {
        double most = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(0);
        return most <= 0 ? values : Arrays.stream(values).map(v -> v / most).toArray();
    }

    /// The share of the values above zero that are not larger; zero stays zero.
    private static double[] ranks(double[] values) {
        double[] sorted = Arrays.stream(values).filter(v -> v > 0).sorted().toArray();
        return Arrays.stream(values)
                .map(v -> Double.isNaN(v) || v <= 0 ? v : (double) notAbove(sorted, v) / sorted.length)
                .toArray();
    }

    private static int notAbove(double[] sorted, double value) {
        int low = 0, high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
