package dev.banyan.model;

import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// The whole of what was decided, on the audit it stands on. Immutable: an edit makes another plan that shares all it
/// did not change, so a thousand states for undo cost little.
///
/// @param membership    the context of each module that has one
/// @param positions     where modules lie on the map; a module without one is placed beside its neighbours
/// @param anchors       where contexts lie on the map
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
        Assumptions assumptions,
        PSortedMap<ModuleId, Position> positions,
        PSortedMap<ContextId, Position> anchors) {

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
            Assumptions.DEFAULT,
            TreePMap.empty(),
            TreePMap.empty());

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

    public Plan withName(String changed) {
        return new Plan(
                changed,
                audit,
                contexts,
                membership,
                relationships,
                phases,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withAudit(Audit changed) {
        return new Plan(
                name,
                changed,
                contexts,
                membership,
                relationships,
                phases,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withContexts(PSortedMap<ContextId, BoundedContext> changed) {
        return new Plan(
                name,
                audit,
                changed,
                membership,
                relationships,
                phases,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withMembership(PSortedMap<ModuleId, ContextId> changed) {
        return new Plan(
                name,
                audit,
                contexts,
                changed,
                relationships,
                phases,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withRelationships(PSortedMap<SeamId, Relationship> changed) {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                changed,
                phases,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withPhases(PSortedMap<PhaseId, Phase> changed) {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                relationships,
                changed,
                criteria,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withCriteria(PSortedMap<CriterionId, Criterion> changed) {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                relationships,
                phases,
                changed,
                risks,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withRisks(PSortedMap<RiskId, Risk> changed) {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                relationships,
                phases,
                criteria,
                changed,
                weights,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withWeights(RiskWeights changed) {
        return new Plan(
                name,
                audit,
                contexts,
                membership,
                relationships,
                phases,
                criteria,
                risks,
                changed,
                targets,
                assumptions,
                positions,
                anchors);
    }

    public Plan withTargets(PSortedMap<ContextId, CoverageTarget> changed) {
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
                changed,
                assumptions,
                positions,
                anchors);
    }

    public Plan withAssumptions(Assumptions changed) {
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
                changed,
                positions,
                anchors);
    }

    public Plan withPositions(PSortedMap<ModuleId, Position> changed) {
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
                assumptions,
                changed,
                anchors);
    }

    public Plan withAnchors(PSortedMap<ContextId, Position> changed) {
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
                assumptions,
                positions,
                changed);
    }
}
