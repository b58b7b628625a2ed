package dev.banyan.model;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.PastAudit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// The whole of what was decided, on the audit it stands on. Immutable: an edit makes another plan that shares all it
/// did not change, so a thousand states for undo cost little.
///
/// @param membership    the context of each module that has one
/// @param criticalPaths the ways through the system whose failure costs most; like the contexts they belong to the
///                      decisions that a scenario or baseline keeps, for their targets name its phases and its gates
///                      name them
/// @param positions     where modules lie on the map; a module without one is placed beside its neighbours
/// @param anchors       where contexts lie on the map
/// @param pastAudits    what earlier audits measured, by their number, the oldest first
/// @param boundaries    rules, pins and work-lists around the contexts
/// @param delivery      teams, calendar, rollout of the phases
/// @param kept          scenarios and baselines
/// @param method        the ordering rules of the method, the same for every scenario
public record Plan(
        String name,
        Audit audit,
        PSortedMap<ContextId, BoundedContext> contexts,
        PSortedMap<ModuleId, ContextId> membership,
        PSortedMap<SeamId, Relationship> relationships,
        PSortedMap<PhaseId, Phase> phases,
        PSortedMap<CriterionId, Criterion> criteria,
        PSortedMap<RiskId, Risk> risks,
        RiskWeights weights,
        PSortedMap<ContextId, CoverageTarget> targets,
        PSortedMap<CriticalPathId, CriticalPath> criticalPaths,
        Assumptions assumptions,
        PSortedMap<ModuleId, Position> positions,
        PSortedMap<ContextId, Position> anchors,
        PSortedMap<Integer, PastAudit> pastAudits,
        Boundaries boundaries,
        Delivery delivery,
        PSortedMap<KeptId, KeptPlan> kept,
        MethodRules method) {

    public static final Plan EMPTY = new Plan(
            "New plan",
            Audit.NONE,
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            RiskWeights.DEFAULT,
            TreePMap.empty(),
            TreePMap.empty(),
            Assumptions.DEFAULT,
            TreePMap.empty(),
            TreePMap.empty(),
            TreePMap.empty(),
            Boundaries.NONE,
            Delivery.NONE,
            TreePMap.empty(),
            MethodRules.USUAL);

    public AuditFacts facts() {
        return audit.facts();
    }

    /// The phases in their order.
    public List<Phase> roadmap() {
        return phases.values().stream()
                .sorted(Comparator.comparingInt(Phase::place).thenComparing(Phase::id))
                .toList();
    }

    /// The modules of a context, also those that the current audit no longer knows.
    public SortedSet<ModuleId> modulesOf(ContextId context) {
        var modules = new TreeSet<ModuleId>();
        membership.forEach((module, owner) -> {
            if (owner.equals(context)) modules.add(module);
        });
        return modules;
    }

    public Optional<ContextId> contextOf(ModuleId module) {
        return Optional.ofNullable(membership.get(module));
    }

    /// The phase that takes a context out of the legacy system: the first in the order that names it.
    public Optional<Phase> phaseOf(ContextId context) {
        return roadmap().stream().filter(p -> p.contexts().contains(context)).findFirst();
    }

    /// The criteria of a phase on one side, in the order of their ids.
    public List<Criterion> gate(PhaseId phase, Criterion.Side side) {
        return criteria.values().stream()
                .filter(c -> c.phase().equals(phase) && c.side() == side)
                .toList();
    }

    public @Nullable BoundedContext context(ContextId id) {
        return contexts.get(id);
    }

    private Plan with(Consumer<PlanParts> change) {
        var parts = new PlanParts(this);
        change.accept(parts);
        return parts.plan();
    }

    public Plan withName(String changed) {
        return with(p -> p.name = changed);
    }

    public Plan withAudit(Audit changed) {
        return with(p -> p.audit = changed);
    }

    public Plan withContexts(PSortedMap<ContextId, BoundedContext> changed) {
        return with(p -> p.contexts = changed);
    }

    public Plan withMembership(PSortedMap<ModuleId, ContextId> changed) {
        return with(p -> p.membership = changed);
    }

    public Plan withRelationships(PSortedMap<SeamId, Relationship> changed) {
        return with(p -> p.relationships = changed);
    }

    public Plan withPhases(PSortedMap<PhaseId, Phase> changed) {
        return with(p -> p.phases = changed);
    }

    public Plan withCriteria(PSortedMap<CriterionId, Criterion> changed) {
        return with(p -> p.criteria = changed);
    }

    public Plan withRisks(PSortedMap<RiskId, Risk> changed) {
        return with(p -> p.risks = changed);
    }

    public Plan withWeights(RiskWeights changed) {
        return with(p -> p.weights = changed);
    }

    public Plan withTargets(PSortedMap<ContextId, CoverageTarget> changed) {
        return with(p -> p.targets = changed);
    }

    public Plan withCriticalPaths(PSortedMap<CriticalPathId, CriticalPath> changed) {
        return with(p -> p.criticalPaths = changed);
    }

    public Plan withAssumptions(Assumptions changed) {
        return with(p -> p.assumptions = changed);
    }

    public Plan withPositions(PSortedMap<ModuleId, Position> changed) {
        return with(p -> p.positions = changed);
    }

    public Plan withAnchors(PSortedMap<ContextId, Position> changed) {
        return with(p -> p.anchors = changed);
    }

    public Plan withPastAudits(PSortedMap<Integer, PastAudit> changed) {
        return with(p -> p.pastAudits = changed);
    }

    public Plan withBoundaries(Boundaries changed) {
        return with(p -> p.boundaries = changed);
    }

    public Plan withDelivery(Delivery changed) {
        return with(p -> p.delivery = changed);
    }

    public Plan withKept(PSortedMap<KeptId, KeptPlan> changed) {
        return with(p -> p.kept = changed);
    }

    public Plan withMethod(MethodRules changed) {
        return with(p -> p.method = changed);
    }
}
