package dev.banyan.model.edit;

import dev.banyan.model.Boundaries;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;

/// What edits of contexts have in common: moving modules, and leaving no dangling id behind.
final class Contexts {
    private Contexts() {}

    static boolean nameTaken(Plan plan, BoundedContext context) {
        return plan.contexts().values().stream()
                .anyMatch(c -> !c.id().equals(context.id()) && c.name().equals(context.name()));
    }

    static Plan move(Plan plan, Collection<ModuleId> modules, @Nullable ContextId target) {
        PSortedMap<ModuleId, ContextId> membership = plan.membership();
        for (ModuleId m : modules) {
            if (target == null) membership = membership.minus(m);
            else if (!target.equals(membership.get(m))) membership = membership.plus(m, target);
        }
        return membership == plan.membership() ? plan : plan.withMembership(membership);
    }

    /// Modules a rule is about, without those that are pinned.
    static List<ModuleId> matching(Plan plan, MembershipRule rule) {
        var pins = plan.boundaries().pins();
        return plan.facts().modules().stream()
                .map(LegacyModule::id)
                .filter(m -> rule.matches(m) && !pins.containsKey(m))
                .toList();
    }

    /// Those that would be torn from where they are pinned.
    static List<ModuleId> pinnedElsewhere(Plan plan, Collection<ModuleId> modules, @Nullable ContextId target) {
        var pins = plan.boundaries().pins();
        return modules.stream()
                .filter(m -> pins.containsKey(m)
                        && !Objects.equals(target, plan.membership().get(m)))
                .toList();
    }

    /// The plan without a context; phases and risks that named it name the heir, or nothing.
    static Plan without(Plan plan, ContextId gone, @Nullable ContextId heir) {
        Plan left = move(plan, plan.modulesOf(gone), heir)
                .withContexts(plan.contexts().minus(gone))
                .withTargets(plan.targets().minus(gone))
                .withAnchors(plan.anchors().minus(gone))
                .withRelationships(withoutSeams(plan, gone))
                .withBoundaries(withoutBorders(plan, gone, heir));
        return left.withPhases(phases(left, gone, heir)).withRisks(risks(left, gone, heir));
    }

    private static Boundaries withoutBorders(Plan plan, ContextId gone, @Nullable ContextId heir) {
        Boundaries b = plan.boundaries();
        var rules = b.rules();
        for (var rule : b.rules().entrySet()) {
            if (!rule.getValue().equals(gone)) continue;
            rules = heir == null ? rules.minus(rule.getKey()) : rules.plus(rule.getKey(), heir);
        }
        return b.withRules(rules).withCanvases(b.canvases().minus(gone));
    }

    private static PSortedMap<SeamId, Relationship> withoutSeams(Plan plan, ContextId gone) {
        var left = plan.relationships();
        for (SeamId seam : plan.relationships().keySet()) if (seam.touches(gone)) left = left.minus(seam);
        return left;
    }

    /// A context leaves in one phase only: where one takes the heir already, that of the gone context takes it no more.
    private static PSortedMap<PhaseId, Phase> phases(Plan plan, ContextId gone, @Nullable ContextId heir) {
        var phases = plan.phases();
        boolean taken = heir != null
                && phases.values().stream().anyMatch(p -> p.contexts().contains(heir));
        for (Phase p : plan.phases().values()) {
            if (!p.contexts().contains(gone)) continue;
            PSortedSet<ContextId> contexts = p.contexts().minus(gone);
            if (heir != null && !taken) contexts = contexts.plus(heir);
            phases = phases.plus(p.id(), p.withContexts(contexts));
        }
        return phases;
    }

    private static PSortedMap<RiskId, Risk> risks(Plan plan, ContextId gone, @Nullable ContextId heir) {
        var risks = plan.risks();
        for (Risk r : plan.risks().values()) {
            if (gone.equals(r.context())) risks = risks.plus(r.id(), r.withContext(heir));
        }
        return risks;
    }
}
