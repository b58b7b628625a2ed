package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.risk.RiskRanking;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The risk the legacy system carries and the phase that retires each part: the scores of the contexts (0 to 100), and
/// the entries of the register by four times their exposure (4 to 100). A context without a score counts as the mean
/// of the others, as unknown is not harmless.
///
/// @param byPhase points that end with each phase, also 0
/// @param total   all points; @param staying points that no phase retires
public record RetiredRisk(SortedMap<PhaseId, Double> byPhase, double total, double staying) {
    private static final double UNKNOWN = 50;

    static RetiredRisk of(Plan plan, RiskRanking ranking) {
        double usual = ranking.scores().stream()
                .filter(s -> s.known())
                .mapToDouble(s -> s.score())
                .average()
                .orElse(UNKNOWN);
        Map<ContextId, PhaseId> taken = Taken.of(plan);
        var byPhase = new TreeMap<PhaseId, Double>();
        for (PhaseId id : plan.phases().keySet()) byPhase.put(id, 0.0);
        double total = 0;
        for (ContextId context : plan.contexts().keySet()) {
            double score = ranking.score(context);
            double points = Double.isNaN(score) ? usual : score;
            total += points;
            PhaseId in = taken.get(context);
            if (in != null) byPhase.merge(in, points, Double::sum);
        }
        for (Risk risk : plan.risks().values()) {
            double points = 4.0 * risk.exposure();
            total += points;
            PhaseId in = risk.retiredIn();
            if (in != null && byPhase.containsKey(in)) byPhase.merge(in, points, Double::sum);
        }
        double retired =
                byPhase.values().stream().mapToDouble(Double::doubleValue).sum();
        return new RetiredRisk(byPhase, total, total - retired);
    }

    public static RetiredRisk of(Plan plan) {
        return of(plan, RiskRanking.of(plan));
    }

    /// Points that end with a phase.
    public double in(PhaseId phase) {
        return byPhase.getOrDefault(phase, 0.0);
    }

    /// The same as a share of all, 0 to 1.
    public double share(PhaseId phase) {
        return total == 0 ? 0 : in(phase) / total;
    }
}
