package dev.banyan.model.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.coverage.CoverageGaps;
import dev.banyan.model.risk.RiskRanking;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Seams;
import java.util.SortedMap;

/// What efforts and waits of a roadmap stand on, and what no order of the phases and no relationship changes: found
/// once, it serves every way to mend an order.
record Ground(Seams seams, ContextFigures figures, CoverageGaps gaps, RiskRanking ranking) {
    static Ground of(Plan plan) {
        ContextFigures figures = ContextFigures.of(plan);
        return new Ground(Seams.of(plan), figures, CoverageGaps.of(plan, figures), RiskRanking.of(plan, figures));
    }

    SortedMap<PhaseId, PhaseEffort> efforts(Plan plan) {
        return PhaseEffort.of(plan, seams, figures, gaps);
    }

    RetiredRisk risk(Plan plan) {
        return RetiredRisk.of(plan, ranking);
    }

    Precedence precedence(Plan plan) {
        return Precedence.of(plan, seams, risk(plan));
    }
}
