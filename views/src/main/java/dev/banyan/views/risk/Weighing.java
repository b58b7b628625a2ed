package dev.banyan.views.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.views.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The ranking of the contexts under the weights of the plan, or under those a person is just trying with a slider.
/// The figures of the contexts are counted once, so that the ranking follows the slider.
///
/// @param rows the riskiest first
record Weighing(Plan plan, ContextFigures figures, List<Row> rows) {

    /// @param score    with its rank and its parts
    /// @param best     smallest rank it gets when one weight moves by a third; @param worst largest
    /// @param contexts how many contexts there are
    record Row(BoundedContext context, RiskScore score, int best, int worst, int contexts, Ink ink) {
        ContextId id() {
            return context.id();
        }

        /// "2", "1–3", empty where there is no score.
        String ranks() {
            if (!score.known()) return "";
            return best == worst ? Integer.toString(best) : best + "–" + worst;
        }
    }

    static Weighing of(Plan plan, Ink ink) {
        return of(plan, ContextFigures.of(plan), ink);
    }

    private static Weighing of(Plan plan, ContextFigures figures, Ink ink) {
        Map<ContextId, RiskRanking.Stability> stability = RiskRanking.stability(plan, figures).stream()
                .collect(Collectors.toMap(RiskRanking.Stability::context, s -> s));
        var rows = new ArrayList<Row>();
        List<RiskScore> scores = RiskRanking.of(plan, figures).scores();
        for (RiskScore score : scores) {
            BoundedContext context = plan.context(score.context());
            RiskRanking.Stability s = stability.get(score.context());
            if (context == null || s == null) continue;
            rows.add(new Row(context, score, s.bestRank(), s.worstRank(), scores.size(), ink));
        }
        return new Weighing(plan, figures, List.copyOf(rows));
    }

    /// The same facts under other weights.
    Weighing under(RiskWeights weights, Ink ink) {
        return of(plan.withWeights(weights), figures, ink);
    }

    /// The same figures under another plan whose contexts hold the same modules of the same audit.
    Weighing on(Plan changed, Ink ink) {
        boolean same = changed.audit() == plan.audit()
                && changed.membership() == plan.membership()
                && changed.contexts().keySet().equals(plan.contexts().keySet());
        return same ? of(changed, figures, ink) : of(changed, ink);
    }
}
