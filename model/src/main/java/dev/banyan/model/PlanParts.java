package dev.banyan.model;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.PastAudit;
import org.pcollections.PSortedMap;

/// The parts of a plan while some of them are exchanged for others.
final class PlanParts {
    String name;
    Audit audit;
    PSortedMap<ContextId, BoundedContext> contexts;
    PSortedMap<ModuleId, ContextId> membership;
    PSortedMap<SeamId, Relationship> relationships;
    PSortedMap<PhaseId, Phase> phases;
    PSortedMap<CriterionId, Criterion> criteria;
    PSortedMap<RiskId, Risk> risks;
    RiskWeights weights;
    PSortedMap<ContextId, CoverageTarget> targets;
    PSortedMap<CriticalPathId, CriticalPath> criticalPaths;
    Assumptions assumptions;
    PSortedMap<ModuleId, Position> positions;
    PSortedMap<ContextId, Position> anchors;
    PSortedMap<Integer, PastAudit> pastAudits;
    Boundaries boundaries;
    Delivery delivery;
    PSortedMap<KeptId, KeptPlan> kept;
    MethodRules method;

    PlanParts(Plan plan) {
        name = plan.name();
        audit = plan.audit();
        contexts = plan.contexts();
        membership = plan.membership();
        relationships = plan.relationships();
        phases = plan.phases();
        criteria = plan.criteria();
        risks = plan.risks();
        weights = plan.weights();
        targets = plan.targets();
        criticalPaths = plan.criticalPaths();
        assumptions = plan.assumptions();
        positions = plan.positions();
        anchors = plan.anchors();
        pastAudits = plan.pastAudits();
        boundaries = plan.boundaries();
        delivery = plan.delivery();
        kept = plan.kept();
        method = plan.method();
    }

    Plan plan() {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                relationships,
                phases,
                criteria,
                risks,
                weights,
                targets,
                criticalPaths,
                assumptions,
                positions,
                anchors,
                pastAudits,
                boundaries,
                delivery,
                kept,
                method);
    }
}
