package dev.banyan.app.project;

import dev.banyan.model.Assumptions;
import dev.banyan.model.Plan;
import dev.banyan.model.RiskWeights;
import org.pcollections.TreePMap;

/// What concerns the plan as a whole: its name, the weights of the drivers of risk, the assumptions.
final class SettingPart {
    private record Settings(String name, RiskWeights weights, Assumptions assumptions) {}

    private static final Table<Integer, Settings> PLAN = Table.of(
            "plan",
            1,
            "one, name, weight_business_impact, weight_coupling, weight_coverage_gap, weight_churn, weight_complexity,"
                    + " weight_advisories, start, lines_covered_a_day, dependencies_a_day, lines_moved_a_day, spread",
            plan -> TreePMap.singleton(1, new Settings(plan.name(), plan.weights(), plan.assumptions())),
            (one, s, to) -> {
                RiskWeights w = s.weights();
                Assumptions a = s.assumptions();
                to.accept(Row.of(
                        one,
                        s.name(),
                        w.businessImpact(),
                        w.coupling(),
                        w.coverageGap(),
                        w.churn(),
                        w.complexity(),
                        w.advisories(),
                        a.start(),
                        a.linesCoveredADay(),
                        a.dependenciesADay(),
                        a.linesMovedADay(),
                        a.spread()));
            });

    static final Part PART = Part.of(SettingPart::read, PLAN);

    private SettingPart() {}

    private static Plan read(Rows rows, Plan onto) {
        if (rows.all(PLAN).size() != 1) throw new IllegalArgumentException("the plan has no settings");
        Values v = rows.all(PLAN).iterator().next().read();
        v.integer();
        return onto.withName(v.text())
                .withWeights(
                        new RiskWeights(v.integer(), v.integer(), v.integer(), v.integer(), v.integer(), v.integer()))
                .withAssumptions(new Assumptions(v.date(), v.real(), v.real(), v.real(), v.real()));
    }
}
