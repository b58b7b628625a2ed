package dev.banyan.model.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.SmallPlans;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskRankingTest {
    private final Plan plan = ExamplePlan.plan();
    private final RiskRanking ranking = RiskRanking.of(plan);

    @Test
    void theScoreIsTheSumOfItsPoints() {
        for (RiskScore s : ranking.scores())
            assertEquals(
                    s.score(), s.parts().stream().mapToDouble(ScorePart::points).sum(), 1e-9);
    }

    @Test
    void coverageAloneGivesTheUncoveredShare() {
        Plan weighed = plan.withWeights(new RiskWeights(0, 0, 5, 0, 0, 0));
        assertEquals(100 * (1 - 418 / 1310.0), RiskRanking.of(weighed).score(ExamplePlan.PAYMENTS), 1e-9);
    }

    @Test
    void aDriverWithoutDataGivesItsWeightToTheOthers() {
        RiskScore reporting = ranking.of(ExamplePlan.REPORTING).orElseThrow();
        ScorePart gap = reporting.parts().get(Driver.COVERAGE_GAP.ordinal());
        assertFalse(gap.known());
        assertEquals(0, gap.points());
        assertEquals(52 / 100.0, reporting.certainty(), 1e-9);
        ScorePart coupling = reporting.parts().get(Driver.COUPLING.ordinal());
        assertEquals(100 * (4 / 9.0) * 20 / 52, coupling.points(), 1e-9);
        assertTrue(reporting.why().contains("no data: business impact, test coverage gap"), reporting.why());
    }

    @Test
    void theRiskiestStandsFirst() {
        assertEquals(ExamplePlan.PAYMENTS, ranking.scores().getFirst().context());
        assertEquals(1, ranking.scores().getFirst().rank());
        assertEquals(5, ranking.scores().getLast().rank());
    }

    @Test
    void nothingKnownIsNoScoreAndNotZero() {
        RiskScore score = RiskRanking.of(SmallPlans.of("a b", "A:a")).scores().getFirst();
        assertFalse(score.known());
        assertEquals(0, score.certainty());
    }

    @Test
    void aWorstFunctionNoSourceNamesIsNoRiskAndNotALowOne() {
        String name = SmallPlans.id("a").name();
        Plan measured = Plan.EMPTY.withAudit(SmallPlans.audit(List.of(
                new Fact.ModuleFact(name, null, Place.line(1)),
                new Fact.ComplexityFact(name, -1, 35, -1, "", Place.line(2)))));
        RiskScore score =
                RiskRanking.of(SmallPlans.with(measured, "A:a")).scores().getFirst();
        assertFalse(score.parts().get(Driver.COMPLEXITY.ordinal()).known());
    }

    @Test
    void stabilityHoldsTheDrawnRank() {
        for (var s : RiskRanking.stability(plan)) {
            assertTrue(s.bestRank() <= s.rank() && s.rank() <= s.worstRank());
        }
    }

    @Test
    void anUncoveredBusyModuleIsRiskierThanAQuietCoveredOne() {
        double[] risk = ModuleRisk.of(plan);
        var facts = plan.facts();
        double refund = risk[number("bank.payments.refund")], templates = risk[number("bank.notifications.templates")];
        assertTrue(refund > 0.7, "refund " + refund);
        assertTrue(templates < 0.3, "templates " + templates);
        assertTrue(Double.isNaN(risk[number("bank.payments.tests.test_refund")]));
        assertEquals(facts.modules().size(), risk.length);
    }

    private int number(String module) {
        return plan.facts().number(new ModuleId(module)).orElseThrow();
    }
}
