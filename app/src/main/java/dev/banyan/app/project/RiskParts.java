package dev.banyan.app.project;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// The risk register and the coverage targets.
final class RiskParts {
    private static final Table<RiskId, Risk> RISK = Table.of(
            "risk",
            1,
            "id, number, title, context, likelihood, impact, owner, response, retired_in",
            Plan::risks,
            (id, r, to) -> to.accept(Row.of(
                    id,
                    r.number(),
                    r.title(),
                    r.context(),
                    r.likelihood(),
                    r.impact(),
                    r.owner(),
                    r.response(),
                    r.retiredIn())));

    private static final Table<ContextId, CoverageTarget> TARGET = Table.of(
            "coverage_target",
            1,
            "context, percent, before_phase",
            Plan::targets,
            (context, t, to) -> to.accept(Row.of(context, t.percent(), t.before())));

    static final Part RISKS = Part.of(RiskParts::risks, RISK);
    static final Part TARGETS = Part.of(RiskParts::targets, TARGET);

    private RiskParts() {}

    private static Plan risks(Rows rows, Plan onto) {
        var risks = new TreeMap<RiskId, Risk>();
        for (Row row : rows.all(RISK)) {
            Values v = row.read();
            var r = new Risk(
                    new RiskId(v.text()),
                    v.integer(),
                    v.text(),
                    ContextParts.contextOrNull(v),
                    v.integer(),
                    v.integer(),
                    v.text(),
                    v.text(),
                    PhasePart.phaseOrNull(v));
            risks.put(r.id(), r);
        }
        return onto.withRisks(TreePMap.from(risks));
    }

    private static Plan targets(Rows rows, Plan onto) {
        var targets = new TreeMap<ContextId, CoverageTarget>();
        for (Row row : rows.all(TARGET)) {
            Values v = row.read();
            var t = new CoverageTarget(new ContextId(v.text()), v.real(), PhasePart.phaseOrNull(v));
            targets.put(t.context(), t);
        }
        return onto.withTargets(TreePMap.from(targets));
    }
}
