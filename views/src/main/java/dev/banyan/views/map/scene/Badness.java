package dev.banyan.views.map.scene;

import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.LibraryReach;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.risk.ModuleRisk;
import dev.banyan.views.parts.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What each module measures, and how bad that is, for the colours of the map. What nobody measured is NaN, never
/// zero.
///
/// @param raw     by module number, in the unit of the measure
/// @param badness by module number, 0 harmless to 1 bad
public record Badness(double[] raw, double[] badness) {
    private static final double WORST_COMPLEXITY = 40;
    public static final double NEW = 0;
    public static final double LEGACY = 1;

    /// @param done how many phases of the roadmap are over, for new and legacy
    public static Badness of(Plan plan, ColourBy by, int done) {
        List<LegacyModule> modules = plan.facts().modules();
        return switch (by) {
            case CONTEXT -> same(new double[modules.size()]);
            case RISK -> {
                double[] risk = ModuleRisk.of(plan);
                yield new Badness(risk, spread(risk));
            }
            case COVERAGE ->
                same(each(
                        modules,
                        m -> m.coverage() == null
                                ? Double.NaN
                                : 1 - m.coverage().share()));
            case COMPLEXITY ->
                same(each(
                        modules,
                        m -> m.complexity() == null || m.complexity().worst() < 0
                                ? Double.NaN
                                : Math.clamp((m.complexity().worst() - 1) / (WORST_COMPLEXITY - 1), 0, 1)));
            case CHURN -> ranked(each(modules, m -> m.commits() < 0 ? Double.NaN : m.commits()));
            case FINDINGS -> ranked(each(modules, m -> m.findings() < 0 ? Double.NaN : m.findings()));
            case ADVISORIES -> ranked(advisories(plan.facts()));
            case INCIDENTS -> ranked(incidents(plan.facts()));
            case TRAFFIC -> ranked(traffic(plan.facts()));
            case PHASE -> phases(plan);
            case LEGACY -> same(legacy(plan, done));
        };
    }

    /// What a tooltip says of a module by a measure.
    public String words(LegacyModule m, int number, ColourBy by, Plan plan) {
        double value = raw[number];
        if (Double.isNaN(value)) return by == ColourBy.PHASE ? "In no phase" : by.words() + ": no data";
        long count = Math.round(value);
        return switch (by) {
            case CONTEXT -> "";
            case RISK -> "Risk " + Math.round(100 * badness[number]) + " of 100";
            case COVERAGE -> Math.round(100 - 100 * value) + "% covered";
            case COMPLEXITY -> {
                var c = m.complexity();
                yield c == null
                        ? ""
                        : "Worst function " + c.worst() + (c.worstName().isEmpty() ? "" : ": " + c.worstName());
            }
            case CHURN -> NumberText.count(count, "commit", "commits");
            case FINDINGS -> NumberText.count(count, "finding", "findings");
            case ADVISORIES -> NumberText.count(count, "advisory reaches it", "advisories reach it");
            case INCIDENTS -> NumberText.count(count, "incident", "incidents");
            case TRAFFIC -> NumberText.count(count, "request", "requests");
            case PHASE ->
                "Phase " + (count + 1) + ": " + plan.roadmap().get((int) count).name();
            case LEGACY -> value == NEW ? "New" : "Legacy";
        };
    }

    private static Badness same(double[] values) {
        return new Badness(values, values);
    }

    private static Badness ranked(double[] values) {
        return new Badness(values, ranks(values));
    }

    private static double[] each(List<LegacyModule> modules, ToDoubleFunction<LegacyModule> measure) {
        return modules.stream()
                .mapToDouble(m -> m.kind() == ModuleKind.CODE ? measure.applyAsDouble(m) : Double.NaN)
                .toArray();
    }

    /// Advisories of the libraries a module imports, and of what these need. Not known where no source tells
    /// advisories or who imports what.
    private static double[] advisories(AuditFacts facts) {
        boolean known = facts.libraries().stream().anyMatch(l -> !l.advisories().isEmpty())
                && facts.libraries().stream().anyMatch(l -> !l.usedBy().isEmpty());
        double[] sum = start(facts, known);
        LibraryReach reach = LibraryReach.of(facts);
        for (Library library : facts.libraries()) {
            if (library.advisories().isEmpty()) continue;
            reach.ways(library).stream()
                    .flatMap(w -> w.modules().stream())
                    .distinct()
                    .forEach(id -> add(sum, facts, id, library.advisories().size()));
        }
        return sum;
    }

    private static double[] incidents(AuditFacts facts) {
        var incidents = facts.operation().incidents();
        double[] sum = start(facts, !incidents.isEmpty());
        for (var i : incidents) {
            @Nullable ModuleId at = i.module();
            if (at == null && i.endpoint() >= 0)
                at = facts.endpoints().get(i.endpoint()).module();
            if (at != null) add(sum, facts, at, Math.max(1, i.times()));
        }
        return sum;
    }

    private static double[] traffic(AuditFacts facts) {
        var traffic = facts.operation().traffic();
        double[] sum = start(facts, !traffic.isEmpty());
        for (var t : traffic) {
            if (t.endpoint() < 0) continue;
            ModuleId answers = facts.endpoints().get(t.endpoint()).module();
            if (answers != null) add(sum, facts, answers, t.requests());
        }
        return sum;
    }

    /// Zero for the own code where the measure is known at all.
    private static double[] start(AuditFacts facts, boolean known) {
        return each(facts.modules(), _ -> known ? 0 : Double.NaN);
    }

    private static void add(double[] sum, AuditFacts facts, ModuleId id, double much) {
        facts.number(id).ifPresent(m -> sum[m] += much);
    }

    private static Badness phases(Plan plan) {
        double[] place = new double[plan.facts().modules().size()], share = new double[place.length];
        int last = Math.max(1, plan.phases().size() - 1);
        int[] phase = phaseOf(plan);
        for (int m = 0; m < place.length; m++) {
            place[m] = phase[m] < 0 ? Double.NaN : phase[m];
            share[m] = place[m] / last;
        }
        return new Badness(place, share);
    }

    private static double[] legacy(Plan plan, int done) {
        return Arrays.stream(phaseOf(plan))
                .mapToDouble(p -> p >= 0 && p < done ? NEW : LEGACY)
                .toArray();
    }

    /// Place in the roadmap of the phase that takes each module out of the legacy system, -1 for none.
    private static int[] phaseOf(Plan plan) {
        int[] of = new int[plan.facts().modules().size()];
        Arrays.fill(of, -1);
        List<Phase> roadmap = plan.roadmap();
        var places = new java.util.HashMap<dev.banyan.model.ContextId, Integer>();
        for (int p = 0; p < roadmap.size(); p++)
            for (var context : roadmap.get(p).contexts()) places.putIfAbsent(context, p);
        plan.membership().forEach((id, context) -> {
            Integer place = places.get(context);
            if (place != null) plan.facts().number(id).ifPresent(m -> of[m] = place);
        });
        return of;
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
